import { z } from 'zod';
import { satisfaction, serviceRecordId } from '../domain/attendance.ts';
import { personId, placeId } from '../domain/ids.ts';
import { visitLevel } from '../domain/person-profile.ts';
import { requestId } from '../domain/request.ts';
import {
  careGroup,
  careState,
  inspection,
  inspectionForm,
  inspectionId,
  ladderStep,
  lookInForm,
  lookInOutcome,
  missedReason,
  spotCheckFinding,
  spotCheckId,
  spotCheckItem,
} from '../domain/supervision.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

const nothing = z.object({});
const count = z.number().int().min(0);
/** A village (null = the township) and a month, by any day of it. */
const monthOf = z.object({ villageId: placeId.nullable(), month: calendarDate });

const careCounts = z.object({ kept: count, open: count, missed: count, away: count });
/** Elders of whom everybody is visited each month; `proven`: by Form 6, or by a sheet that a second person checked. */
const monthlyVisits = z.object({ people: count, visited: count, proven: count });
const careTotals = z.object({
  all: careCounts,
  byLevel: z.record(visitLevel, careCounts),
  monthly: monthlyVisits,
  byGroup: z.record(careGroup, monthlyVisits),
});

/** Which elders of a month are listed. */
export const careShown = z.enum(['not-visited', 'missed', 'open', 'all']);
export type CareShown = z.infer<typeof careShown>;

const caredElder = z.object({
  personId,
  name: z.string(),
  villageId: placeId,
  villageName: z.string(),
  hamletName: z.string().nullable(),
  level: visitLevel,
  /** The level was set by hand. */
  byHand: z.boolean(),
  groups: z.array(careGroup),
  frequency: z.object({ times: count, per: z.enum(['week', 'month', 'quarter']) }),
  state: careState,
  spans: z.object({ kept: count, missed: count, open: count }),
  /** Days of the month on which somebody was there: by checked sheets, by Form 6, by sheets that were only entered. */
  days: count,
  checkedDays: count,
  recordDays: count,
  enteredDays: count,
  remoteDays: count,
  monthly: z.enum(['visited', 'not-visited']).nullable(),
  /** The last day on which anybody was there, however long ago; null where no record says. */
  lastSeenOn: calendarDate.nullable(),
  /** Who looks after the elder; null where nobody does. */
  helperName: z.string().nullable(),
});
export type CaredElderRow = z.infer<typeof caredElder>;

const missedElder = z.object({
  elderId: personId,
  name: z.string(),
  villageId: placeId,
  villageName: z.string(),
  hamletName: z.string().nullable(),
  level: visitLevel,
  phone: z.string().nullable(),
  helperName: z.string().nullable(),
  /** Missed one after the other since somebody was last there, the latest first. */
  missed: z.array(z.object({ date: calendarDate, reason: missedReason })).min(1),
  lastSeenOn: calendarDate.nullable(),
  /** What is to be done now. */
  step: ladderStep,
  /** What was done since the first of them was missed, the latest first. */
  lookIns: z.array(
    z.object({ step: ladderStep, doneOn: calendarDate, outcome: lookInOutcome, doneBy: z.string() }),
  ),
  /** What is open about this elder since. */
  request: z.object({ id: requestId, number: z.string(), dueOn: calendarDate }).nullable(),
});
export type MissedElder = z.infer<typeof missedElder>;

const spotCheck = z.object({
  id: spotCheckId,
  villageId: placeId.nullable(),
  villageName: z.string().nullable(),
  from: calendarDate,
  /** Last day. */
  to: calendarDate,
  percent: z.number().int(),
  seed: z.number().int(),
  /** Checked records of visits of which the sample was drawn. */
  records: count,
  drawnOn: calendarDate,
  sampled: count,
  confirmed: count,
  differs: count,
  notReached: count,
});
export type SpotCheck = z.infer<typeof spotCheck>;

const answersBySatisfaction = z.record(satisfaction, count);

