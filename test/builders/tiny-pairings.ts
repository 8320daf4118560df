import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import type { PairingDecision } from '../../src/shared/domain/pairing-decision.ts';
import type { PairingSettings } from '../../src/shared/domain/pairing-weights.ts';
import type { ServiceCode } from '../../src/shared/domain/service.ts';
import type { PairingProblem, PresentPair } from '../../src/solver/pairing/pairing-problem.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aPairingProblem,
  household,
  person,
  place,
  PROGRAM_SETTINGS,
} from './planning-people.ts';
import { type Random, seededRandom } from './random.ts';

const SERVICES: readonly ServiceCode[] = [
  'meal_help',
  'bathing_help',
  'cleaning_help',
  'errand',
  'farm_help',
];
const WORDS = ['安静', '爱说话', '要强', '随和'];
const HOBBIES = ['下棋', '种菜', '听戏'];

/** A few people with every rule in play, small enough to try every plan. */
export function aTinyPairing(seed: number): PairingProblem {
  const random = seededRandom(seed);
  const elders = Array.from({ length: random.pick([1, 2, 2, 3, 3, 3, 4]) }, (_, index) =>
    tinyElder(random, index + 1),
  );
  const helpers = Array.from({ length: random.pick([1, 2, 3, 3, 4, 4]) }, (_, index) =>
    tinyHelper(random, index + 11),
  );
  const couples = elders.flatMap((elder) =>
    helpers.map((helper) => ({ elderId: elder.id, helperId: helper.id })),
  );
  const someCouples = (percent: number): typeof couples => couples.filter(() => random.chance(percent));
  return aPairingProblem({
    elders,
    helpers,
    links: [aLink(10, 11, random.pick([10, 15, 16, 30])), aLink(11, 12, random.pick([5, 10, 15]))],
    ties: someCouples(10).map((couple) => ({
      ...couple,
      kind: random.pick(['friend', 'cousin', 'neighbour', 'refuses'] as const),
      degree: null,
    })),
    refusals: someCouples(4).map(({ elderId, helperId }) => ({ personId: helperId, refusedId: elderId })),
    declined: someCouples(4),
    activePairs: elders.flatMap((elder) => presentPairs(random, elder, helpers)),
    decisions: someCouples(10).map((couple) => tinyDecision(random, couple)),
    settings: tinySettings(random),
    villageSettings: random.chance(40) ? [{ villageId: place(2), settings: tinySettings(random) }] : [],
    seed,
  });
}

function tinyElder(random: Random, id: number): PlanningElder {
  const services = random.some(SERVICES, random.whole(1, 2));
  return anElder({
    id: person(id),
    villageId: place(random.pick([1, 1, 1, 2])),
    hamletId: random.chance(95) ? place(random.whole(10, 12)) : null,
    householdId: random.chance(50) ? household(random.whole(1, 6)) : null,
    sex: random.pick(['F', 'M']),
    tier: random.pick([1, 2, 3, 4]),
    selfCareLevel: random.pick(['mild', 'severe', 'unknown', 'independent']),
    helperSexWish: random.pick(['any', 'any', 'any', 'any', 'F']),
    temperaments: random.some(WORDS, random.whole(0, 2)),
    hobbies: random.some(HOBBIES, random.whole(0, 2)),
    needs: services.map((code, index) => aNeed(id * 10 + index, code, random.pick([1, 1, 2, 3]))),
    serviceRefused: random.chance(2),
    trainingNeededFor: random.chance(20) ? ['bathing_help'] : [],
    wayLimitMinutes: random.chance(8) ? 10 : null,
  });
}

function tinyHelper(random: Random, id: number): PlanningHelper {
  return aHelper({
    id: person(id),
    villageId: place(random.pick([1, 1, 1, 2])),
    hamletId: random.chance(95) ? place(random.whole(10, 12)) : null,
    householdId: random.chance(60) ? household(random.whole(1, 6)) : null,
    sex: random.pick(['F', 'F', 'M']),
    age: random.pick([55, 63, 68, 72, 81, null]),
    active: random.chance(96),
    selfCareLevel: random.chance(95) ? 'independent' : 'mild',
    travelMeans: random.pick(['walk', 'walk', 'e_bike']),
    travelLimitMinutes: random.pick([10, 15, 15, 30]),
    weeklyCapMinutes: random.pick([40, 60, 100, 160, 600, 600]),
    maxElders: random.pick([0, 1, 1, 2, 2, 3]),
    services: random.some(SERVICES, random.pick([2, 4, 5, 5])),
    availability: random.some(HALF_DAYS, random.pick([0, 3, 14, 14, 14])),
    temperaments: random.some(WORDS, random.whole(0, 2)),
    hobbies: random.some(HOBBIES, random.whole(0, 2)),
    serviceRefused: random.chance(2),
    trainedFor: random.chance(50) ? ['bathing_help'] : [],
    noHeavyWork: random.chance(10),
  });
}

function presentPairs(
  random: Random,
  elder: PlanningElder,
  helpers: readonly PlanningHelper[],
): readonly PresentPair[] {
  const [one, other] = random.some(helpers, 2);
  const [primary, backup] = random.chance(50) ? [one, other] : [other, one];
  const origin = (): PresentPair['origin'] => (random.chance(30) ? 'voluntary' : 'assigned');
  const pairs: PresentPair[] = [];
  if (primary !== undefined && random.chance(45))
    pairs.push({ elderId: elder.id, helperId: primary.id, role: 'primary', origin: origin() });
  if (backup !== undefined && random.chance(35))
    pairs.push({ elderId: elder.id, helperId: backup.id, role: 'backup', origin: origin() });
  return pairs;
}

function tinyDecision(
  random: Random,
  couple: { readonly elderId: PresentPair['elderId']; readonly helperId: PresentPair['helperId'] },
): PairingDecision {
  const { helperId } = couple;
  return random.pick<PairingDecision>([
    { kind: 'lock', role: random.pick(['primary', 'backup']), ...couple },
    { kind: 'forbid', ...couple },
    { kind: 'unlock', ...couple },
    { kind: 'allow', ...couple },
    { kind: 'trial', on: true, ...couple },
    { kind: 'set-limit', helperId, limit: 'travel-minutes', value: random.pick([5, 15, 30]) },
    { kind: 'set-limit', helperId, limit: 'elders', value: random.whole(0, 3) },
    { kind: 'set-limit', helperId, limit: 'weekly-minutes', value: random.pick([60, 120, 600]) },
  ]);
}

function tinySettings(random: Random): PairingSettings {
  return {
    ...PROGRAM_SETTINGS,
    weights: { ...PROGRAM_SETTINGS.weights, near: random.pick([0, 40, 400]), keep: random.pick([0, 150]) },
    evenLoad: random.pick([0, 15, 120]),
    spreadBurden: random.pick([0, 10, 90]),
    loadMinimum: random.whole(0, 2),
    loadTarget: random.whole(0, 3),
    backupWanted: random.chance(80),
    acrossVillages: random.chance(40),
    sameHouseholdAllowed: random.chance(30),
  };
}
