import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { officeCharacters } from './office-characters.ts';

const MM = 25.4 / 72;

/** A piece of text on a page, as it was set: millimetres from the page's left upper corner, letters in points. */
export interface TextRun {
  readonly text: string;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly sizePt: number;
  readonly font: string;
}

/** A ruled line, or the edge of a box. */
export interface Rule {
  readonly upright: boolean;
  /** From the left of an upright one, from the top of a level one. */
  readonly atMm: number;
  readonly fromMm: number;
  readonly toMm: number;
}

export interface ReadPage {
  readonly number: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** In the order in which they were set; blanks between words are no runs. */
  readonly runs: readonly TextRun[];
  /** All of the page's text without any blank, to be searched. */
  readonly text: string;
  /** Colours in which the page is filled and written, as `#rrggbb`. */
  readonly colours: readonly string[];
  readonly rules: readonly Rule[];
}

/** Reads what really stands on the pages of a PDF: every text with its place and the size of its letters. */
export async function readPages(file: string): Promise<ReadPage[]> {
  const loading = getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: 0,
    fontExtraProperties: true,
  });
  const pdf = await loading.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
  await loading.destroy();
  return pages;
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function readPage(pdf: Pdf, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs = items.flatMap((item): TextRun[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , skew = 0, size = 0, left = 0, baseline = 0] = item.transform as number[];
    const sizePt = Math.hypot(skew, size);
    return [
      {
        text: officeCharacters(item.str),
        leftMm: left * MM,
        rightMm: (left + item.width) * MM,
        // Chinese letters fill their square from 0.88 above to 0.12 below the line.
        topMm: (height - baseline - 0.88 * sizePt) * MM,
        bottomMm: (height - baseline + 0.12 * sizePt) * MM,
        sizePt,
        font: fontName(page, item.fontName),
      },
    ];
  });
  return {
    number,
    widthMm: width * MM,
    heightMm: height * MM,
    runs,
    text: runs.map((run) => run.text.replaceAll(/\s/gu, '')).join(''),
    ...readDrawing(operators, height),
  };
}

type Page = Awaited<ReturnType<Pdf['getPage']>>;

function fontName(page: Page, id: string): string {
  const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as { name?: string }) : {};
  return font.name?.replace(/^[A-Z]{6}\+/u, '') ?? id;
}

type Operators = Awaited<ReturnType<Page['getOperatorList']>>;
type Matrix = readonly [number, number, number, number, number, number];

/** A box is a line where it is thinner than this. */
const LINE_MM = 1;

/** Follows what the page draws: colours, and where boxes come down to lines. */
function readDrawing(operators: Operators, heightPt: number): Pick<ReadPage, 'colours' | 'rules'> {
  const colours = new Set<string>();
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  operators.fnArray.forEach((operator, index) => {
    const given = operators.argsArray[index] as unknown[];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, given as unknown as Matrix);
    else if (operator === OPS.setFillRGBColor) colours.add(String(given[0]));
    else if (operator === OPS.constructPath) rules.push(...rulesOf(given, matrix, heightPt));
  });
  return { colours: [...colours], rules };
}

/** Chromium draws borders as filled boxes; whatever else is filled or stroked is no rule. */
function rulesOf(given: readonly unknown[], matrix: Matrix, heightPt: number): Rule[] {
  const [paint, , bounds] = given as [number, unknown, ArrayLike<number> | null];
  if (paint !== OPS.fill || bounds === null) return [];
  const corners = [
    place(matrix, bounds[0] ?? 0, bounds[1] ?? 0),
    place(matrix, bounds[2] ?? 0, bounds[3] ?? 0),
  ];
  const [left, right] = ordered(corners.map(([x]) => x * MM));
  const [top, bottom] = ordered(corners.map(([, y]) => (heightPt - y) * MM));
  if (right - left < LINE_MM && bottom - top > LINE_MM)
    return [{ upright: true, atMm: (left + right) / 2, fromMm: top, toMm: bottom }];
  if (bottom - top < LINE_MM && right - left > LINE_MM)
    return [{ upright: false, atMm: (top + bottom) / 2, fromMm: left, toMm: right }];
  return [];
}

function ordered(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function place([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
