import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/backend/importers/workbook/decode-text.ts';

const TEXT = '序号,姓名\r\n1,范䶮华\r\n';

test('text without a mark that is no UTF-8 is GB18030, rare signs and all', () => {
  expect(decodeText(iconv.encode(TEXT, 'gb18030'))).toEqual({ text: TEXT, encoding: 'gb18030' });
});

test.each(['utf-8', 'utf-16le', 'utf-16be'])('a byte-order mark tells %s', (encoding) => {
  const decoded = decodeText(iconv.encode(TEXT, encoding, { addBOM: true }));
  expect(decoded?.encoding).toBe(encoding);
  expect(decoded?.text.replace('\ufeff', '')).toBe(TEXT);
});

test('UTF-8 is known without a mark', () => {
  expect(decodeText(iconv.encode(TEXT, 'utf-8'))).toEqual({ text: TEXT, encoding: 'utf-8' });
});

test('bytes that are no text in any reading are no text', () => {
  expect(decodeText(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff]))).toBeNull();
});
