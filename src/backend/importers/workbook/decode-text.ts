import iconv from 'iconv-lite';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Control characters other than tabs and line ends, and the mark of bytes that could not be read. */
const NO_TEXT = /[^\P{Cc}\t\n\r\f]|\ufffd/u;

/**
 * The text of a file without a declared encoding: byte-order mark first, then strict UTF-8, then GB18030,
 * which is what a Chinese spreadsheet program writes as CSV. Null when no reading gives clean text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = encodingByMark(bytes);
  const reading = marked === null ? guessed(bytes) : { text: iconv.decode(bytes, marked), encoding: marked };
  return NO_TEXT.test(reading.text) ? null : reading;
}

function guessed(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: iconv.decode(bytes, 'gb18030'), encoding: 'gb18030' };
  }
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
