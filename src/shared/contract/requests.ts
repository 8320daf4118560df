import { z } from 'zod';
import { agreement, agreementEnding, agreementForm, agreementId } from '../domain/agreement.ts';
import { personId, placeId } from '../domain/ids.ts';
import { request, requestClosing, requestForm, requestId } from '../domain/request.ts';
import { call } from './call.ts';

const nothing = z.object({});

/** 诉求 and 协议: what is asked of the office, and what was signed. Both are changes like any other: undone, redone, kept. */
export const requestsCalls = {
  /** Open ones first, the most urgent on top; closed ones of the last year only if asked for. */
  'requests.list': call(
    z.object({
      villageId: placeId.nullable(),
      personId: personId.nullable().default(null),
      withClosed: z.boolean(),
    }),
    z.array(request),
  ),
  /** A new one gets the next number of its year. */
  'requests.save': call(
    z.object({ id: requestId.nullable(), form: requestForm }),
    z.object({ id: requestId, number: z.string() }),
  ),
  'requests.close': call(z.object({ id: requestId, closing: requestClosing }), nothing),
  'requests.reopen': call(z.object({ id: requestId }), nothing),
  'requests.agreements': call(
    z.object({ villageId: placeId.nullable(), personId: personId.nullable().default(null) }),
    z.array(agreement),
  ),
  /** Pairs in force without an agreement in force: what is still to be signed. */
  'requests.unsignedPairs': call(
    z.object({ villageId: placeId.nullable() }),
    z.array(
      z.object({
        elderId: personId,
        elderName: z.string(),
        helperId: personId,
        helperName: z.string(),
        villageName: z.string(),
        /** The number that the printed agreement of these two bears. */
        number: z.string(),
      }),
    ),
  ),
  'requests.saveAgreement': call(
    z.object({ id: agreementId.nullable(), form: agreementForm }),
    z.object({ id: agreementId }),
  ),
  'requests.endAgreement': call(z.object({ id: agreementId, ending: agreementEnding }), nothing),
};
