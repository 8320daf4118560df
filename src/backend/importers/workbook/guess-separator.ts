/** In the order of preference where two part a text equally well. */
const SEPARATORS = ['\t', ',', ';', '|', '，', '；', '、'] as const;
const LINES_LOOKED_AT = 30;

/** The character that parts the columns of most lines alike; null where none does. */
export function guessSeparator(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/u, LINES_LOOKED_AT).filter((line) => line.trim() !== '');
  let best: { separator: string; score: number } | null = null;
  for (const separator of SEPARATORS) {
    const score = likeness(lines, separator);
    if (score > (best?.score ?? 0)) best = { separator, score };
  }
  return best?.separator ?? null;
}

/** Cells in lines of the usual width; 、 within the cells of a few lines never comes to much. */
function likeness(lines: readonly string[], separator: string): number {
  const linesByWidth = new Map<number, number>();
  for (const line of lines) {
    const width = line.replace(/"[^"]*"/gu, '').split(separator).length;
    linesByWidth.set(width, (linesByWidth.get(width) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of linesByWidth) if (width > 1) best = Math.max(best, width * count);
  return best;
}
