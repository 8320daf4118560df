import { describe, expect, test } from 'vitest';
import { writeText } from '../../../../src/backend/services/exports/write-text.ts';
import { aRegisterSheet } from '../../../builders/a-register-sheet.ts';

const textOf = (...rows: (string | number)[][]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    writeText([aRegisterSheet({ headings: ['村', '姓名', '备注'], rows })]),
  );

describe('separated text', () => {
  test('begins with the mark of UTF-8 and quotes every cell', () => {
    expect(textOf(['柳树村', '王桂英', 3])).toBe('\uFEFF"村","姓名","备注"\r\n"柳树村","王桂英","3"\r\n');
  });

  test('doubles quotes and keeps line breaks inside a cell', () => {
    expect(textOf(['柳树村', '王"大"嫂', '一行\n两行'])).toContain('"王""大""嫂","一行\n两行"');
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', ' =1', '\t=1'])(
    'a cell that a spreadsheet would run gets a tab in front: %j',
    (cell) => {
      expect(textOf(['柳树村', cell, ''])).toContain(`"\t${cell.replaceAll('"', '""')}"`);
    },
  );

  test.each(['007', '511900194002290223', '0838123456'])(
    'a number that would lose figures stays text: %s',
    (cell) => {
      expect(textOf(['柳树村', cell, ''])).toContain(`"\t${cell}"`);
    },
  );

  test.each(['19900001234', '-', '—', '1943年3月5日', '51190019500315018X', '𬭚'])(
    'all else goes out as it is: %s',
    (cell) => {
      expect(textOf(['柳树村', cell, ''])).toContain(`"柳树村","${cell}",""`);
    },
  );

  test('several villages stand under one heading and are told apart', () => {
    const sheets = ['柳树村', '青石村'].map((name) =>
      aRegisterSheet({ name, headings: ['姓名'], rows: [['王桂英']] }),
    );
    expect(new TextDecoder().decode(writeText(sheets))).toBe(
      '"村","姓名"\r\n"柳树村","王桂英"\r\n"青石村","王桂英"\r\n',
    );
  });

  test('the columns of the children are named so that the importer knows them', () => {
    const sheet = aRegisterSheet({
      headings: ['姓名', '姓名'],
      parents: ['本人', '子女（联系人）'],
      rows: [],
    });
    expect(new TextDecoder().decode(writeText([sheet]))).toBe('"姓名","子女姓名"\r\n');
  });
});
