import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { isStaleRoster } from '../../db/stores/newest-rosters-store.ts';
import { setAgreed, type StoredRoster } from '../../db/stores/rosters-store.ts';
import type { Office } from '../office.ts';
import { changeWeek } from './change-week.ts';
import { refusePastWeek } from './refuse-past-week.ts';

/** The meeting agreed to the drafts of these villages, all or nothing; refused as soon as one of them is stale. */
export function agreeRosters(office: Office, input: CheckedInput<'rosters.agree'>): Output<'rosters.agree'> {
  const { today, now } = office.clock();
  return changeWeek(office, input, (db, { monday, rosters }) => {
    refusePastWeek(monday, today);
    const drafts = rosters.filter(({ state }) => state === 'draft');
    if (drafts.length === 0) throw new Refusal(whyNothing(rosters), { weekStart: monday });
    if (drafts.some((draft) => isStaleRoster(db, draft))) {
      throw new Refusal('rosters.draft-stale', { weekStart: monday });
    }
    for (const { id } of drafts) setAgreed(db, id, now);
    return drafts;
  });
}

function whyNothing(
  rosters: readonly StoredRoster[],
): 'rosters.agreed-already' | 'rosters.already-published' | 'rosters.nothing-drafted' {
  if (rosters.some(({ state }) => state === 'agreed')) return 'rosters.agreed-already';
  return rosters.length === 0 ? 'rosters.nothing-drafted' : 'rosters.already-published';
}

/** Takes the agreement back, so that the drafts can be moved by hand again. */
export function reopenRosters(
  office: Office,
  input: CheckedInput<'rosters.reopen'>,
): Output<'rosters.reopen'> {
  return changeWeek(office, input, (db, { monday, rosters }) => {
    const agreed = rosters.filter(({ state }) => state === 'agreed');
    if (agreed.length === 0) throw new Refusal('rosters.not-agreed', { weekStart: monday });
    for (const { id } of agreed) setAgreed(db, id, null);
    return agreed;
  });
}
