import { z } from 'zod';
import { serviceCode } from '../../../shared/domain/service.ts';

/** The version of both forms; a change that old files or readers do not survive gets the next number. */
export const ROSTER_PROBLEM_FORMAT = 'shouwang-roster-problem/1';
export const ROSTER_PLAN_FORMAT = 'shouwang-roster-plan/1';

const MOST_MINUTES = 100_000;

const whole = (least: number, most: number) =>
  z
    .int('must be a whole number')
    .min(least, `must not be below ${least}`)
    .max(most, `must not be above ${most}`);
const id = z.union([z.string().min(1, 'must not be empty'), z.int()], 'must be a text or a whole number');
const minutes = whole(1, MOST_MINUTES);
const wayMinutes = whole(0, MOST_MINUTES);
const times = whole(1, 14);
const tier = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4)],
  'must be 1, 2, 3 or 4 (1 = most urgent)',
);
const sex = z.enum(['F', 'M', 'unknown'], 'must be "F", "M" or "unknown"');
const service = z.enum(serviceCode.options, `must be one of ${serviceCode.options.join(', ')}`);
const slot = z.enum(['morning', 'afternoon'], 'must be "morning" or "afternoon"');
const halfDay = whole(0, 13);
const halfDays = z.array(halfDay);

const need = z.strictObject({
  id: id.optional(),
  service: service.optional(),
  times: times.optional(),
  minutes,
  wished: slot.optional(),
});

const elder = z.strictObject({
  id,
  place: id.optional(),
  household: id.optional(),
  sex: sex.optional(),
  tier: tier.optional(),
  wish: z.enum(['any', 'F', 'M'], 'must be "any", "F" or "M"').optional(),
  trained: z.array(service).optional(),
  helpers: z.array(id).optional(),
  away: halfDays.optional(),
  needs: z.array(need),
});

const helper = z.union(
  [
    id,
    z.strictObject({
      id,
      place: id.optional(),
      household: id.optional(),
      sex: sex.optional(),
      age: whole(0, 150).optional(),
      means: z
        .enum(
          ['walk', 'e_bike', 'motorbike', 'tricycle', 'car'],
          'must be walk, e_bike, motorbike, tricycle or car',
        )
        .optional(),
      travelLimit: wayMinutes.optional(),
      weekMinutes: wayMinutes.optional(),
      dayMinutes: wayMinutes.optional(),
      services: z.array(service).optional(),
      free: halfDays.optional(),
      trained: z.array(service).optional(),
      heavyWork: z.boolean().optional(),
      pastMinutes: wayMinutes.optional(),
    }),
  ],
  'must be an id, or an object with "id" and what else is known of the helper',
);

const couple = z.strictObject({ elder: id, helper: id });

const calendarEntry = z.strictObject({
  halfDays,
  closed: z.boolean().optional(),
  leastVisits: z.boolean().optional(),
  helpersAway: z.boolean().optional(),
  goodForErrands: z.boolean().optional(),
  capPercent: whole(0, 100).optional(),
  wayPercent: whole(100, 300).optional(),
});

const round = z.strictObject({
  id,
  rider: id.optional(),
  times,
  stops: z
    .array(
      z.union(
        [id, z.strictObject({ elder: id, times: times.optional() })],
        'must be the id of an elder, or {"elder": …, "times": …}',
      ),
    )
    .min(1, 'must not be empty'),
  minutes,
  wayMinutes: wayMinutes.optional(),
  tier: tier.optional(),
});

const work = {
  id,
  place: id.optional(),
  times,
  helpers: whole(1, 20).optional(),
  minutes,
  halfDays: halfDays.optional(),
};
const duty = z.strictObject(work);
const farmWork = z.strictObject({ ...work, household: id });

/** Which visit is meant: its task by exactly one of the four, and its number. */
const visit = {
  need: id.optional(),
  round: id.optional(),
  duty: id.optional(),
  farmWork: id.optional(),
  number: whole(1, 100),
};
const team = z.array(id).min(1, 'must not be empty');
const promise = z.strictObject({
  ...visit,
  halfDay,
  helpers: team,
  kind: z.enum(['published', 'last-week'], 'must be "published" or "last-week"').optional(),
});
const fixed = z.strictObject({
  ...visit,
  halfDay: halfDay.optional(),
  helpers: team.optional(),
  unfilled: z.literal(true, 'must be true').optional(),
});

/** What may stand in a problem file; docs/models/roster-door.md says what each field means. */
export const rosterForm = z.strictObject({
  format: z.literal(ROSTER_PROBLEM_FORMAT, `must be "${ROSTER_PROBLEM_FORMAT}"`),
  name: z.string().optional(),
  elders: z.array(elder),
  helpers: z.array(helper),
  links: z
    .array(z.strictObject({ from: id, to: id, minutes: wayMinutes, back: wayMinutes.optional() }))
    .optional(),
  matrix: z
    .strictObject({ places: z.array(id), minutes: z.array(z.array(wayMinutes.nullable())) })
    .optional(),
  pairs: z.array(couple).optional(),
  backups: z.array(couple).optional(),
  sameHouseholdAllowed: z.boolean().optional(),
  refusals: z.array(couple).optional(),
  calendar: z.array(calendarEntry).optional(),
  cutOff: z.array(z.strictObject({ place: id, halfDays })).optional(),
  rounds: z.array(round).optional(),
  duties: z.array(duty).optional(),
  farmWork: z.array(farmWork).optional(),
  settings: z
    .strictObject({
      mostFaces: whole(1, 1000).optional(),
      fourWeeksLeastMinutes: wayMinutes.optional(),
      fourWeeksMostPercent: whole(0, 100).optional(),
    })
    .optional(),
  promises: z.array(promise).optional(),
  fixed: z.array(fixed).optional(),
  timeLimitSeconds: z
    .number()
    .min(0.001, 'must not be below 0.001')
    .max(86_400, 'must not be above 86400')
    .optional(),
});

export type RosterForm = z.infer<typeof rosterForm>;
export type FormElder = z.infer<typeof elder>;
export type FormHelper = Exclude<z.infer<typeof helper>, string | number>;
export type FormVisit = Pick<z.infer<typeof promise>, 'need' | 'round' | 'duty' | 'farmWork' | 'number'>;
export type FormId = z.infer<typeof id>;
