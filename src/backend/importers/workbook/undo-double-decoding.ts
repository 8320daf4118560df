import iconv from 'iconv-lite';

/** `lost`: the text was damaged on the way and cannot be turned back. Null: nothing is wrong with it. */
export type UndoneDecoding = { readonly text: string } | 'lost' | null;

/** What other programs take UTF-8 for when they open it wrongly. */
const WRONG_READINGS = ['windows-1252', 'latin1', 'gb18030'] as const;
/** Words of headings; where one stands garbled, the whole text is. */
const WORDS = '姓名 性别 身份证号 村组 电话 老人 年龄 院落 备注 出生年月 互助员 居住情况'.split(' ');
const GARBLED_WORDS = WORDS.flatMap((word) =>
  WRONG_READINGS.map((reading) => iconv.decode(iconv.encode(word, 'utf-8'), reading)),
).map((garbled) => garbled.slice(0, -1));
/** UTF-8 of U+FFFD taken for GBK: the characters had been thrown away before. */
const THROWN_AWAY = /锟斤拷|ï¿½|\ufffd/gu;
/** One damaged cell among thousands is no reason to refuse a file; its row shows what is wrong. */
const LETTERS_PER_LOSS = 300;
/** A run of letters as UTF-8 looks in Western letters: å¼ ä¸‰. */
const WESTERN = /[\u00e0-\u00ef][\u0080-\u024f\u02c6\u02dc\u2010-\u203a\u20ac\u2122 ]{2}/u;
const FEWEST_LOST_CELLS = 3;

/**
 * Restores Chinese text that some program decoded wrongly and saved again (å¼ ä¸‰ and 寮犱笁 for 张三), as long
 * as not a single character was lost by it.
 */
export function undoDoubleDecoding(text: string): UndoneDecoding {
  if ((text.match(THROWN_AWAY) ?? []).length * LETTERS_PER_LOSS > text.length) return 'lost';
  const isGarbled = GARBLED_WORDS.some((word) => text.includes(word));
  if (!isGarbled && !(WESTERN.test(text) && !/\p{Script=Han}/u.test(text))) {
    return isAllQuestionMarks(text) ? 'lost' : null;
  }
  for (const reading of WRONG_READINGS) {
    const restored = reread(text, reading);
    if (restored !== null && /\p{Script=Han}/u.test(restored)) return { text: restored };
  }
  return isGarbled ? 'lost' : null;
}

/** The text under the right reading; null unless going the same wrong way again gives the same text. */
function reread(text: string, reading: (typeof WRONG_READINGS)[number]): string | null {
  const bytes = reading === 'windows-1252' ? windowsBytes(text) : iconv.encode(text, reading);
  if (bytes === null) return null;
  if (reading !== 'windows-1252' && iconv.decode(bytes, reading) !== text) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The five bytes that Windows-1252 leaves open stand as control characters of the same number. */
function windowsBytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const [byte] =
      code < 0x80 || (code >= 0x80 && code < 0xa0) ? [code] : iconv.encode(letter, 'windows-1252');
    if (byte === undefined || (byte === 0x3f && letter !== '?')) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Chinese saved in an encoding without Chinese: a question mark for each character. */
function isAllQuestionMarks(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && (text.match(/\?{2,}/gu) ?? []).length >= FEWEST_LOST_CELLS;
}