/** 督导: whether everybody was visited as often as the policy says, who was passed over, and what a spot check found. */
export const supervisionCalls = {
  /** A month in numbers, of each village and of all of them together; of a month that is not over: so far. */
  'supervision.month': call(
    monthOf,
    z.object({
      from: calendarDate,
      /** Last day. */
      to: calendarDate,
      over: z.boolean(),
      totals: careTotals,
      villages: z.array(
        z.object({
          villageId: placeId,
          name: z.string(),
          all: careCounts,
          monthly: monthlyVisits,
          /** Records of service that was done: how many there are, were checked by a second person, and are proven on paper. */
          records: count,
          checked: count,
          evidenced: count,
        }),
      ),
    }),
  ),
  /** Elders of a month; those nobody visited at all first, then who was seen longest ago. */
  'supervision.elders': call(
    monthOf.extend({
      shown: careShown,
      level: visitLevel.nullable().default(null),
      group: careGroup.nullable().default(null),
      offset: count.default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    z.object({ total: count, elders: z.array(caredElder) }),
  ),
  /** Elders whose last planned visit did not take place, as of today: red and those missed most often first. */
  'supervision.missed': call(z.object({ villageId: placeId.nullable() }), z.array(missedElder)),
  /** What was done after a missed visit. */
  'supervision.saveLookIn': call(lookInForm, nothing),
  'supervision.spotChecks': call(z.object({ villageId: placeId.nullable() }), z.array(spotCheck)),
  /** Draws a sample of the checked records of a month. Refused: `supervision.nothing-to-check`. */
  'supervision.drawSpotCheck': call(
    monthOf.extend({ percent: z.number().int().min(1).max(100).default(5) }),
    z.object({ id: spotCheckId }),
  ),
  'supervision.spotCheck': call(
    z.object({ id: spotCheckId }),
    z.object({ check: spotCheck, items: z.array(spotCheckItem) }),
  ),
  /** Null takes back what was written down. Refused: `supervision.not-found`, `supervision.before-the-visit`. */
  'supervision.saveSpotCheck': call(
    z.object({ id: spotCheckId, recordId: serviceRecordId, finding: spotCheckFinding.nullable() }),
    nothing,
  ),
  /** Those with something to mend first, then the latest, of two years. */
  'supervision.inspections': call(z.object({ villageId: placeId.nullable() }), z.array(inspection)),
  /** Refused: `supervision.not-found`, `supervision.days-reversed`. */
  'supervision.saveInspection': call(
    z.object({ id: inspectionId.nullable(), form: inspectionForm }),
    z.object({ id: inspectionId }),
  ),
  /** How content people are, what they complained of, and what visits found, in a month. */
  'supervision.quality': call(
    monthOf,
    z.object({
      villages: z.array(z.object({ villageId: placeId, name: z.string(), answers: answersBySatisfaction })),
      /** Helpers with an answer that is not 好, the most of them first. */
      helpers: z.array(
        z.object({
          personId,
          name: z.string(),
          villageName: z.string(),
          answers: answersBySatisfaction,
        }),
      ),
      /** Records marked 差, the latest first. */
      poor: z.array(
        z.object({
          recordId: serviceRecordId,
          date: calendarDate,
          elderId: personId,
          elderName: z.string(),
          villageId: placeId,
          helperName: z.string(),
        }),
      ),
      complaints: z.object({ opened: count, settled: count, open: count, late: count }),
      visits: z.object({
        records: count,
        /** Visits in which something was to be watched, or urgent, by what it was about. */
        watch: z.record(z.enum(['body', 'mind', 'daily-life', 'hygiene', 'home-safety']), count),
        urgent: z.record(z.enum(['body', 'mind', 'daily-life', 'hygiene', 'home-safety']), count),
        referred: count,
        /** Elders whose family was neither there nor called within thirty days of the visit. */
        familyLongAgo: count,
      }),
    }),
  ),
  /** Twelve weeks of plans and records up to the end of a month, and the minutes of each helper in the month. */
  'supervision.load': call(
    monthOf,
    z.object({
      weeks: z.array(
        z.object({
          weekStart: calendarDate,
          /** Visits to elders that were planned, and those for which nobody was found. */
          planned: count,
          unfilled: count,
          done: count,
          notDone: count,
          eldersPlanned: count,
          eldersServed: count,
        }),
      ),
      helpers: z.array(
        z.object({ personId, name: z.string(), villageName: z.string(), minutes: count, visits: count }),
      ),
    }),
  ),
  /** What looks odd in the records of a month. */
  'supervision.alarms': call(
    monthOf,
    z.object({
      records: count,
      alarms: z.array(
        z.object({
          alarm: z.enum(['two-places-at-once', 'counted-twice', 'copied-day-by-day', 'too-many-hours']),
          helperId: personId,
          helperName: z.string(),
          villageName: z.string(),
          elderNames: z.array(z.string()),
          from: calendarDate,
          to: calendarDate,
          recordIds: z.array(serviceRecordId),
          /** Numbers of the sheets on which they stand, or their titles. */
          sheets: z.array(z.string()),
        }),
      ),
    }),
  ),
};
