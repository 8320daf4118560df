import { z } from 'zod';

/** The hard rules of the weekly roster by id, in the order in which they are asked. */
export const rosterRule = z.enum([
  'helper-active',
  'not-refused',
  'not-the-same-household',
  'service-offered',
  'ability-for-service',
  'sex-wish',
  'same-sex-needed',
  'travel-limit',
  'helper-available',
  'half-day-minutes',
  'daily-minutes',
  'weekly-minutes',
  'rest-day',
  'second-helper',
  'elder-once-a-half-day',
  'days-apart',
  'elder-at-home',
  'day-open',
  'most-faces',
  'rider-of-round',
]);
export type RosterRule = z.infer<typeof rosterRule>;

export const rosterRuleCount = z.object({ rule: rosterRule, helpers: z.number().int() });
export type RosterRuleCount = z.infer<typeof rosterRuleCount>;
