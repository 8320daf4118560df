import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { DeclinedBy } from '../../../shared/domain/pair-decline.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { findElder } from '../../db/stores/elders-store.ts';
import { findHelper } from '../../db/stores/helpers-store.ts';
import {
  addDecline,
  findLiveDecline,
  listLiveDeclines,
  withdrawDecline as writeWithdrawal,
} from '../../db/stores/pair-declines-store.ts';
import { listLivePairs, type PairEndReason } from '../../db/stores/pairs-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { findProposalBasis } from '../../db/stores/proposals-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';
import { buildTravelTable, travelMinutesByMeans } from '../../../solver/index.ts';
import type { Office } from '../office.ts';
import { changePairs } from './change-pairs.ts';
import { endOn } from './change-pair.ts';
import { peopleOnList } from './people-on-list.ts';

export const ASKED_BY = {
  elder: 'asked_by_elder',
  helper: 'asked_by_helper',
} as const satisfies Record<DeclinedBy, PairEndReason>;

/** Writes down who of the two said no and why, so that the next proposal knows better; a pair of the two ends by it. */
export function declinePair(
  office: Office,
  { elderId, helperId, by, reason, proposalId }: CheckedInput<'pairings.decline'>,
): Output<'pairings.decline'> {
  const { today } = office.clock();
  return changePairs(office, { kind: 'pair-declined' }, (db) => {
    if (!findElder(db, elderId)) throw new Refusal('pairings.not-an-elder');
    if (!findHelper(db, helperId)) throw new Refusal('pairings.not-a-helper');
    if (proposalId !== null && !findProposalBasis(db, proposalId)) throw new Refusal('proposal.not-found');
    const pairs = listLivePairs(db, { personId: elderId, mode: 'every' }).filter(
      (pair) => pair.elderId === elderId && pair.helperId === helperId,
    );
    for (const pair of pairs) endOn(db, pair, today, ASKED_BY[by]);
    const declineId = addDecline(db, {
      ...{ elderId, helperId, by, reason, proposalId },
      travelMinutes: travelMinutesToday(db, elderId, helperId),
      declinedOn: today,
      pairId: pairs[0]?.id ?? null,
    });
    return { declineId };
  });
}

/** One way by the helper's own means; null where nobody measured it. */
export function travelMinutesToday(db: ReadableDb, elderId: PersonId, helperId: PersonId): number | null {
  const elder = findPerson(db, elderId);
  const helper = findPerson(db, helperId);
  const means = findHelper(db, helperId)?.travelMeans;
  if (!elder || !helper || !means) return null;
  const walking = buildTravelTable(listWalkingLinks(db)).walkingMinutes(helper.hamletId, elder.hamletId);
  return walking === null ? null : travelMinutesByMeans(walking.minutes, means);
}

/** What was declined and not taken back, newest first. */
export function listDeclines(db: ReadableDb, today: CalendarDate): Output<'pairings.declines'> {
  const named = peopleOnList(db, today);
  return listLiveDeclines(db)
    .map((decline) => ({ ...decline, elder: named(decline.elderId), helper: named(decline.helperId) }))
    .toReversed();
}

/** Takes a no back: the two may be proposed again. */
export function withdrawDecline(
  office: Office,
  { declineId }: CheckedInput<'pairings.withdrawDecline'>,
): void {
  changePairs(office, { kind: 'pair-decline-withdrawn' }, (db: WritableDb) => {
    if (!findLiveDecline(db, declineId)) throw new Refusal('pairings.decline-not-found');
    writeWithdrawal(db, declineId, office.clock().today);
  });
}
