import { readSmallNumber } from './chinese-number.ts';

const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
/** 1900 was a year of the rat. */
const FIRST_RAT = 1900;

/**
 * A year of birth out of words that name no day: 民国三十八年 (1949), 约75岁, 虚岁76, and 属牛 together with a
 * figure of the age. Null where the words give no single year.
 */
export function readBirthEstimate(text: string, typedAge: number | null, thisYear: number): number | null {
  const tight = text.normalize('NFKC').replace(/\s/gu, '');
  const republic = /民国(?:(元)|(\d{1,2}|[一二三四五六七八九十]{1,3}))年?/u.exec(tight);
  if (republic !== null) {
    const year = republic[1] === undefined ? readSmallNumber(republic[2] ?? '') : 1;
    return year === null ? null : 1911 + year;
  }
  const nominal = /虚岁?(\d{1,3})|(\d{1,3})虚岁/u.exec(tight);
  if (nominal !== null) return thisYear - Number(nominal[1] ?? nominal[2]) + 1;
  const about = /^(?:约|大约|大概|可能|左右)*(\d{2,3})(?:多?岁)(?:左右|上下)?$/u.exec(tight);
  if (about !== null) return thisYear - Number(about[1]);
  const animal = new RegExp(`^(?:生肖)?属([${ANIMALS}])(?:的)?$`, 'u').exec(tight)?.[1];
  return animal === undefined || typedAge === null ? null : yearOfAnimal(animal, thisYear - typedAge);
}

/** The year of the animal nearest to the one that the typed age points at; three years off is no help. */
function yearOfAnimal(animal: string, near: number): number | null {
  const place = ANIMALS.indexOf(animal);
  const candidates = [-3, -2, -1, 0, 1, 2, 3].map((offset) => near + offset);
  return candidates.find((year) => (((year - FIRST_RAT) % 12) + 12) % 12 === place) ?? null;
}
