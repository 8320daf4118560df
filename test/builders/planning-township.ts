import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import { SERVICE_CODES, type ServiceCode } from '../../src/shared/domain/service.ts';
import type { PairingPlan } from '../../src/solver/pairing/pairing-plan.ts';
import type { PairingProblem } from '../../src/solver/pairing/pairing-problem.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import type { WalkingLink } from '../../src/solver/planning/travel-table.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aPairingProblem,
  aRosterProblem,
  household,
  person,
  place,
} from './planning-people.ts';
import { type Random, seededRandom } from './random.ts';

/** How large an invented township is. The usual one has the sizes of a real register. */
export interface TownshipSize {
  readonly villages: number;
  readonly eldersAVillage: number;
  readonly helpersAVillage: number;
  readonly hamletsAVillage: number;
}

export const USUAL_TOWNSHIP: TownshipSize = {
  villages: 7,
  eldersAVillage: 100,
  helpersAVillage: 37,
  hamletsAVillage: 15,
};

const WEEKLY: readonly ServiceCode[] = [
  'cleaning_help',
  'medical_help',
  'mobility_help',
  'errand',
  'emotional_support',
  'bathing_help',
  'meal_help',
];
const TEMPERAMENTS = ['安静', '要强', '开朗', '爱说话', '随和', '腼腆'];
const HOBBIES = [
  '散步',
  '打牌',
  '舞龙',
  '下棋',
  '写字',
  '喝茶',
  '跳舞',
  '听戏',
  '做针线',
  '养鸡',
  '唱山歌',
  '种菜',
  '听广播',
];

/** An invented township in the shape of a real one: hamlets with gaps in the minutes, thin profiles, old pairs. */
export function aTownship(seed: number, size: TownshipSize = USUAL_TOWNSHIP): PairingProblem {
  const random = seededRandom(seed);
  const elders: PlanningElder[] = [];
  const helpers: PlanningHelper[] = [];
  const links: WalkingLink[] = [];
  for (let village = 1; village <= size.villages; village++) {
    const hamlets = Array.from({ length: size.hamletsAVillage }, (_, index) => village * 100 + index);
    links.push(...someLinks(random, hamlets));
    for (let count = 0; count < size.eldersAVillage; count++) {
      elders.push(someElder(random, 10_000 * village + count, village, hamlets));
    }
    for (let count = 0; count < size.helpersAVillage; count++) {
      helpers.push(someHelper(random, 10_000 * village + 5_000 + count, village, hamlets));
    }
  }
  const couples = elders.flatMap((elder) => {
    const near = helpers.filter((helper) => helper.villageId === elder.villageId);
    return near.length > 0 ? [{ elderId: elder.id, helperId: random.pick(near).id }] : [];
  });
  return aPairingProblem({
    elders,
    helpers,
    links,
    seed,
    activePairs: couples
      .filter(() => random.chance(25))
      .map((couple) => ({
        ...couple,
        role: 'primary' as const,
        origin: random.chance(40) ? ('voluntary' as const) : ('assigned' as const),
      })),
    refusals: couples
      .filter(() => random.chance(2))
      .map((couple) => ({ personId: couple.elderId, refusedId: couple.helperId })),
    ties: couples
      .filter(() => random.chance(10))
      .map((couple) => ({
        ...couple,
        kind: random.pick(['cousin', 'neighbour', 'friend', 'clan'] as const),
        degree: null,
      })),
  });
}

/** The weeks of a township's villages once its pairing has been accepted. */
export function weeksOf(township: PairingProblem, pairing: PairingPlan): readonly RosterProblem[] {
  const villages = [...new Set(township.helpers.map((helper) => helper.villageId))];
  return villages.map((villageId) => {
    const elders = township.elders.filter((elder) => elder.villageId === villageId);
    const ofVillage = new Set(elders.map((elder) => elder.id));
    return aRosterProblem({
      villageId,
      elders,
      helpers: township.helpers.filter((helper) => helper.villageId === villageId),
      links: township.links,
      pairs: pairing.pairs.filter((pair) => pair.role === 'primary' && ofVillage.has(pair.elderId)),
      backups: pairing.pairs.filter((pair) => pair.role === 'backup' && ofVillage.has(pair.elderId)),
      refusals: township.refusals,
      seed: township.seed,
    });
  });
}

function someLinks(random: Random, hamlets: readonly number[]): readonly WalkingLink[] {
  return hamlets.flatMap((from, index) =>
    hamlets
      .slice(index + 1)
      .filter(() => random.chance(60))
      .map((to) => aLink(from, to, random.pick([5, 10, 10, 15, 15, 20, 20, 30, 30, 30, 45, 45, 45, 45]))),
  );
}

function someElder(random: Random, id: number, village: number, hamlets: readonly number[]): PlanningElder {
  const services = random.some(WEEKLY, random.pick([1, 1, 1, 1, 2, 2, 3]));
  return anElder({
    id: person(id),
    villageId: place(village),
    hamletId: random.chance(97) ? place(random.pick(hamlets)) : null,
    householdId: random.chance(90) ? household(village * 1_000 + random.whole(1, 200)) : null,
    sex: random.pick(['F', 'M']),
    age: random.whole(65, 95),
    tier: random.pick([1, 2, 2, 3, 3, 3, 4, 4]),
    helperSexWish: random.pick(['any', 'any', 'any', 'any', 'any', 'any', 'any', 'M', 'F', 'F']),
    temperaments: random.some(TEMPERAMENTS, random.whole(0, 2)),
    hobbies: random.some(HOBBIES, random.whole(0, 4)),
    needs: services.map((code, index) =>
      aNeed(id * 10 + index, code, code === 'meal_help' ? random.pick([2, 3, 5]) : random.pick([1, 1, 1, 2])),
    ),
  });
}

function someHelper(random: Random, id: number, village: number, hamlets: readonly number[]): PlanningHelper {
  const age = random.whole(45, 76);
  return aHelper({
    id: person(id),
    villageId: place(village),
    hamletId: place(random.pick(hamlets)),
    householdId: random.chance(90) ? household(village * 1_000 + random.whole(1, 200)) : null,
    sex: random.pick(['F', 'M']),
    age,
    active: random.chance(98),
    travelMeans: random.pick(['walk', 'walk', 'walk', 'e_bike', 'motorbike']),
    travelLimitMinutes: random.pick([10, 15, 15, 20, 30]),
    weeklyCapMinutes: 60 * random.pick([4, 6, 6, 8, 10]),
    dailyCapMinutes: age < 60 ? 240 : age < 70 ? 180 : age < 75 ? 120 : 60,
    maxElders: random.whole(2, 5),
    services: random.some(SERVICE_CODES, random.whole(3, 6)),
    availability: random.some(HALF_DAYS, random.chance(98) ? random.whole(4, 8) : 0),
    temperaments: random.some(TEMPERAMENTS, random.whole(0, 2)),
    hobbies: random.some(HOBBIES, random.whole(0, 4)),
  });
}
