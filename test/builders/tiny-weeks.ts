import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import type { ServiceCode } from '../../src/shared/domain/service.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import {
  aHelper,
  aSlope,
  aNeed,
  anElder,
  aRosterProblem,
  household,
  person,
  place,
} from './planning-people.ts';
import { seededRandom } from './random.ts';
import { withWeekFeatures } from './week-features.ts';

/** A village so small that every week can be tried: needs, 4 visits, 3 helpers, 3 half-days each; nothing else. */
export function aTinyWeek(seed: number): RosterProblem {
  const random = seededRandom(seed);
  const elders = [1, 2, 3].map((id) =>
    anElder({
      id: person(id),
      hamletId: place(random.pick([10, 11])),
      sex: random.pick(['F', 'M']),
      tier: random.pick([1, 2, 4]),
      needs: [aNeed(id, random.pick(['errand', 'cleaning_help', 'bathing_help'] as const), id === 1 ? 2 : 1)],
    }),
  );
  const helpers = [11, 12, 13].map((id) =>
    aHelper({
      id: person(id),
      sex: random.pick(['F', 'M']),
      hamletId: place(random.pick([10, 11])),
      weeklyCapMinutes: random.pick([60, 120, 150]),
      availability: random.some(HALF_DAYS.slice(0, 5), random.whole(1, 3)),
    }),
  );
  return aRosterProblem({
    elders,
    helpers,
    links: [aSlope(10, 11, random.pick([10, 15, 20]), 15)],
    pairs: [1, 2].map((id) => ({ elderId: person(id), helperId: person(random.whole(11, 13)) })),
    backups: [{ elderId: person(1), helperId: person(random.whole(11, 13)) }],
    seed,
  });
}

/**
 * A tiny week with everything that a week can have: rounds, duties, farm work, calendar, elders away, fairness, promises
 * and fixed visits, each by chance; up to 6 visits in 5 half-days, so that every week can still be tried.
 */
export function aTinyFullWeek(seed: number): RosterProblem {
  const random = seededRandom(seed);
  const usual = aTinyWeek(seed);
  const elders = usual.elders.map((elder) => ({
    ...elder,
    householdId: random.chance(50) ? household(elder.id) : null,
    helperSexWish: random.pick(['any', 'any', 'any', 'F'] as const),
  }));
  const helpers = usual.helpers.map((helper) => ({
    ...helper,
    householdId: random.chance(20) ? household(random.whole(1, 3)) : null,
    travelMeans: random.pick(['walk', 'walk', 'e_bike'] as const),
    travelLimitMinutes: random.pick([10, 15, 30]),
    noHeavyWork: random.chance(15),
    weeklyCapMinutes: helper.weeklyCapMinutes + random.pick([0, 60, 120]),
  }));
  const village = random.chance(20)
    ? [{ personId: person(random.whole(1, 3)), refusedId: person(random.whole(11, 13)) }]
    : [];
  return withWeekFeatures({ ...usual, elders, helpers, refusals: village }, random, {
    rounds: [25],
    duties: [25],
    farmWork: [20],
    calendar: 40,
    away: 12,
    wishedSlots: 30,
    pastMinutes: 35,
    settings: 50,
    promises: 30,
    fixed: 8,
    halfDays: [0, 1, 2, 3, 4],
    mostTimes: 1,
  });
}

const SERVICES: readonly ServiceCode[] = [
  'cleaning_help',
  'medical_help',
  'mobility_help',
  'errand',
  'emotional_support',
  'bathing_help',
  'meal_help',
];

/** A hamlet or three with everything that a week can have: 4 to 10 elders, 3 to 7 helpers, 10 to 30 visits. */
export function aRandomWeek(seed: number): RosterProblem {
  const random = seededRandom(seed);
  const hamlets = [10, 11, 12, 13].slice(0, random.whole(1, 4));
  const links = hamlets.flatMap((from, index) =>
    hamlets
      .slice(index + 1)
      .filter(() => random.chance(80))
      .map((to) => aSlope(from, to, random.pick([5, 10, 15, 20, 30]), 15)),
  );
  const elders = Array.from({ length: random.whole(4, 10) }, (_, index) => {
    const id = index + 1;
    const services = random.some(SERVICES, random.pick([1, 1, 2, 3]));
    return anElder({
      id: person(id),
      hamletId: random.chance(95) ? place(random.pick(hamlets)) : null,
      householdId: random.chance(70) ? household(random.whole(1, 12)) : null,
      sex: random.pick(['F', 'F', 'M', 'unknown']),
      tier: random.pick([1, 2, 3, 4]),
      helperSexWish: random.pick(['any', 'any', 'any', 'any', 'M', 'F']),
      trainingNeededFor: random.chance(10) ? ['bathing_help'] : [],
      needs: services.map((code, place) =>
        aNeed(id * 10 + place, code, code === 'meal_help' ? random.whole(2, 5) : random.whole(1, 3)),
      ),
    });
  });
  const helpers = Array.from({ length: random.whole(3, 7) }, (_, index) => {
    const age = random.whole(45, 76);
    return aHelper({
      id: person(101 + index),
      hamletId: random.chance(95) ? place(random.pick(hamlets)) : null,
      householdId: random.chance(50) ? household(random.whole(1, 12)) : null,
      sex: random.pick(['F', 'M']),
      age,
      active: random.chance(95),
      selfCareLevel: random.chance(92) ? 'independent' : 'mild',
      travelMeans: random.pick(['walk', 'walk', 'e_bike', 'motorbike']),
      travelLimitMinutes: random.pick([10, 15, 20, 30]),
      weeklyCapMinutes: 60 * random.pick([2, 4, 6, 8]),
      dailyCapMinutes: age < 60 ? 240 : age < 70 ? 180 : age < 75 ? 120 : 60,
      services: random.some([...SERVICES, 'farm_help'], random.whole(3, 7)),
      trainedFor: random.chance(30) ? ['bathing_help'] : [],
      noHeavyWork: random.chance(15),
      availability: random.chance(10) ? HALF_DAYS : random.some(HALF_DAYS, random.whole(2, 8)),
    });
  });
  const pairs = elders.map(({ id }) => ({ elderId: id, helperId: random.pick(helpers).id }));
  const village = aRosterProblem({
    elders,
    helpers,
    links,
    pairs: pairs.filter(() => random.chance(80)),
    backups: elders
      .map(({ id }) => ({ elderId: id, helperId: random.pick(helpers).id }))
      .filter(({ elderId, helperId }) => {
        const own = pairs.find((pair) => pair.elderId === elderId);
        return own?.helperId !== helperId && random.chance(60);
      }),
    refusals: pairs
      .filter(() => random.chance(4))
      .map(({ elderId, helperId }) => ({ personId: elderId, refusedId: helperId })),
    sameHouseholdAllowed: random.chance(30),
    seed,
  });
  return withWeekFeatures(village, random, {
    rounds: [40, 10],
    duties: [40, 20],
    farmWork: [30],
    calendar: 50,
    away: 10,
    wishedSlots: 25,
    pastMinutes: 50,
    settings: 40,
    promises: 25,
    fixed: 4,
    halfDays: HALF_DAYS.map((_, halfDay) => halfDay),
    mostTimes: 4,
  });
}
