import { describe, expect, it } from 'vitest';
import {
  furtherLines,
  type PassbookBook,
  type PassbookLine,
  wholeBooks,
} from '../../../../src/backend/printing/time-bank/passbook-books.ts';

/** So many lines of an hour each. */
const hours = (count: number): PassbookLine[] =>
  Array.from({ length: count }, (_, index) => ({
    date: '26.11.23',
    about: `第${String(index + 1)}次`,
    minutes: 60,
    balanceMinutes: 60 * (index + 1),
    handler: '王芳',
  }));
/** What is printed, by booklet and page: the number of the first line and of the last one on it. */
const linesOn = (books: readonly PassbookBook[]) =>
  books.map(({ book, pages }) => [
    book,
    ...pages.map(({ number, rows }) => {
      const printed = rows.filter((line) => line !== null);
      return `${String(number)}: ${printed[0]?.about ?? ''}–${printed.at(-1)?.about ?? ''}`;
    }),
  ]);

describe('a whole booklet', () => {
  it('holds 48 lines on three pages; what is more goes into the next one', () => {
    expect(linesOn(wholeBooks(hours(50), new Map(), false))).toEqual([
      [1, '1: 第1次–第16次', '2: 第17次–第32次', '3: 第33次–第48次'],
      [2, '1: 第49次–第50次', '2: –', '3: –'],
    ]);
  });

  it('is not made again unless it is wanted anew', () => {
    const out = new Map([[1, 48]]);
    expect(wholeBooks(hours(50), out, false).map(({ book, lines }) => [book, lines])).toEqual([[2, 2]]);
    expect(wholeBooks(hours(50), out, true).map(({ book }) => book)).toEqual([1, 2]);
    expect(wholeBooks([], new Map(), true)).toEqual([]);
  });

  it('carries sums from page to page, from booklet to booklet too', () => {
    const [first, second] = wholeBooks(hours(50), new Map(), false);
    expect(first?.pages.map(({ broughtMinutes }) => broughtMinutes)).toEqual([0, 960, 1920]);
    expect(first?.pages[1]?.carried).toEqual({ paidIn: 960, paidOut: 0, minutes: 1920 });
    expect(second?.pages[0]).toMatchObject({ broughtMinutes: 2880, carried: null });
  });
});

describe('lines that came since', () => {
  it('go onto the rows below those that stand there, and nothing else is printed', () => {
    const [book] = furtherLines(hours(20), new Map([[1, 14]]));
    expect(book).toMatchObject({ book: 1, lines: 20 });
    expect(linesOn(book ? [book] : [])).toEqual([[1, '1: 第15次–第16次', '2: 第17次–第20次']]);
    const [page, next] = book?.pages ?? [];
    expect(page?.rows.findIndex((line) => line !== null)).toBe(14);
    // 承前页 stands on the first page already, 过次页 does not; on the second page it is the other way round.
    expect([page?.broughtMinutes, page?.carried?.minutes]).toEqual([null, 960]);
    expect([next?.broughtMinutes, next?.carried]).toEqual([960, null]);
  });

  it('are none where everything stands there, or no booklet is out', () => {
    expect(furtherLines(hours(14), new Map([[1, 14]]))).toEqual([]);
    expect(furtherLines(hours(14), new Map())).toEqual([]);
  });

  it('fill the booklet that is out; the next one is printed whole', () => {
    const out = new Map([[1, 40]]);
    expect(linesOn(furtherLines(hours(60), out))).toEqual([[1, '3: 第41次–第48次']]);
    expect(wholeBooks(hours(60), out, false).map(({ book, lines }) => [book, lines])).toEqual([[2, 12]]);
  });

  it('never leave out a line and never print one twice, wherever printing stopped', () => {
    const all = hours(110);
    for (const stops of [[1, 16, 17, 48, 49, 110], [47, 96, 97], [110]]) {
      const out = new Map<number, number>();
      const printed: string[] = [];
      for (const stop of stops) {
        const lines = all.slice(0, stop);
        for (const books of [furtherLines(lines, out), wholeBooks(lines, out, false)])
          for (const { book, lines: standing, pages } of books) {
            printed.push(...pages.flatMap(({ rows }) => rows.flatMap((line) => line?.about ?? [])));
            out.set(book, standing);
          }
      }
      expect(printed).toEqual(all.slice(0, stops.at(-1)).map(({ about }) => about));
    }
  });
});
