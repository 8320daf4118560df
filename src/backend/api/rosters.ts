import type { rostersCalls } from '../../shared/contract/rosters.ts';
import { acceptRepair } from '../services/rosters/accept-repair.ts';
import { agreeRosters, reopenRosters } from '../services/rosters/agree-rosters.ts';
import { applyFix } from '../services/rosters/apply-fix.ts';
import {
  explainVisit,
  listVisitChoices,
  listVisitFixes,
  tryMove,
  whyNotAt,
} from '../services/rosters/ask-roster-desk.ts';
import { closeRosters } from '../services/rosters/close-rosters.ts';
import { compareRosters } from '../services/rosters/compare-rosters.ts';
import { discardDraft } from '../services/rosters/discard-draft.ts';
import { draftRosters } from '../services/rosters/draft-rosters.ts';
import { getRoster } from '../services/rosters/get-roster.ts';
import { listRosterVersions } from '../services/rosters/list-versions.ts';
import { listWeek } from '../services/rosters/list-week.ts';
import { moveVisit, redoMove, undoMove } from '../services/rosters/move-visits.ts';
import { listNewTasks } from '../services/rosters/new-tasks.ts';
import { planRosterRepair } from '../services/rosters/plan-repair.ts';
import { publishRosters } from '../services/rosters/publish-rosters.ts';
import { reviseRoster } from '../services/rosters/revise-roster.ts';
import { rosterFairness } from '../services/rosters/roster-fairness.ts';
import {
  listRosterTemplates,
  removeRosterTemplate,
  saveRosterTemplate,
} from '../services/rosters/templates.ts';
import type { HandlersFor } from './handler.ts';

export const rostersHandlers: HandlersFor<keyof typeof rostersCalls> = {
  'rosters.draft': draftRosters,
  'rosters.listWeek': ({ db }, { weekStart }) => listWeek(db, weekStart),
  'rosters.get': ({ db }, input) => getRoster(db, input),
  'rosters.versions': ({ db }, input) => listRosterVersions(db, input),
  'rosters.agree': agreeRosters,
  'rosters.reopen': reopenRosters,
  'rosters.publish': publishRosters,
  'rosters.close': closeRosters,
  'rosters.discard': (office, { rosterId }) => {
    discardDraft(office, rosterId);
    return {};
  },
  'rosters.revise': reviseRoster,
  'rosters.try': tryMove,
  'rosters.move': moveVisit,
  'rosters.undoMove': (office, { rosterId }) => undoMove(office, rosterId),
  'rosters.redoMove': (office, { rosterId }) => redoMove(office, rosterId),
  'rosters.choices': listVisitChoices,
  'rosters.whyNot': whyNotAt,
  'rosters.explain': explainVisit,
  'rosters.fixes': listVisitFixes,
  'rosters.applyFix': applyFix,
  'rosters.newTasks': listNewTasks,
  'rosters.planRepair': planRosterRepair,
  'rosters.acceptRepair': acceptRepair,
  'rosters.compare': ({ db }, input) => compareRosters(db, input),
  'rosters.fairness': ({ db }, input) => rosterFairness(db, input),
  'rosters.templates': ({ db }, { villageId }) => listRosterTemplates(db, villageId),
  'rosters.saveTemplate': saveRosterTemplate,
  'rosters.removeTemplate': (office, { id }) => {
    removeRosterTemplate(office, id);
    return {};
  },
};
