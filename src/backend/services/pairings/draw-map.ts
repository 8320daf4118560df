import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PairingMap } from '../../../shared/domain/pairing-map.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { buildTravelTable } from '../../../solver/index.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { findPlace, listPlacesBelow } from '../../db/stores/places-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';
import { loadPlanningPeople } from '../../planning/load-planning-people.ts';
import { layOutMap } from './map-layout.ts';
import { knownProposal } from './open-proposal.ts';
import { peopleOnList } from './people-on-list.ts';

/** A village with its hamlets where the walking minutes put them, and its pairs: of a proposal, or of today. */
export function drawMap(
  db: ReadableDb,
  { proposalId, villageId }: CheckedInput<'pairings.map'>,
  today: CalendarDate,
): PairingMap {
  if (findPlace(db, villageId)?.level !== 'village') throw new Refusal('places.not-found');
  const hamlets = listPlacesBelow(db, villageId).filter((place) => place.level === 'hamlet');
  const hamletIds = new Set(hamlets.map((hamlet) => hamlet.id));
  const links = listWalkingLinks(db);
  const table = buildTravelTable(links);
  const points = layOutMap(
    hamlets.map((from) => hamlets.map((to) => table.walkingMinutes(from.id, to.id)?.minutes ?? null)),
  );
  const people = peopleOfVillage(db, villageId, hamletIds, today);
  const shown = new Set(people.map((person) => person.personId));
  const pairs = proposalId === null ? listLivePairs(db) : knownProposal(db, proposalId).plan.pairs;
  return {
    hamlets: [
      ...hamlets.map(({ id, name }, index) => ({ hamletId: id, name, ...points[index]! })),
      ...(people.some((person) => person.hamletId === null) ? [besideTheVillage(points)] : []),
    ],
    links: links.filter((link) => hamletIds.has(link.fromHamletId) && hamletIds.has(link.toHamletId)),
    people,
    pairs: pairs
      .filter((pair) => shown.has(pair.elderId) && shown.has(pair.helperId))
      .map(({ elderId, helperId, role }) => ({ elderId, helperId, role })),
  };
}

/** Elders with needs and active helpers; the same person may stand in both lists and is drawn as an elder. */
function peopleOfVillage(
  db: ReadableDb,
  villageId: PlaceId,
  hamletIds: ReadonlySet<PlaceId>,
  today: CalendarDate,
): PairingMap['people'] {
  const named = peopleOnList(db, today);
  const { elders, helpers } = loadPlanningPeople(db, today);
  const inVillage = <Person extends { villageId: PlaceId }>(people: readonly Person[]): Person[] =>
    people.filter((person) => person.villageId === villageId);
  const hamletOf = (hamletId: PlaceId | null): PlaceId | null =>
    hamletId !== null && hamletIds.has(hamletId) ? hamletId : null;
  const elderIds = new Set(elders.map((elder) => elder.id));
  return [
    ...inVillage(elders).map(({ id, hamletId, tier }) => ({
      personId: id,
      name: named(id).name,
      hamletId: hamletOf(hamletId),
      is: 'elder' as const,
      tier,
    })),
    ...inVillage(helpers)
      .filter((helper) => helper.active && !elderIds.has(helper.id))
      .map(({ id, hamletId }) => ({
        personId: id,
        name: named(id).name,
        hamletId: hamletOf(hamletId),
        is: 'helper' as const,
        tier: null,
      })),
  ];
}

/** Where everybody is gathered whose hamlet nobody noted: below the picture, apart from it. */
function besideTheVillage(points: readonly { x: number; y: number }[]): PairingMap['hamlets'][number] {
  const lowest = Math.min(0, ...points.map((point) => point.y));
  return { hamletId: null, name: '', x: 0, y: lowest - 8 };
}
