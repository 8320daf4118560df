import { z } from 'zod';
import { personId, placeId } from '../domain/ids.ts';
import { consentPurpose } from '../domain/person.ts';
import { consentDecision, consentLine } from '../domain/person-detail.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

/** For how many months after somebody left or died the office keeps what it knows; null = no limit set. */
export const retention = z.object({
  monthsAfterDeath: z.number().int().min(1).max(240).nullable(),
  monthsAfterLeaving: z.number().int().min(1).max(240).nullable(),
  monthsOfOriginals: z.number().int().min(1).max(240).nullable(),
});

export const privacyCalls = {
  /** Shows a whole identity number; the reason is written down, the number is not. */
  'privacy.revealIdNumber': call(
    z.object({ personId, reason: z.string().trim().min(2).max(100) }),
    z.object({ idNumber: z.string() }),
  ),
  'privacy.disclosures': call(
    z.object({ limit: z.number().int().min(1).max(1000) }),
    z.array(
      z.object({
        disclosedAt: z.string(),
        personName: z.string().nullable(),
        what: z.enum(['id_number', 'export', 'record']),
        people: z.number().int(),
        reason: z.string(),
      }),
    ),
  ),
  /** The consent register: the newest decision of everybody whom a purpose concerns; null = not asked. */
  'privacy.consents': call(
    z.object({
      purpose: consentPurpose,
      placeId: placeId.nullable(),
      decision: consentDecision.or(z.literal('not-asked')).nullable(),
    }),
    z.array(z.object({ personId, name: z.string(), place: z.string(), line: consentLine.nullable() })),
  ),
  'privacy.retention': call(z.object({}), retention),
  'privacy.saveRetention': call(retention, z.object({})),
  /** Who could be erased under the retention settings, and which originals could be given up. */
  'privacy.due': call(
    z.object({}),
    z.object({
      people: z.array(z.object({ personId, name: z.string(), place: z.string(), since: calendarDate })),
      originals: z.array(
        z.object({ batchId: z.number().int(), fileName: z.string(), importedAt: z.string() }),
      ),
    }),
  ),
  /** What erasing would take and leave. */
  'privacy.previewErasure': call(
    z.object({ personId }),
    z.object({
      name: z.string(),
      pairsEnded: z.number().int(),
      publishedVisits: z.number().int(),
      originals: z.array(z.string()),
      /** Of whom else a remark or a family contact speaks of this person; to be looked at by hand. */
      mentionedBy: z.array(z.object({ personId, name: z.string() })),
    }),
  ),
  /**
   * Takes everything personal away for good: fields, lists, history, originals of files that hold the person. The row
   * itself stays without a name, so that rosters in ink and totals stay whole. Cannot be undone.
   */
  'privacy.erase': call(
    z.object({ personId, reason: z.string().trim().min(2).max(200) }),
    z.object({ originalsRemoved: z.number().int() }),
  ),
  'privacy.removeOriginals': call(
    z.object({ batchIds: z.array(z.number().int()).min(1) }),
    z.object({ removed: z.number().int() }),
  ),
};
