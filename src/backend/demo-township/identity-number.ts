import type { Chance } from './chance.ts';

/** Issued to nobody, so that no number here can be a real person's. */
const AREA = '511900';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Draws numbers with right check characters, each once. */
export function identityNumberDrawer(chance: Chance): (birth: string, sex: 'M' | 'F') => string {
  const drawn = new Set<string>();
  return (birth, sex) => {
    for (;;) {
      const sequence = chance.whole(0, 499) * 2 + (sex === 'M' ? 1 : 0);
      const first17 = `${AREA}${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
      const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
      const number = `${first17}${'10X98765432'.charAt(sum % 11)}`;
      // A true number that ends in noughts looks like one whose tail a spreadsheet lost.
      if (drawn.has(number) || number.endsWith('000')) continue;
      drawn.add(number);
      return number;
    }
  };
}

/** Phones of nobody: 199 0000 0001, 0002 … */
export function phoneDrawer(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `1990000${String(last).padStart(4, '0')}`;
  };
}
