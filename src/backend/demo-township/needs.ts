import type { Chance } from './chance.ts';
import { ageInRegister, type DemoElder, type DemoNeed } from './people.ts';

const SERVICES: readonly (readonly [service: string, weight: number, times: readonly number[]])[] = [
  ['助餐', 22, [2, 3, 3, 5]],
  ['助洁', 22, [1]],
  ['代办', 20, [1]],
  ['助医', 14, [1]],
  ['心理疏导', 18, [1, 2]],
  ['助行', 14, [1, 2]],
  ['助浴', 9, [1]],
];

/** Gives needs to so many elders: the older, the frailer and the lonelier first, but not only they. */
export function giveNeeds(chance: Chance, elders: readonly DemoElder[], count: number): readonly DemoElder[] {
  const urgency = new Map(elders.map((elder) => [elder, urgencyOf(elder) + chance.next() * 3]));
  const chosen = new Set(
    elders
      .filter((elder) => elder.status !== 'deceased')
      .sort((a, b) => (urgency.get(b) ?? 0) - (urgency.get(a) ?? 0))
      .slice(0, count),
  );
  return elders.map((elder) =>
    chosen.has(elder)
      ? {
          ...elder,
          needs: drawNeeds(chance),
          // Most who are visited agreed to what hangs on walls; some did not, and that counts.
          agreesToList: chance.happens(0.85),
          agreesToCard: chance.happens(0.88),
        }
      : elder,
  );
}

function urgencyOf(elder: DemoElder): number {
  const byAge = Math.max(0, (ageInRegister(elder) - 60) / 10);
  const byCare = elder.selfCare === '自理' ? 0 : 2;
  return byAge + byCare + (elder.living === '独居' ? 1 : 0);
}

function drawNeeds(chance: Chance): readonly DemoNeed[] {
  const count = chance.pickWeighted([
    [1, 55],
    [2, 33],
    [3, 12],
  ]);
  const needs = new Map<string, number>();
  while (needs.size < count) {
    const [service, times] = chance.pickWeighted(
      SERVICES.map(([name, weight, often]) => [[name, often] as const, weight] as const),
    );
    needs.set(service, chance.pick(times));
  }
  return [...needs].map(([service, timesAWeek]) => ({ service, timesAWeek }));
}
