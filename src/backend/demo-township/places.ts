import type { Chance } from './chance.ts';
import { SURNAMES } from './names.ts';

export interface DemoHamlet {
  readonly village: string;
  readonly groupNo: number;
  readonly name: string;
  /** Most families of a hamlet share it. */
  readonly surname: string;
  /** Kilometres from a corner of the village. */
  readonly eastKm: number;
  readonly northKm: number;
}

export interface DemoWay {
  readonly from: DemoHamlet;
  readonly to: DemoHamlet;
  readonly minutes: number;
}

export interface DemoVillage {
  readonly name: string;
  readonly hamlets: readonly DemoHamlet[];
  /** Measured ways only. */
  readonly ways: readonly DemoWay[];
}

const VILLAGES: readonly (readonly [name: string, groups: number, hamlets: number])[] = [
  ['柳树村', 7, 16],
  ['双井村', 6, 15],
  ['石门村', 7, 17],
  ['桃园村', 6, 14],
  ['龙潭村', 7, 16],
  ['红岩村', 6, 15],
  ['河街社区', 7, 17],
];
const ENDINGS = ['家湾', '家坪', '家沟', '家坡', '家院子', '家垭口'];
const COMMON_NAMES = ['大田角', '老屋基', '新房子', '水井坎', '石板坡', '竹林头', '碾子坝', '黄葛树'];

const VILLAGE_SIDE_KM = 4.6;
const GROUP_RADIUS_KM = 0.45;
/** On foot over hill paths, bends included. */
const MINUTES_A_KM = 22;
/** Nobody walks farther to look after a neighbour, so nobody measured it. */
const FARTHEST_MEASURED_MINUTES = 50;
const NEAR_MINUTES = 20;
const FORGOTTEN = 0.12;

export function drawVillages(chance: Chance): readonly DemoVillage[] {
  return VILLAGES.map(([name, groups, hamletCount]) => {
    const hamlets = drawHamlets(chance, name, groups, hamletCount);
    return { name, hamlets, ways: drawWays(chance, hamlets) };
  });
}

function drawHamlets(chance: Chance, village: string, groups: number, count: number): readonly DemoHamlet[] {
  const centres = Array.from({ length: groups }, () => [place(chance), place(chance)] as const);
  const surnames = chance.pickSome(SURNAMES, count);
  const commonNames = chance.pickSome(COMMON_NAMES, 4);
  return surnames.map((surname, index) => {
    const groupNo = Math.floor((index * groups) / count) + 1;
    const [east = 0, north = 0] = centres[groupNo - 1] ?? [];
    const common = index % 4 === 3 ? commonNames[Math.floor(index / 4)] : undefined;
    const near = () => (chance.next() * 2 - 1) * GROUP_RADIUS_KM;
    return {
      village,
      groupNo,
      name: common ?? `${surname}${chance.pick(ENDINGS)}`,
      surname,
      eastKm: east + near(),
      northKm: north + near(),
    };
  });
}

function place(chance: Chance): number {
  return chance.next() * VILLAGE_SIDE_KM;
}

function drawWays(chance: Chance, hamlets: readonly DemoHamlet[]): readonly DemoWay[] {
  return hamlets.flatMap((from, index) =>
    hamlets.slice(index + 1).flatMap((to) => {
      const km = Math.hypot(from.eastKm - to.eastKm, from.northKm - to.northKm);
      const exact = km * MINUTES_A_KM;
      const isForgotten = exact > NEAR_MINUTES && chance.happens(FORGOTTEN);
      if (exact > FARTHEST_MEASURED_MINUTES || isForgotten) return [];
      return [{ from, to, minutes: Math.max(5, Math.round(exact / 5) * 5) }];
    }),
  );
}
