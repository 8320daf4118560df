const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A whole number below 100 in figures or in Chinese (12, 十二, 二十三, 两); null for anything else. */
export function readSmallNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([一二两三四五六七八九])?(十)?([一二两三四五六七八九])?$/u.exec(text);
  if (match === null || text === '') return null;
  const [, first, ten, last] = match;
  if (ten === undefined) return first !== undefined && last === undefined ? digit(first) : null;
  return (first === undefined ? 1 : digit(first)) * 10 + (last === undefined ? 0 : digit(last));
}

/** Year digits spelt one by one: 一九五〇 → 1950. */
export function spelledDigitsToFigures(text: string): string {
  return text.replace(/[零〇一二三四五六七八九]{4}/gu, (year) =>
    [...year].map((sign) => digit(sign)).join(''),
  );
}

function digit(sign: string): number {
  return DIGITS[sign] ?? 0;
}
