import type { Chance } from './chance.ts';
import { REGISTER_YEAR, type DemoElder, type DemoHelper, type DemoPair } from './people.ts';
import type { DemoVillage } from './places.ts';

const LAST_YEAR = REGISTER_YEAR - 1;
const SINCE = [`${LAST_YEAR}.4.12`, `${LAST_YEAR}年3月`, '去年冬月'];
const MOST_ELDERS_OF_ONE = 2;
const FARTHEST_MINUTES = 30;

/** Last year's pairs of a village: a neighbour within half an hour on foot, never of the same household. */
export function drawOldPairs(
  chance: Chance,
  village: DemoVillage,
  elders: readonly DemoElder[],
  helpers: readonly DemoHelper[],
  count: number,
): readonly DemoPair[] {
  const held = new Map<DemoHelper, number>();
  const namesakes = (name: string) => helpers.filter((helper) => helper.name === name).length;
  const served = chance.pickSome(
    elders.filter((elder) => elder.needs.length > 0 && elder.status === 'here'),
    elders.length,
  );
  const pairs: DemoPair[] = [];
  for (const elder of served) {
    if (pairs.length === count) break;
    const near = helpers.filter(
      (helper) =>
        (held.get(helper) ?? 0) < MOST_ELDERS_OF_ONE &&
        helper.elder?.householdNo !== elder.householdNo &&
        isNear(village, elder, helper),
    );
    if (near.length === 0) continue;
    const helper = chance.pick(near);
    held.set(helper, (held.get(helper) ?? 0) + 1);
    pairs.push({
      elder,
      helper,
      manner: chance.happens(0.7) ? '自愿结对' : '组织定向',
      since: chance.pick(SINCE),
      // Without a phone the list still tells who is meant, as long as nobody else bears the name.
      phoneIsKnown: namesakes(helper.name) > 1 || chance.happens(0.83),
    });
  }
  return pairs;
}

function isNear(village: DemoVillage, elder: DemoElder, helper: DemoHelper): boolean {
  if (elder.hamlet === helper.hamlet) return true;
  return village.ways.some(
    ({ from, to, minutes }) =>
      minutes <= FARTHEST_MINUTES &&
      ((from === elder.hamlet && to === helper.hamlet) || (to === elder.hamlet && from === helper.hamlet)),
  );
}
