import { seededChance } from './chance.ts';
import { openPersonSource } from './draw-person.ts';
import { drawHelpers } from './helpers.ts';
import { drawHouseholds, markAbsent } from './households.ts';
import { giveNeeds } from './needs.ts';
import { drawOldPairs } from './old-pairs.ts';
import type { DemoElder, DemoHelper, DemoPair } from './people.ts';
import { type DemoVillage, drawVillages } from './places.ts';

/** The invented township as it truly is, before anything is written badly. */
export interface DemoTownship {
  readonly villages: readonly DemoVillage[];
  /** In the order of the register: village, hamlet, household. */
  readonly elders: readonly DemoElder[];
  readonly helpers: readonly DemoHelper[];
  readonly pairs: readonly DemoPair[];
}

interface VillageCounts {
  readonly elders: number;
  readonly deceased: number;
  readonly away: number;
  readonly needs: number;
  readonly helpers: { readonly all: number; readonly elders: number };
  readonly pairs: number;
}

/** For each village in turn; together 3,500 elders, 260 helpers of whom 172 are elders too, 180 pairs. */
const COUNTS: readonly VillageCounts[] = [
  { elders: 520, deceased: 3, away: 6, needs: 104, helpers: { all: 39, elders: 26 }, pairs: 27 },
  { elders: 470, deceased: 2, away: 5, needs: 94, helpers: { all: 35, elders: 23 }, pairs: 25 },
  { elders: 540, deceased: 3, away: 5, needs: 108, helpers: { all: 40, elders: 27 }, pairs: 28 },
  { elders: 450, deceased: 2, away: 5, needs: 90, helpers: { all: 34, elders: 22 }, pairs: 23 },
  { elders: 510, deceased: 2, away: 6, needs: 102, helpers: { all: 38, elders: 25 }, pairs: 26 },
  { elders: 480, deceased: 2, away: 5, needs: 96, helpers: { all: 35, elders: 23 }, pairs: 24 },
  { elders: 530, deceased: 3, away: 5, needs: 106, helpers: { all: 39, elders: 26 }, pairs: 27 },
];

/** `scale` makes every village that many times as large; phones without an owner last for about twice the size. */
export function drawDemoTownship(seed: number, scale = 1): DemoTownship {
  const chance = seededChance(seed);
  const source = openPersonSource(chance);
  const villages = drawVillages(chance);
  let lastHouseholdNo = 0;
  const nextHouseholdNo = () => {
    lastHouseholdNo += 1;
    return lastHouseholdNo;
  };
  const drawn = villages.map((village, index) => {
    const unscaled = COUNTS[index];
    if (unscaled === undefined) throw new Error(`No counts for village ${index}`);
    const counts = scaled(unscaled, scale);
    const housed = drawHouseholds(source, village, counts.elders, nextHouseholdNo);
    const elders = giveNeeds(
      chance,
      markAbsent(chance, inRegisterOrder(village, housed), counts),
      counts.needs,
    );
    const helpers = drawHelpers(source, village, elders, counts.helpers);
    return { elders, helpers, pairs: drawOldPairs(chance, village, elders, helpers, counts.pairs) };
  });
  return {
    villages,
    elders: drawn.flatMap(({ elders }) => elders),
    helpers: chance.pickSome(
      drawn.flatMap(({ helpers }) => helpers),
      Number.POSITIVE_INFINITY,
    ),
    pairs: drawn.flatMap(({ pairs }) => pairs),
  };
}

function scaled({ helpers, ...counts }: VillageCounts, scale: number): VillageCounts {
  const times = (count: number): number => Math.round(count * scale);
  return {
    elders: times(counts.elders),
    deceased: times(counts.deceased),
    away: times(counts.away),
    needs: times(counts.needs),
    helpers: { all: times(helpers.all), elders: times(helpers.elders) },
    pairs: times(counts.pairs),
  };
}

function inRegisterOrder(village: DemoVillage, elders: readonly DemoElder[]): readonly DemoElder[] {
  const place = new Map(village.hamlets.map((hamlet, index) => [hamlet, index]));
  return [...elders].sort(
    (a, b) => (place.get(a.hamlet) ?? 0) - (place.get(b.hamlet) ?? 0) || a.householdNo - b.householdNo,
  );
}
