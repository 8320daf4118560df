import type { rostersCalls } from '../../shared/contract/rosters.ts';
import { draftRosters } from '../services/rosters/draft-rosters.ts';
import { getRoster } from '../services/rosters/get-roster.ts';
import { listWeek } from '../services/rosters/list-week.ts';
import { publishRosters } from '../services/rosters/publish-rosters.ts';
import type { HandlersFor } from './handler.ts';

export const rostersHandlers: HandlersFor<keyof typeof rostersCalls> = {
  'rosters.draft': draftRosters,
  'rosters.listWeek': ({ db }, { weekStart }) => listWeek(db, weekStart),
  'rosters.get': ({ db }, { weekStart, villageId }) => getRoster(db, weekStart, villageId),
  'rosters.publish': publishRosters,
};
