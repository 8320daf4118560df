import { HALF_DAYS } from '../../../src/shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../../src/shared/domain/ids.ts';
import { ageBand, dailyCapOf, PROGRAM_RULES } from '../../../src/shared/domain/office-rules.ts';
import type { ServiceCode } from '../../../src/shared/domain/service.ts';
import type { FarmTaskId, MealRoundId, VenueId } from '../../../src/shared/domain/village-places.ts';
import type {
  PlanningElder,
  PlanningHelper,
  PlanningNeed,
} from '../../../src/solver/planning/planning-person.ts';
import type { RosterProblem } from '../../../src/solver/roster/roster-problem.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aRosterProblem,
  household,
  person,
  place,
} from '../../../test/builders/planning-people.ts';
import { type Random, seededRandom } from '../../../test/builders/random.ts';

/** The benchmark's village: 50 elders with 150 visits a week, half as many helpers as in the pairing benchmark, eight hamlets. */
export const ELDERS_A_VILLAGE = 50;
const HELPERS_A_VILLAGE = 25;
export const VISITS_A_VILLAGE = 150;
const HAMLETS = 8;
/** Hamlets lie in a square with sides of so many minutes on foot. */
const VILLAGE_MINUTES = 30;
const PAIRS_A_HELPER = 4;

/** One invented week: rest days, ways, faces, wishes, a market, a round of lunches, a duty at the kitchen, farm work. */
export function generatedWeek(village: number, timeLimitMilliseconds: number): RosterProblem {
  const random = seededRandom(7_000 + village);
  const hamlets = Array.from({ length: HAMLETS }, (_, index) => ({
    id: village * 100 + index,
    east: random.whole(0, VILLAGE_MINUTES),
    north: random.whole(0, VILLAGE_MINUTES),
  }));
  const minutesBetween = (from: number, to: number): number => {
    const [one, other] = [hamlets[from % 100]!, hamlets[to % 100]!];
    return Math.max(5, 5 * Math.round(Math.hypot(one.east - other.east, one.north - other.north) / 5));
  };
  const hamletIds = hamlets.map(({ id }) => id);
  const elders = someElders(random, village, hamletIds);
  const helpers = Array.from({ length: HELPERS_A_VILLAGE }, (_, count) =>
    someHelper(random, 10_000 * village + 5_000 + count, village, hamletIds),
  );
  const [pairs, backups] = pairsOf(elders, helpers, minutesBetween);
  const eaters = random.some(elders, 8);
  const lunches = eaters.toSorted(
    (one, other) => Number(one.hamletId) - Number(other.hamletId) || one.id - other.id,
  );
  return aRosterProblem({
    villageId: place(village),
    elders,
    helpers,
    links: hamletIds.flatMap((from, index) =>
      hamletIds.slice(index + 1).map((to) => aLink(from, to, minutesBetween(from, to))),
    ),
    pairs,
    backups,
    seed: village,
    timeLimitMilliseconds,
    calendar: HALF_DAYS.map(({ weekday, slot }) => ({
      closed: false,
      leastVisits: false,
      capPercent: 100,
      helpersAway: weekday === 3 && slot === 'morning',
      goodForErrands: weekday === 3,
      wayPercent: 100,
    })),
    mealRounds: [
      {
        roundId: village as MealRoundId,
        riderId: null,
        timesPerWeek: 5,
        stops: lunches.map(({ id, hamletId }) => ({ elderId: id, hamletId })),
        minutes: 8 * 5,
        wayMinutes: Math.ceil(
          lunches
            .slice(1)
            .reduce(
              (sum, { hamletId }, before) =>
                sum + minutesBetween(Number(lunches[before]!.hamletId), Number(hamletId)),
              0,
            ) / 4,
        ),
        tier: 2,
      },
    ],
    duties: [
      {
        venueId: village as VenueId,
        duty: 'cooking',
        hamletId: place(hamletIds[0]!),
        timesPerWeek: 3,
        helpersNeeded: 2,
        minutes: 120,
        halfDays: [0, 4, 8],
      },
    ],
    farmWork: [
      {
        farmTaskId: village as FarmTaskId,
        householdId: household(village * 1_000 + 1),
        hamletId: place(hamletIds[1]!),
        timesPerWeek: 1,
        helpersNeeded: 3,
        minutes: 120,
        halfDays: [],
      },
    ],
    pastMinutes: helpers.map(({ id, weeklyCapMinutes }) => ({
      helperId: id,
      minutes: random.whole(0, 2 * weeklyCapMinutes),
    })),
  });
}

