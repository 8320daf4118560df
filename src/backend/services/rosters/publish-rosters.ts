import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { listNewestRosters } from '../../db/stores/newest-rosters-store.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { registerRevision } from '../../db/stores/register-state-store.ts';
import { listRostersOfWeek, publishDraft } from '../../db/stores/rosters-store.ts';
import type { Office } from '../office.ts';
import { chosenVillages } from './chosen-villages.ts';
import { refusePastWeek } from './refuse-past-week.ts';

/**
 * Freezes drafts as versions for the wall, all or nothing. A draft that was made before somebody died,
 * moved or was paired anew is refused: it must be drafted again first.
 */
export function publishRosters(
  { db, clock, tell }: Office,
  { weekStart, villageIds }: CheckedInput<'rosters.publish'>,
): Output<'rosters.publish'> {
  const monday = mondayOf(weekStart);
  refusePastWeek(monday, clock().today);
  const published = db.transaction(() => {
    const chosen = new Set(chosenVillages(listVillages(db), villageIds));
    const ofWeek = listRostersOfWeek(db, monday).filter((roster) => chosen.has(roster.villageId));
    const drafts = ofWeek.filter((roster) => roster.state === 'draft');
    if (drafts.length === 0) {
      throw new Refusal(ofWeek.length === 0 ? 'rosters.nothing-drafted' : 'rosters.already-published', {
        weekStart: monday,
      });
    }
    const revision = registerRevision(db);
    if (drafts.some((draft) => draft.registerRevision !== revision)) {
      throw new Refusal('rosters.draft-stale', { weekStart: monday });
    }
    for (const draft of drafts) publishDraft(db, draft, clock().now);
    return new Set(drafts.map((draft) => draft.villageId));
  });
  tell('data.changed', { areas: ['rosters', 'printing'] });
  return listNewestRosters(db, monday).filter((summary) => published.has(summary.villageId));
}
