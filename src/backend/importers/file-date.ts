/**
 * The month or day that a file's name speaks of, as the last day that it may mean: 老人花名册2026年3月.xlsx →
 * 2026-03-31, 20260315 → 2026-03-15. Null for names without a date.
 */
export function dateInFileName(fileName: string): string | null {
  const name = fileName.normalize('NFKC');
  const day =
    /(20\d{2})[年.\-_]?(0[1-9]|1[0-2]|(?<=[年.\-_])[1-9])[月.\-_]?(0[1-9]|[12]\d|3[01]|(?<=[月.\-_])[1-9])(?!\d)/u.exec(
      name,
    );
  if (day !== null) return iso(day[1], day[2], day[3]);
  const month = /(20\d{2})[年.\-_]?(0[1-9]|1[0-2]|(?<=[年.\-_])[1-9])(?!\d)月?/u.exec(name);
  if (month !== null) return iso(month[1], month[2], '31');
  const year = /(?<!\d)(20\d{2})(?!\d)/u.exec(name);
  return year === null ? null : iso(year[1], '12', '31');
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