const SERVICES: readonly ServiceCode[] = [
  'cleaning_help',
  'cleaning_help',
  'errand',
  'errand',
  'medical_help',
  'mobility_help',
  'emotional_support',
  'emotional_support',
  'meal_help',
];

/** Needs are dealt out elder by elder until the village has its 150 visits. */
function someElders(random: Random, village: number, hamlets: readonly number[]): readonly PlanningElder[] {
  const needs: PlanningNeed[][] = Array.from({ length: ELDERS_A_VILLAGE }, () => []);
  let left = VISITS_A_VILLAGE;
  for (let turn = 0; left > 0; turn++) {
    const ofElder = needs[turn % ELDERS_A_VILLAGE]!;
    // Bathing takes two helpers: in a few homes.
    const code: ServiceCode = random.chance(4) ? 'bathing_help' : random.pick(SERVICES);
    if (ofElder.some(({ serviceCode }) => serviceCode === code)) continue;
    const times = Math.min(left, code === 'bathing_help' ? 1 : random.pick([1, 1, 2, 2, 3]));
    const minutes = random.pick([20, 30, 30, 40, 45, 60]);
    const id = (10_000 * village + (turn % ELDERS_A_VILLAGE)) * 10 + ofElder.length;
    ofElder.push({
      ...aNeed(id, code, times, minutes),
      wishedSlot: random.pick([null, null, null, 'morning', 'afternoon']),
    });
    left -= times;
  }
  return needs.map((ofElder, count) =>
    anElder({
      id: person(10_000 * village + count),
      villageId: place(village),
      hamletId: place(random.pick(hamlets)),
      householdId: household(village * 1_000 + random.whole(1, 200)),
      sex: random.pick(['F', 'M']),
      age: random.whole(70, 95),
      tier: random.pick([1, 2, 2, 3, 3, 3, 4, 4]),
      helperSexWish: random.pick(['any', 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'M', 'F']),
      needs: ofElder,
    }),
  );
}

/** Hours by age as the program's rules give them; farmers are free on eight to ten half-days. */
function someHelper(random: Random, id: number, village: number, hamlets: readonly number[]): PlanningHelper {
  const age = random.whole(58, 77);
  return aHelper({
    id: person(id),
    villageId: place(village),
    hamletId: place(random.pick(hamlets)),
    householdId: household(village * 1_000 + random.whole(1, 200)),
    sex: random.pick(['F', 'F', 'M']),
    age,
    travelMeans: random.pick(['walk', 'walk', 'walk', 'e_bike']),
    travelLimitMinutes: random.pick([10, 15, 15, 20]),
    weeklyCapMinutes: PROGRAM_RULES[`weekly-cap-minutes-${ageBand(age)}`].value,
    dailyCapMinutes: dailyCapOf(PROGRAM_RULES, age),
    services: random.some([...new Set(SERVICES), 'bathing_help', 'farm_help'], random.whole(4, 7)),
    availability: random.some(HALF_DAYS, random.whole(8, 10)),
  });
}

/** The nearest with room is the own helper, the next the backup. */
function pairsOf(
  elders: readonly PlanningElder[],
  helpers: readonly PlanningHelper[],
  minutesBetween: (from: number, to: number) => number,
): readonly [RosterProblem['pairs'], RosterProblem['pairs']] {
  const taken = new Map<PersonId, number>();
  const minutes = (elder: PlanningElder, helper: PlanningHelper): number =>
    minutesBetween(Number(elder.hamletId satisfies PlaceId | null), Number(helper.hamletId));
  const couples = elders.map((elder) => {
    const near = helpers
      .filter(
        ({ id, householdId }) => (taken.get(id) ?? 0) < PAIRS_A_HELPER && householdId !== elder.householdId,
      )
      .toSorted((one, other) => minutes(elder, one) - minutes(elder, other) || one.id - other.id);
    const [own, backup] = near;
    if (own !== undefined) taken.set(own.id, (taken.get(own.id) ?? 0) + 1);
    return { elder, own, backup };
  });
  const idsOf = (role: 'own' | 'backup'): RosterProblem['pairs'] =>
    couples.flatMap(({ elder, [role]: helper }) =>
      helper === undefined ? [] : [{ elderId: elder.id, helperId: helper.id }],
    );
  return [idsOf('own'), idsOf('backup')];
}
