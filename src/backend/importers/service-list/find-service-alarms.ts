import { findCopiedRuns } from '../../../shared/findings/copied-lines.ts';

/** A line of a list of service. Minutes after midnight; null where the list has none. */
export interface ServiceLine {
  readonly row: number;
  readonly date: string;
  readonly helperName: string;
  readonly elderName: string;
  readonly arriveMinutes: number | null;
  readonly leaveMinutes: number | null;
  readonly minutes: number;
  /** Whose hand signed: themselves, or somebody for them (代签); null where the list does not say. */
  readonly signedBy: 'self' | 'proxy' | null;
}

export type ServiceAlarm =
  | { readonly alarm: 'two-places-at-once'; readonly rows: readonly [number, number] }
  /** The same helper, elder, times and minutes on so many days running. */
  | { readonly alarm: 'copied-day-by-day'; readonly rows: readonly number[] };

/** A helper in two houses at one time, and lines that were copied down for every day of a month. */
export function findServiceAlarms(lines: readonly ServiceLine[]): readonly ServiceAlarm[] {
  return [...overlaps(lines), ...copies(lines)];
}

function overlaps(lines: readonly ServiceLine[]): readonly ServiceAlarm[] {
  return [...grouped(lines, ({ helperName, date }) => `${helperName}\n${date}`)].flatMap((ofDay) =>
    ofDay.flatMap((one, index) =>
      ofDay
        .slice(index + 1)
        .filter((other) => one.elderName !== other.elderName && meet(one, other))
        .map((other): ServiceAlarm => ({ alarm: 'two-places-at-once', rows: [one.row, other.row] })),
    ),
  );
}

function meet(one: ServiceLine, other: ServiceLine): boolean {
  if (one.arriveMinutes === null || one.leaveMinutes === null) return false;
  if (other.arriveMinutes === null || other.leaveMinutes === null) return false;
  return one.arriveMinutes < other.leaveMinutes && other.arriveMinutes < one.leaveMinutes;
}

function copies(lines: readonly ServiceLine[]): readonly ServiceAlarm[] {
  return findCopiedRuns(lines, ({ helperName, elderName, arriveMinutes, leaveMinutes, minutes }) =>
    JSON.stringify([helperName, elderName, arriveMinutes, leaveMinutes, minutes]),
  ).map((run): ServiceAlarm => ({ alarm: 'copied-day-by-day', rows: run.map(({ row }) => row) }));
}

function grouped(
  lines: readonly ServiceLine[],
  keyOf: (line: ServiceLine) => string,
): Iterable<ServiceLine[]> {
  const groups = new Map<string, ServiceLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return groups.values();
}
