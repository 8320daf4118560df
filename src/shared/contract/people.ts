import { z } from 'zod';
import { personId, placeId } from '../domain/ids.ts';
import { consentForm, consentPurpose, personDetail, personRow } from '../domain/person.ts';
import { place } from '../domain/place.ts';
import { registerGap } from '../domain/register-gap.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

export const peopleCalls = {
  'people.placeTree': call(
    z.object({}),
    z.array(place.extend({ elders: z.number().int(), helpers: z.number().int() })),
  ),
  'people.list': call(
    z.object({
      role: z.enum(['elder', 'helper', 'all']),
      placeId: placeId.nullable(),
      onlyWithNeeds: z.boolean(),
      /** Only the people whom this gap concerns; null = everybody. */
      gap: registerGap.nullable().default(null),
      /** Name, pinyin initials, household number or end of a phone number; empty = everybody. */
      search: z.string().max(50),
    }),
    z.array(personRow),
  ),
  'people.get': call(z.object({ personId }), personDetail),
  /** Records that people agreed to a purpose, as their signed sheets say. Returns how many are new. */
  'people.recordConsent': call(
    z.object({
      personIds: z.array(personId).min(1),
      purpose: consentPurpose,
      date: calendarDate,
      form: consentForm,
    }),
    z.object({ recorded: z.number().int(), alreadyOnRecord: z.number().int() }),
  ),
  'people.withdrawConsent': call(
    z.object({ personIds: z.array(personId).min(1), purpose: consentPurpose, date: calendarDate }),
    z.object({ withdrawn: z.number().int() }),
  ),
};
