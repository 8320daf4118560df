import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId, ProposalId } from '../../../shared/domain/ids.ts';
import type { PairRole, ProposedPair, UnservedElder } from '../../../shared/domain/pairing.ts';
import type { ProposalFigures } from '../../../shared/domain/pairing-proposal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLivePairs, type LivePair } from '../../db/stores/pairs-store.ts';
import { knownProposal } from './open-proposal.ts';
import { pairsThatEnd, placeOf } from './pairs-that-end.ts';
import { peopleOnList } from './people-on-list.ts';
import { presentWay } from './present-way.ts';
import { proposalFigures } from './proposal-figures.ts';

/** One of two plans that are compared. */
interface Side {
  readonly pairs: readonly Pick<ProposedPair, 'elderId' | 'helperId' | 'role' | 'score' | 'travelMinutes'>[];
  readonly unserved: readonly Pick<UnservedElder, 'elderId' | 'role'>[];
  readonly figures: ProposalFigures;
}

/** Two plans side by side, counted by the same rules; null stands for the pairs of today, scored as a plan would be. */
export function compareProposals(
  db: ReadableDb,
  { one, other }: CheckedInput<'pairings.compare'>,
  today: CalendarDate,
): Output<'pairings.compare'> {
  const live = listLivePairs(db);
  const sides = [sideOf(db, one, live, today), sideOf(db, other, live, today)] as const;
  const [ofOne, ofOther] = [pairByPlace(sides[0]), pairByPlace(sides[1])];
  const named = peopleOnList(db, today);
  const nameOf = (id: PersonId | undefined): string | null => (id === undefined ? null : named(id).name);
  const differences = placesOf(sides).flatMap(({ elderId, role }) => {
    const place = placeOf(elderId, role);
    const [mine, theirs] = [ofOne.get(place), ofOther.get(place)];
    if (mine?.helperId === theirs?.helperId) return [];
    return {
      elderId,
      elder: named(elderId),
      role,
      oneHelperName: nameOf(mine?.helperId),
      otherHelperName: nameOf(theirs?.helperId),
      oneScore: mine?.score ?? null,
      otherScore: theirs?.score ?? null,
    };
  });
  return { one: sides[0].figures, other: sides[1].figures, differences };
}

const pairByPlace = ({ pairs }: Side): ReadonlyMap<string, Side['pairs'][number]> =>
  new Map(pairs.map((pair) => [placeOf(pair.elderId, pair.role), pair]));

function sideOf(db: ReadableDb, id: ProposalId | null, live: readonly LivePair[], today: CalendarDate): Side {
  if (id !== null) {
    const { plan } = knownProposal(db, id);
    const figures = proposalFigures(plan.pairs, plan.unserved, live, pairsThatEnd(live, plan));
    return { pairs: plan.pairs, unserved: plan.unserved, figures };
  }
  const { pairs, unserved } = presentWay(db, today);
  return { pairs, unserved, figures: proposalFigures(pairs, unserved, live, []) };
}

/** Every place of an elder that one of the two speaks of, by elder, primary before backup. */
function placesOf(sides: readonly Side[]): { elderId: PersonId; role: PairRole }[] {
  const places = new Map<string, { elderId: PersonId; role: PairRole }>();
  for (const { pairs, unserved } of sides) {
    for (const { elderId, role } of [...pairs, ...unserved]) {
      places.set(placeOf(elderId, role), { elderId, role });
    }
  }
  return [...places.values()].sort(
    (one, other) =>
      one.elderId - other.elderId || (one.role === other.role ? 0 : one.role === 'primary' ? -1 : 1),
  );
}
