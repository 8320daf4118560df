import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../../src/shared/errors/refusal.ts';
import { unzipped, zipped } from '../../../builders/zip-parts.ts';
import { readWorkbook } from '../../../../src/backend/importers/workbook/read-workbook.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refusal = (code: string) => ({ name: 'Refusal', code, facts: { file: '表' } });

describe('what is read', () => {
  test('a workbook gives cells, merges and dates without a zone', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '柳树村',
          rows: [
            ['院落', '出生'],
            ['大田角', new Date(Date.UTC(1950, 2, 15))],
            [null, 1950.1],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    expect(await readWorkbook(bytes, '表.dat')).toEqual({
      encoding: null,
      sheets: [
        {
          name: '柳树村',
          rows: [
            ['院落', '出生'],
            ['大田角', { date: '1950-03-15' }],
            [null, 1950.1],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
  });

  test('separated text is read by its content, whatever the name says, and figures stay text', async () => {
    const bytes = new Uint8Array(iconv.encode('姓名,电话\r\n王桂英,019900000032\r\n', 'gb18030'));
    expect(await readWorkbook(bytes, '表.xlsx')).toEqual({
      encoding: 'gb18030',
      sheets: [
        {
          name: '',
          rows: [
            ['姓名', '电话'],
            ['王桂英', '019900000032'],
          ],
          merges: [],
        },
      ],
    });
  });

  test('tab-separated Unicode text is read', async () => {
    const bytes = new Uint8Array(iconv.encode('姓名\t村\n王桂英\t柳树村\n', 'utf-16le', { addBOM: true }));
    expect((await readWorkbook(bytes, '表.txt')).sheets[0]?.rows[1]).toEqual(['王桂英', '柳树村']);
  });
});

describe('files that claim to be huge', () => {
  const sheetXml = async (change: (xml: string) => string) => {
    const parts = unzipped(await writeXlsx({ sheets: [{ name: 'A', rows: [['姓名', '村']] }] }));
    return zipped(
      parts.map(({ name, content }) => ({
        name,
        content:
          name === 'xl/worksheets/sheet1.xml'
            ? Buffer.from(change(Buffer.from(content).toString()))
            : content,
      })),
    );
  };

  test('a cell at the far end of a sheet is no workbook to us', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const bytes = await sheetXml((xml) => xml.replace('</sheetData>', far));
    await expect(readWorkbook(bytes, '表')).rejects.toMatchObject(refusal('file.not-a-workbook'));
  });

  test('tags nested without end and merges of a million rows do no harm', async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(2000)}</mergeCells>`;
    const bytes = await sheetXml((xml) =>
      xml.replace('</sheetData>', `${'<x>'.repeat(50_000)}</sheetData>${merges}`),
    );
    const outcome = await readWorkbook(bytes, '表').catch((error: unknown) => (error as Refusal).code);
    expect(typeof outcome === 'string' || outcome.sheets.length === 1).toBe(true);
  });

  test('what unpacks to more than 150 MB is too large', async () => {
    const bytes = await sheetXml((xml) => xml);
    // The directory says the size of the first entry once more.
    bytes.set(
      [0xff, 0xff, 0xff, 0x7f],
      Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24,
    );
    await expect(readWorkbook(bytes, '表')).rejects.toMatchObject(refusal('file.too-large'));
  });

  test('text without line ends is no table', async () => {
    await expect(readWorkbook(bytesOf('a,'.repeat(200_000)), '表')).rejects.toMatchObject(
      refusal('file.not-a-workbook'),
    );
  });
});

describe('what is declined', () => {
  test.each([
    ['prose', bytesOf('这不是一张表格')],
    ['a web page named as a workbook', bytesOf('<html><table><tr><td>1,2</td></tr></table></html>')],
    ['a zip that holds no workbook', new Uint8Array([0x50, 0x4b, 3, 4, ...Array<number>(60).fill(7)])],
    [
      'an old container that holds no workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('%s is no workbook', async (_what, bytes) => {
    await expect(readWorkbook(bytes, '表')).rejects.toMatchObject(refusal('file.not-a-workbook'));
  });

  test('a workbook cut short is no workbook', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'A', rows: [['a', 'b']] }] });
    await expect(readWorkbook(whole.slice(0, whole.length / 2), '表')).rejects.toMatchObject(
      refusal('file.not-a-workbook'),
    );
  });

  test.each([
    ['no bytes', new Uint8Array()],
    ['blank text', bytesOf(' \r\n \r\n')],
  ])('%s is empty', async (_what, bytes) => {
    await expect(readWorkbook(bytes, '表')).rejects.toMatchObject(refusal('file.empty'));
  });

  test('a workbook whose sheets hold nothing is empty', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows: [[null, ' ']] },
        { name: 'B', rows: [] },
      ],
    });
    await expect(readWorkbook(bytes, '表')).rejects.toMatchObject(refusal('file.empty'));
  });

  test('a workbook behind a password is protected', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['a', 'b']] }],
      encryption: { password: 'geheim', spinCount: 1000 },
    });
    await expect(readWorkbook(bytes, '表')).rejects.toMatchObject(refusal('file.protected'));
  });

  test('more than 50 MB is too large', async () => {
    await expect(readWorkbook(new Uint8Array(50 * 1024 * 1024 + 1), '表')).rejects.toMatchObject(
      refusal('file.too-large'),
    );
  });
});
