/** A line of a passbook as it is printed: whole minutes. */
export interface PassbookLine {
  /** 26.11.23 */
  readonly date: string;
  readonly about: string;
  /** Above zero onto the account, below from it. */
  readonly minutes: number;
  readonly balanceMinutes: number;
  readonly handler: string;
}

/** What is printed on one page of a booklet; what is null stands there already, or is still to come. */
export interface PassbookPage {
  /** 1 to 3. */
  readonly number: number;
  /** 承前页: what the page began with. */
  readonly broughtMinutes: number | null;
  /** 16 places. */
  readonly rows: readonly (PassbookLine | null)[];
  /** 过次页: sums of the page and what it ended with. */
  readonly carried: { readonly paidIn: number; readonly paidOut: number; readonly minutes: number } | null;
}

export interface PassbookBook {
  /** From 1. */
  readonly book: number;
  /** Lines that stand in it once this is printed. */
  readonly lines: number;
  readonly pages: readonly PassbookPage[];
}

export const ROWS_ON_PAGE = 16;
export const PAGES_IN_BOOK = 3;
const LINES_IN_BOOK = ROWS_ON_PAGE * PAGES_IN_BOOK;

/** Lines that stand in each booklet that is out, by its number. */
export type PrintedLines = ReadonlyMap<number, number>;

/** Booklets that were never printed (or all of them, anew), whole: cover and every line that there is. */
export function wholeBooks(
  lines: readonly PassbookLine[],
  printed: PrintedLines,
  anew: boolean,
): PassbookBook[] {
  return booksOf(lines)
    .filter(({ book }) => anew || !printed.has(book))
    .map(({ book, first, count }) => ({
      book,
      lines: count,
      pages: pageNumbers().map((number) => pageOf(lines, first, number, 0, count)),
    }));
}

/** Booklets that are out and have room for lines that came since: those lines alone, on the pages where they belong. */
export function furtherLines(lines: readonly PassbookLine[], printed: PrintedLines): PassbookBook[] {
  return booksOf(lines).flatMap(({ book, first, count }) => {
    const stands = printed.get(book);
    if (stands === undefined || stands >= count) return [];
    const pages = pageNumbers()
      .filter((number) => stands < number * ROWS_ON_PAGE && (number - 1) * ROWS_ON_PAGE < count)
      .map((number) => pageOf(lines, first, number, stands, count));
    return [{ book, lines: count, pages }];
  });
}

function pageNumbers(): number[] {
  return Array.from({ length: PAGES_IN_BOOK }, (_, index) => index + 1);
}

/** Booklets with the place of their first line and how many lines they hold. */
function booksOf(lines: readonly PassbookLine[]): { book: number; first: number; count: number }[] {
  return Array.from({ length: Math.ceil(lines.length / LINES_IN_BOOK) }, (_, index) => ({
    book: index + 1,
    first: index * LINES_IN_BOOK,
    count: Math.min(LINES_IN_BOOK, lines.length - index * LINES_IN_BOOK),
  }));
}

/** The page with the lines of its booklet from `from` (counted from 0) to before `before`. */
function pageOf(
  lines: readonly PassbookLine[],
  firstOfBook: number,
  number: number,
  from: number,
  before: number,
): PassbookPage {
  const firstOnPage = (number - 1) * ROWS_ON_PAGE;
  const places = Array.from({ length: ROWS_ON_PAGE }, (_, row) => firstOnPage + row);
  const isPrinted = (place: number): boolean => place >= from && place < before;
  const onPage = places.map((place) => lines[firstOfBook + place] ?? null);
  const isFull = isPrinted(firstOnPage + ROWS_ON_PAGE - 1);
  const whole = onPage.filter((line) => line !== null);
  return {
    number,
    broughtMinutes: isPrinted(firstOnPage)
      ? (lines[firstOfBook + firstOnPage - 1]?.balanceMinutes ?? 0)
      : null,
    rows: places.map((place, row) => (isPrinted(place) ? (onPage[row] ?? null) : null)),
    carried: isFull
      ? {
          paidIn: whole.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0),
          paidOut: whole.reduce((sum, { minutes }) => sum + Math.max(0, -minutes), 0),
          minutes: whole.at(-1)?.balanceMinutes ?? 0,
        }
      : null,
  };
}
