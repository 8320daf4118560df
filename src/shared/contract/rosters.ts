import { z } from 'zod';
import { halfDay } from '../domain/availability.ts';
import { personId, placeId, rosterId } from '../domain/ids.ts';
import { outcomeStatus } from '../domain/pairing.ts';
import {
  moveOutcome,
  pricedPart,
  rosterFix,
  rosterIncident,
  rosterMove,
  visitChoice,
  visitDifference,
  visitReason,
} from '../domain/roster-move.ts';
import { rosterTask, visitRef } from '../domain/roster-task.ts';
import { roster, rosterSummary } from '../domain/roster.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';
import { jobId } from './jobs.ts';

const nothing = z.object({});
const ofWeek = z.object({ weekStart: calendarDate, villageIds: z.array(placeId) });
const ofDraft = z.object({ rosterId });
const summaries = z.array(rosterSummary);

export const rosterTemplateId = z.number().int().positive().brand('RosterTemplateId');
export type RosterTemplateId = z.infer<typeof rosterTemplateId>;

/** On what a draft rests besides the registers. */
export const draftBasis = z.discriminatedUnion('kind', [
  /** As well as can be, keeping what people were used to last week where that costs little. */
  z.object({ kind: z.literal('last-week') }),
  z.object({ kind: z.literal('fresh') }),
  z.object({ kind: z.literal('template'), templateId: rosterTemplateId }),
  /** The draft at hand again: what is pinned stays, the rest is planned anew. */
  z.object({ kind: z.literal('pinned') }),
]);
export type DraftBasis = z.infer<typeof draftBasis>;

/** A difference with the names that the window and the slip need. */
export const namedDifference = visitDifference.extend({
  title: z.string(),
  serviceName: z.string(),
  beforeNames: z.array(z.string()),
  afterNames: z.array(z.string()),
});
export type NamedDifference = z.infer<typeof namedDifference>;

/** The least change that an incident makes necessary, kept until it is accepted or another is asked for. */
export const rosterRepair = z.object({
  rosterId,
  incident: rosterIncident,
  status: outcomeStatus,
  gapPercent: z.number().nullable(),
  differences: z.array(namedDifference),
  /** Visits that lost their helper, each with whom could come instead: the choice of the repair first. */
  affected: z.array(
    z.object({
      visit: visitRef,
      title: z.string(),
      choices: z.array(visitChoice.extend({ helperName: z.string() })),
    }),
  ),
  /** Visits that stay unfilled after it. */
  unfilled: z.number().int(),
  price: z.array(pricedPart),
});

export const rostersCalls = {
  /** Drafts the week for these villages (empty = all); replaces earlier drafts, never a published roster. */
  'rosters.draft': call(
    ofWeek.extend({ jobId, basis: draftBasis.default({ kind: 'last-week' }) }),
    summaries,
  ),
  /** The newest version for each village of a week, drafts before published ones. */
  'rosters.listWeek': call(z.object({ weekStart: calendarDate }), summaries),
  /** The newest version, or one by number. */
  'rosters.get': call(
    z.object({
      weekStart: calendarDate,
      villageId: placeId,
      version: z.number().int().min(1).nullable().default(null),
    }),
    roster.nullable(),
  ),
  /** Every version of a village's week, newest first. */
  'rosters.versions': call(z.object({ weekStart: calendarDate, villageId: placeId }), summaries),
  /** The meeting agreed: by hand nothing is moved any more until the agreement is taken back. */
  'rosters.agree': call(ofWeek, summaries),
  'rosters.reopen': call(ofWeek, summaries),
  /** Freezes drafts and agreed drafts of these villages (empty = all) as the next version. */
  'rosters.publish': call(ofWeek, summaries),
  /** The week is over and its sheets are back: no further version. Refused before its last day. */
  'rosters.close': call(ofWeek, summaries),
  /** Throws a draft away; the published version is the newest again. */
  'rosters.discard': call(ofDraft, nothing),
  /** A draft that begins as the published version, to be changed by hand and published as the next. */
  'rosters.revise': call(z.object({ weekStart: calendarDate, villageId: placeId }), roster),

  /** What a move would do; changes nothing. Quick enough to be asked while something is dragged. */
  'rosters.try': call(z.object({ rosterId, move: rosterMove }), moveOutcome),
  /** Moves by hand. Breaches are recorded with the visit. Refused for anything but a draft. */
  'rosters.move': call(z.object({ rosterId, move: rosterMove }), roster),
  'rosters.undoMove': call(ofDraft, roster),
  'rosters.redoMove': call(ofDraft, roster),
  'rosters.choices': call(z.object({ rosterId, visit: visitRef }), z.array(visitChoice)),
  'rosters.whyNot': call(
    z.object({ rosterId, visit: visitRef, helperId: personId, at: halfDay }),
    visitChoice,
  ),
  'rosters.explain': call(z.object({ rosterId, visit: visitRef }), visitReason),
  'rosters.fixes': call(z.object({ rosterId, visit: visitRef }), z.array(rosterFix)),
  /** Does what a fix proposes: writes the limit or the half-day into the register, then moves. One step of undo each. */
  'rosters.applyFix': call(z.object({ rosterId, visit: visitRef, fix: rosterFix }), roster),

  /** Work in the register that the published week knows nothing of yet: what came up since (the incident `new-need`). */
  'rosters.newTasks': call(
    z.object({ weekStart: calendarDate, villageId: placeId }),
    z.array(z.object({ task: rosterTask, title: z.string(), serviceName: z.string() })),
  ),
  /** The least change to the published week after an incident; writes nothing. */
  'rosters.planRepair': call(
    z.object({ jobId, weekStart: calendarDate, villageId: placeId, incident: rosterIncident }),
    rosterRepair,
  ),
  /**
   * Writes the incident into the register where it belongs there, and publishes the repaired week as the next version with
   * its reason. `instead` names visits for which the clerk chose otherwise. Refused when anything changed since.
   */
  'rosters.acceptRepair': call(
    z.object({
      weekStart: calendarDate,
      villageId: placeId,
      incident: rosterIncident,
      instead: z.array(z.object({ visit: visitRef, helperIds: z.array(personId).min(1), at: halfDay })),
    }),
    roster,
  ),

  /** Two versions of one village, side by side. */
  'rosters.compare': call(
    z.object({ one: rosterId, other: rosterId }),
    z.object({
      one: rosterSummary.extend({ price: z.array(pricedPart) }),
      other: rosterSummary.extend({ price: z.array(pricedPart) }),
      differences: z.array(namedDifference),
    }),
  ),
  /** Service minutes of each helper in this week and the three before. */
  'rosters.fairness': call(
    z.object({ weekStart: calendarDate, villageId: placeId }),
    z.array(
      z.object({
        helperId: personId,
        name: z.string(),
        /** Oldest first, this week last. */
        weeks: z.array(z.number().int()).length(4),
        capMinutes: z.number().int(),
        leastMinutes: z.number().int(),
        mostMinutes: z.number().int(),
      }),
    ),
  ),

  'rosters.templates': call(
    z.object({ villageId: placeId }),
    z.array(
      z.object({ id: rosterTemplateId, name: z.string(), visits: z.number().int(), savedAt: z.string() }),
    ),
  ),
  'rosters.saveTemplate': call(
    z.object({ rosterId, name: z.string().trim().min(1).max(30) }),
    z.object({ id: rosterTemplateId }),
  ),
  'rosters.removeTemplate': call(z.object({ id: rosterTemplateId }), nothing),
};
