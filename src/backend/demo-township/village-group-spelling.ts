import type { Chance } from './chance.ts';
import type { DemoHamlet } from './places.ts';

const FIGURES = '一二三四五六七八九';

/** Group 3 as offices write it: 第3组, 三组, 3组, 三社, 柳树村三组. */
export function villageGroupSpelling(chance: Chance, { village, groupNo }: DemoHamlet): string {
  const figure = FIGURES.charAt(groupNo - 1);
  const short = chance.pick([`第${groupNo}组`, `${groupNo}组`, `${figure}组`, `${figure}社`]);
  return chance.happens(0.45) ? `${village}${short}` : short;
}
