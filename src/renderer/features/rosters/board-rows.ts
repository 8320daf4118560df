import type { Slot } from '../../../shared/domain/availability.ts';
import type { HelperPart, Roster, Visit } from '../../../shared/domain/roster.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

export type BoardSide = 'helper' | 'elder';

/** A visit as it stands in one cell: with whom, seen from the row's person. */
export interface BoardEntry {
  readonly key: string;
  readonly serviceCode: ServiceCode;
  readonly otherName: string;
  readonly part: HelperPart;
  readonly minutes: number;
  readonly travelMinutes: number;
  readonly order: number;
}

export interface BoardRow {
  readonly personId: number;
  readonly name: string;
  /** By {@link cellKey}. */
  readonly entriesByCell: ReadonlyMap<string, readonly BoardEntry[]>;
}

export function cellKey(date: CalendarDate, slot: Slot): string {
  return `${date} ${slot}`;
}

/** The planned visits by person and half-day, people in the order of their names. */
export function boardRows(roster: Roster, side: BoardSide): readonly BoardRow[] {
  const rowById = new Map<number, { name: string; entriesByCell: Map<string, BoardEntry[]> }>();
  for (const visit of roster.visits) {
    if (visit.date === null || visit.slot === null) continue;
    for (const helper of visit.helpers) {
      const [personId, name] =
        side === 'helper' ? [helper.personId, helper.name] : [visit.elderId, visit.elderName];
      const row = rowById.get(personId) ?? { name, entriesByCell: new Map<string, BoardEntry[]>() };
      rowById.set(personId, row);
      const key = cellKey(visit.date, visit.slot);
      row.entriesByCell.set(key, [...(row.entriesByCell.get(key) ?? []), entry(visit, helper, side)]);
    }
  }
  return [...rowById]
    .map(([personId, row]) => ({
      personId,
      name: row.name,
      entriesByCell: inWalkingOrder(row.entriesByCell),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN') || one.personId - other.personId);
}

function entry(visit: Visit, helper: Visit['helpers'][number], side: BoardSide): BoardEntry {
  return {
    key: `${visit.id}-${helper.personId}`,
    serviceCode: visit.serviceCode,
    otherName: side === 'helper' ? visit.elderName : helper.name,
    part: helper.part,
    minutes: visit.minutes,
    travelMinutes: helper.travelMinutes,
    order: visit.order ?? 0,
  };
}

function inWalkingOrder(entriesByCell: Map<string, BoardEntry[]>): Map<string, BoardEntry[]> {
  for (const entries of entriesByCell.values()) entries.sort((one, other) => one.order - other.order);
  return entriesByCell;
}
