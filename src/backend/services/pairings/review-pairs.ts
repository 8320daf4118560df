import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { DeclinedBy, DeclineReason } from '../../../shared/domain/pair-decline.ts';
import { addDays, addMonths, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { openOfficeRules, rulesInForce } from '../../db/stores/office-rules-store.ts';
import { addDecline } from '../../db/stores/pair-declines-store.ts';
import { listLivePairs, type LivePair, notePairAsked } from '../../db/stores/pairs-store.ts';
import { findPerson, listPeople } from '../../db/stores/people-store.ts';
import type { Office } from '../office.ts';
import { endOn, livePair } from './change-pair.ts';
import { changePairs } from './change-pairs.ts';
import { ASKED_BY, travelMinutesToday } from './decline-pair.ts';
import { listPairs } from './list-pairs.ts';

/** A trial month is on the list from a week before its end. */
const DAYS_AHEAD = 7;

/** Trial pairs whose month ends within a week or has ended, and pairs that nobody asked about for long; the oldest first. */
export function listReviews(db: ReadableDb, today: CalendarDate): Output<'pairings.reviews'> {
  const rulesOf = openOfficeRules(db);
  const villageById = new Map(listPeople(db).map((person) => [person.id, person.villageId]));
  const live = new Map(listLivePairs(db, { mode: 'every' }).map((pair) => [pair.id, pair]));
  const monthsOf = (pair: LivePair): number =>
    rulesOf(villageById.get(pair.elderId) ?? null)['ask-again-after-months'].value;
  return listPairs(db, today)
    .flatMap((pair): Output<'pairings.reviews'> => {
      const stored = live.get(pair.id);
      if (!stored) return [];
      const { trialUntil } = stored;
      if (trialUntil !== null) {
        if (trialUntil > addDays(today, DAYS_AHEAD)) return [];
        return [{ pair, due: trialUntil, because: 'trial-ends' }];
      }
      const due = addMonths(stored.askedOn ?? stored.startDate, monthsOf(stored));
      return due > today ? [] : [{ pair, due, because: 'long-not-asked' }];
    })
    .sort((one, other) =>
      one.due === other.due ? one.pair.id - other.pair.id : one.due < other.due ? -1 : 1,
    );
}

/** Writes down what the two said when they were asked: the pair goes on, has another trial month, or ends. */
export function reviewPair(
  office: Office,
  { pairId, outcome, by, reason }: CheckedInput<'pairings.review'>,
): void {
  const { today } = office.clock();
  if (outcome === 'ends') {
    changePairs(office, { kind: 'pair-ended' }, (db) => {
      const pair = livePair(db, pairId);
      endOn(db, pair, today, by === null ? 'other' : ASKED_BY[by]);
      if (reason === null) return;
      addDecline(db, {
        elderId: pair.elderId,
        helperId: pair.helperId,
        by: by ?? whoUsuallySays(reason),
        reason,
        travelMinutes: travelMinutesToday(db, pair.elderId, pair.helperId),
        declinedOn: today,
        proposalId: null,
        pairId,
      });
    });
    return;
  }
  // When somebody was asked is nothing that planning reads, so open proposals stay as they are.
  changePairs(office, { kind: 'pair-changed', keepsPlans: true }, (db) => {
    const { elderId } = livePair(db, pairId);
    const days = rulesInForce(db, findPerson(db, elderId)?.villageId ?? null)['trial-days'].value;
    const trialUntil = outcome === 'another-month' ? addDays(today, days) : null;
    notePairAsked(db, pairId, { askedOn: today, trialUntil });
  });
}

/** Where nobody noted which of the two said it. */
function whoUsuallySays(reason: DeclineReason): DeclinedBy {
  return reason === 'no-time' || reason === 'too-heavy' ? 'helper' : 'elder';
}
