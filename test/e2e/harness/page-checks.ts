import type { ReadPage, TextRun } from './read-pages.ts';

/** Type is set in whole points; Chromium's rounding to its own pixels takes up to this much off. */
const ROUNDING_PT = 0.1;
/** No office printer reaches nearer to the edge. */
const UNPRINTABLE_MM = 4;
/** So far may a letter's empty side lie over a line or a neighbour. */
const TOUCH_MM = 0.7;

/** Small type that is allowed, and why; every form names its own. */
export interface SmallPrint {
  readonly pt: number;
  readonly why: string;
  readonly is: RegExp;
}

/** The line that the press puts below each page; it is made for the office and set smaller. */
export function footOf(page: ReadPage): readonly TextRun[] {
  const lowest = Math.max(...page.runs.map(({ topMm }) => topMm));
  return page.runs.filter(({ topMm }) => topMm > lowest - 1.5);
}

/** All runs but the foot line's. */
export function bodyOf(page: ReadPage): readonly TextRun[] {
  const foot = new Set(footOf(page));
  return page.runs.filter((run) => !foot.has(run));
}

/** Runs that are smaller than they may be. A run is judged with its whole line, since Chromium cuts lines into several runs. */
export function tooSmall(page: ReadPage, smallestPt: number, small: readonly SmallPrint[] = []): string[] {
  return bodyOf(page)
    .filter(({ sizePt }) => sizePt < smallestPt - ROUNDING_PT)
    .filter(
      (run) => !small.some(({ pt, is }) => run.sizePt >= pt - ROUNDING_PT && is.test(lineOf(page, run))),
    )
    .map((run) => `${where(page, run)}: ${run.sizePt.toFixed(1)} pt`);
}

/** The text of the same size on the same line, without blanks. */
function lineOf(page: ReadPage, run: TextRun): string {
  return page.runs
    .filter(({ topMm, sizePt }) => Math.abs(topMm - run.topMm) < 0.5 && sizePt === run.sizePt)
    .map(({ text }) => text.replaceAll(/\s/gu, ''))
    .join('');
}

/** Runs that lie beyond what a printer reaches, or below into the foot line. */
export function beyondMargins(page: ReadPage): string[] {
  const footTop = Math.min(...footOf(page).map(({ topMm }) => topMm));
  return bodyOf(page)
    .filter(
      ({ leftMm, rightMm, topMm, bottomMm }) =>
        leftMm < UNPRINTABLE_MM ||
        rightMm > page.widthMm - UNPRINTABLE_MM ||
        topMm < UNPRINTABLE_MM ||
        bottomMm > footTop + TOUCH_MM,
    )
    .map((run) => `${where(page, run)}: beyond the margins`);
}

/** Runs that lie on a line of a table, so that they flow over or are cut. */
export function acrossRules(page: ReadPage): string[] {
  const upright = page.rules.filter((rule) => rule.upright);
  return wordsOf(bodyOf(page))
    .filter(({ leftMm, rightMm, topMm, bottomMm }) =>
      upright.some(
        ({ atMm, fromMm, toMm }) =>
          leftMm + TOUCH_MM < atMm &&
          atMm < rightMm - TOUCH_MM &&
          fromMm < bottomMm - 1.5 &&
          topMm + 1.5 < toMm,
      ),
    )
    .map((run) => `${where(page, run)}: across a line`);
}

/** Runs that lie on one another. */
export function overOneAnother(page: ReadPage): string[] {
  const words = wordsOf(page.runs);
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          !isDrawnTwice(one, other) &&
          Math.min(one.rightMm, other.rightMm) - Math.max(one.leftMm, other.leftMm) > TOUCH_MM &&
          Math.min(one.bottomMm, other.bottomMm) - Math.max(one.topMm, other.topMm) > 1.5,
      )
      .map((other) => `${where(page, one)}: over ${other.text}`),
  );
}

/** Bold letters that the font does not have are drawn twice at one place. */
function isDrawnTwice(one: TextRun, other: TextRun): boolean {
  const [start, otherStart] = [[...one.text][0], [...other.text][0]];
  return (
    start === otherStart &&
    Math.abs(one.leftMm - other.leftMm) < 0.3 &&
    Math.abs(one.topMm - other.topMm) < 0.3
  );
}

/**
 * Runs cut at their blanks: the reader of the PDF joins neighbours on a line, also over the border of two cells. A Chinese
 * letter is as wide as it is high, others a little more than half; what is left over is blanks. The dot within a name is
 * left out unless it is wanted, since it is set narrower than its box.
 */
function wordsOf(runs: readonly TextRun[], withDots = false): TextRun[] {
  return runs.flatMap((run) => {
    const words = run.text.split(/(\s+)/u);
    if (words.length === 1) return run.text === '·' && !withDots ? [] : [run];
    const inked = words
      .filter((word) => word.trim() !== '')
      .reduce((sum, word) => sum + widthMm(word, run), 0);
    const blanks = words.filter((word) => word !== '' && word.trim() === '').length;
    const blankMm = Math.max(run.rightMm - run.leftMm - inked, 0) / Math.max(blanks, 1);
    let leftMm = run.leftMm;
    return words.flatMap((word): TextRun[] => {
      if (word === '') return [];
      const isBlank = word.trim() === '';
      const piece = {
        ...run,
        text: word,
        leftMm,
        rightMm: leftMm + (isBlank ? blankMm : widthMm(word, run)),
      };
      leftMm = piece.rightMm;
      return isBlank ? [] : [piece];
    });
  });
}

function widthMm(word: string, { sizePt }: TextRun): number {
  const ems = [...word].reduce((sum, sign) => sum + (/[\u0020-\u024f]/u.test(sign) ? 0.56 : 1), 0);
  return (ems * sizePt * 25.4) / 72;
}

/** Of groups of texts that belong together, those that stand together on no page. */
export function tornApart(pages: readonly ReadPage[], blocks: readonly (readonly string[])[]): string[] {
  return blocks
    .filter((block) => !pages.some(({ text }) => block.every((part) => text.includes(withoutBlanks(part)))))
    .map((block) => block.join(' + '));
}

export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** The text between two upright and two level lines, in reading order and without blanks. */
export function textWithin(
  page: ReadPage,
  box: {
    readonly leftMm: number;
    readonly rightMm: number;
    readonly topMm: number;
    readonly bottomMm: number;
  },
): string {
  return wordsOf(page.runs, true)
    .filter(({ leftMm, rightMm, topMm, bottomMm }) => {
      const [x, y] = [(leftMm + rightMm) / 2, (topMm + bottomMm) / 2];
      return box.leftMm < x && x < box.rightMm && box.topMm < y && y < box.bottomMm;
    })
    .toSorted((one, other) =>
      Math.abs(one.topMm - other.topMm) > 1 ? one.topMm - other.topMm : one.leftMm - other.leftMm,
    )
    .map(({ text }) => withoutBlanks(text))
    .join('');
}

function where(page: ReadPage, { text }: TextRun): string {
  return `page ${page.number} “${text}”`;
}
