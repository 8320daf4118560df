const PAGE_ROWS = 12;

/** Which row a key leads to from row `at`; null where the key leads nowhere. */
export function stepOf(key: string, at: number, rows: number): number | null {
  const wanted = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: Math.min(at + PAGE_ROWS, rows - 1),
    PageUp: Math.max(at - PAGE_ROWS, 0),
    Home: 0,
    End: rows - 1,
  }[key];
  return wanted === undefined || wanted < 0 || wanted >= rows ? null : wanted;
}
