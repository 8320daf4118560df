import { pinyin } from 'pinyin-pro';

/** First letters for finding a person by keyboard: 王桂英 → `wgy`, 单国珍 → `sgz` (as a surname). Lower case. */
export function pinyinInitials(name: string): string {
  return pinyin(name, {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
  })
    .map((letter) => letter.charAt(0))
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
