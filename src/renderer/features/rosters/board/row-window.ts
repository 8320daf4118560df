/** Heights of what stands in a row, in pixels; they agree with styles/roster-board.css. */
const CHIP_PIXELS = 38;
/** With a third line: the elder, then who goes. */
const TALL_CHIP_PIXELS = 54;
const ROW_EDGE_PIXELS = 7;
const LEAST_ROW_PIXELS = 54;
/** Rows drawn beyond both edges, so that a quick wheel shows no hole. */
const BEYOND_PIXELS = 300;

export interface RowPlaces {
  /** Top edge of each row, and behind the last the height of all. */
  readonly tops: readonly number[];
  readonly height: number;
}

/** Where each row lies, from the most visits that stand in one cell of it. */
export function rowPlaces(most: readonly number[], chips: 'tall' | 'usual' = 'usual'): RowPlaces {
  const chipPixels = chips === 'tall' ? TALL_CHIP_PIXELS : CHIP_PIXELS;
  const tops: number[] = [];
  let top = 0;
  for (const entries of most) {
    tops.push(top);
    top += Math.max(LEAST_ROW_PIXELS, entries * chipPixels + ROW_EDGE_PIXELS);
  }
  return { tops, height: top };
}

/** The rows from `first` up to, not including, `end` that must be drawn. */
export function rowsInView(
  { tops, height }: RowPlaces,
  scrollTop: number,
  viewPixels: number,
): { readonly first: number; readonly end: number } {
  const from = scrollTop - BEYOND_PIXELS;
  const to = scrollTop + viewPixels + BEYOND_PIXELS;
  const bottomOf = (at: number): number => tops[at + 1] ?? height;
  let first = 0;
  while (first < tops.length && bottomOf(first) < from) first += 1;
  let end = first;
  while (end < tops.length && (tops[end] ?? height) < to) end += 1;
  return { first, end };
}
