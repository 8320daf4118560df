import type { PlannedAt, WeekChange } from './week-changes.ts';

/** Lines of 17 pt for which half a page has room below its head and above its foot. */
const LINES_ON_SLIP = 8;
/** Letters of 17 pt in a line of the column 现在; a telephone number is as wide as seven of them. */
const LETTERS_IN_LINE = 12;
const LETTERS_OF_PHONE = 7;

/** Parts what changed for somebody into slips of half a page: long names and two helpers at once take more lines. */
export function inSlips(
  changes: readonly WeekChange[],
  nameOf: (id: PlannedAt['helperIds'][number]) => string,
): readonly (readonly WeekChange[])[] {
  const slips: WeekChange[][] = [];
  let free = 0;
  for (const change of changes) {
    const lines = Math.max(linesOf(change.before, nameOf), linesOf(change.after, nameOf), 2);
    if (lines > free) {
      slips.push([]);
      free = LINES_ON_SLIP;
    }
    slips.at(-1)?.push(change);
    free -= lines;
  }
  return slips;
}

/** A line for the day, and for each helper one or two. */
function linesOf(at: PlannedAt | null, nameOf: (id: PlannedAt['helperIds'][number]) => string): number {
  if (at === null) return 1;
  return at.helperIds.reduce(
    (sum, id) => sum + (nameOf(id).length + LETTERS_OF_PHONE > LETTERS_IN_LINE ? 2 : 1),
    1,
  );
}
