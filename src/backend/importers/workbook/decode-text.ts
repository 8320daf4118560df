import iconv from 'iconv-lite';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Control characters other than tabs and line ends: no text file holds them. */
const NO_TEXT = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;
const UNREADABLE = '\ufffd';
const LETTERS_LOOKED_AT = 4096;
const LEAST_ZERO_SHARE = 0.05;
/** Few Chinese characters (一 is U+4E00) have a zero in their other byte. */
const MOST_ZEROS_APART = 4;

/**
 * The text of a file: byte-order mark first, then a declared encoding (web pages), then UTF-16 by its zero bytes,
 * then strict UTF-8, then GB18030, which is what a Chinese spreadsheet program writes as CSV. Null for what is no
 * text; single characters that no reading could give are U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const reading = [byMark, byDeclaration, byZeroBytes, asUtf8, asGb18030]
    .map((read) => read(bytes))
    .find((found) => found !== null);
  if (reading === undefined) return null;
  // Old programs end a text with Ctrl+Z.
  const text = reading.text.replace(/^\ufeff/u, '').replace(/[^\P{Cc}\t\n\v\f\r]+$/u, '');
  return NO_TEXT.test(text) ? null : { ...reading, text };
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, 'utf-8');
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  return null;
}

/** Web pages and XML name their encoding; what they name is believed when it gives whole text. */
function byDeclaration(bytes: Uint8Array): DecodedText | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LETTERS_LOOKED_AT));
  if (!/^\s*</u.test(start)) return null;
  const named = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1]?.toLowerCase();
  if (named === undefined || !iconv.encodingExists(named)) return null;
  const reading = decode(bytes, /^(gb|cp936|x-gbk)/u.test(named) ? 'gb18030' : named);
  return reading.text.includes(UNREADABLE) ? null : reading;
}

/** Separators, figures and line ends have a zero byte in UTF-16, and nothing has one in the other encodings. */
function byZeroBytes(bytes: Uint8Array): DecodedText | null {
  const start = bytes.subarray(0, LETTERS_LOOKED_AT);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < start.length; index++) {
    if (start[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const least = Math.max(2, (start.length / 2) * LEAST_ZERO_SHARE);
  const isLittleEnd = odd >= least && odd > even * MOST_ZEROS_APART;
  const isBigEnd = even >= least && even > odd * MOST_ZEROS_APART;
  const encoding = isLittleEnd ? 'utf-16le' : isBigEnd ? 'utf-16be' : null;
  if (encoding === null || bytes.length % 2 !== 0) return null;
  const reading = decode(bytes, encoding);
  return NO_TEXT.test(reading.text) || /\p{Cs}|\p{Co}|\p{Cn}/u.test(reading.text) ? null : reading;
}

function asUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return null;
  }
}

function asGb18030(bytes: Uint8Array): DecodedText {
  return decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: iconv.decode(bytes, encoding), encoding };
}
