/**
 * Several characters look the same and share a glyph in the font, so a PDF gives back another one than was printed: the
 * radical ⽼ for 老, ⻓ for 长, a bar for a dash. These are brought back to the characters that an office writes.
 */
export function officeCharacters(text: string): string {
  return text.replaceAll(
    /[\u2015\u2E80-\u2FDF\uF900-\uFAFF]/gu,
    (sign) => BY_RADICAL[sign] ?? sign.normalize('NFKC'),
  );
}

/** The bar; radicals of simplified writing, which Unicode leaves without an equal; one that it takes back to the old writing. */
const BY_RADICAL: Readonly<Record<string, string>> = {
  '―': '—',
  '⺟': '母',
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⼾': '户',
};
