import { pinyin } from 'pinyin-pro';

/**
 * True for names of one village that differ only by a character of the same sound (柳树村, 柳数村) or by the word
 * for a village (柳树, 柳树村). 上河村 and 下河村 are two villages.
 */
export function isSimilarVillageName(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === '' || b === '') return false;
  return a === b || (a.length === b.length && sound(a) === sound(b));
}

function bare(name: string): string {
  return name.replace(/(?:村民委员会|村委会|居委会|社区|村)$/u, '');
}

function sound(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array' }).join(' ');
}
