import type { PersonId } from '../../../shared/domain/ids.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { replaceContacts, replaceNeeds, saveElder } from '../../db/stores/elders-store.ts';
import { replaceTraits } from '../../db/stores/traits-store.ts';
import type { ElderRecord } from '../../importers/records.ts';
import type { RowFate } from './file-findings.ts';
import { matchPerson } from '../../importers/match-existing.ts';
import { foundPerson, type ImportWriter } from './import-writer.ts';
import { type FileState, mayChange, settleMatch } from './settle-match.ts';
import type { ElderEntry, RegisteredPerson } from './registered-person.ts';
import { mergePerson } from './merge-person.ts';
import { tellDifference } from './tell-difference.ts';
import { writeChangedPerson, writeConsents, writeNewPerson } from './write-person.ts';

/** Most visits of one service in a week: one for each half-day. */
const MOST_TIMES_A_WEEK = 14;

/** Writes the elders' register row by row. */
export function writeElders(writer: ImportWriter, records: readonly ElderRecord[]): void {
  const file = { known: writer.people.index(), written: new Set<PersonId>() };
  for (const record of records) writer.tally.count(writeElder(writer, record, file), record);
}

function writeElder(writer: ImportWriter, record: ElderRecord, { known, written }: FileState): RowFate {
  const { db, people, places, today } = writer;
  const match = matchPerson(record, known);
  if (match === null) {
    const found = foundPerson(writer, record, record.householdNo);
    const added = writeNewPerson(db, found);
    const complete: RegisteredPerson = { ...added, elder: mergeElder(added, record) };
    writeElderRole(writer, complete);
    writeConsents(db, added.person.id, record, today);
    people.remember(complete);
    return 'new';
  }

  const before = people.get(match.personId);
  if (settleMatch(writer, record, match, before, written) === 'left-out') return 'refused';
  const isNewElder = before.elder === null;
  const found = foundPerson(writer, record, record.householdNo);
  const after: RegisteredPerson = {
    ...before,
    ...mergePerson(before, found, 'elders'),
    elder: mergeElder(before, record),
  };
  const difference = tellDifference(before, after, places);
  if (difference && !isNewElder && !mayChange(writer, record, difference)) return 'same';
  if (difference) {
    writeChangedPerson(db, before, after, today);
    writeElderRole(writer, after);
    people.remember(after);
  }
  const consents = writeConsents(db, before.person.id, record, today);
  if (isNewElder) return 'new';
  return difference || consents > 0 ? 'changed' : 'same';
}

/** The role after this row; what the row leaves blank stays as it was. */
function mergeElder(registered: RegisteredPerson, record: ElderRecord): ElderEntry {
  const before = registered.elder;
  const knowsLevel = record.selfCareLevel !== 'unknown';
  return {
    role: {
      personId: registered.person.id,
      living: record.living === 'unknown' ? (before?.role.living ?? 'unknown') : record.living,
      healthWords: record.healthWords || (before?.role.healthWords ?? ''),
      selfCareLevel: knowsLevel ? record.selfCareLevel : (before?.role.selfCareLevel ?? 'unknown'),
      selfCareSource: knowsLevel ? 'village_words' : (before?.role.selfCareSource ?? null),
      helperSexWish: before?.role.helperSexWish ?? 'any',
    },
    careFlags: record.careFlags.length > 0 ? record.careFlags : (before?.careFlags ?? []),
    needs: record.needs.length > 0 ? needsOf(record) : (before?.needs ?? []),
    contacts: record.contacts.length > 0 ? record.contacts.slice(0, 5) : (before?.contacts ?? []),
  };
}

/** One line for each service; a service named twice is needed as often as both say. */
function needsOf(record: ElderRecord): ElderEntry['needs'] {
  const timesByService = new Map<ElderRecord['needs'][number]['serviceCode'], number>();
  for (const { serviceCode, timesPerWeek } of record.needs) {
    timesByService.set(serviceCode, (timesByService.get(serviceCode) ?? 0) + timesPerWeek);
  }
  return [...timesByService].map(([serviceCode, times]) => ({
    serviceCode,
    timesPerWeek: Math.min(MOST_TIMES_A_WEEK, Math.max(1, Math.round(times))),
    minutes: SERVICE_TYPES[serviceCode].defaultMinutes,
  }));
}

function writeElderRole({ db }: ImportWriter, { person, elder }: RegisteredPerson): void {
  if (!elder) throw new Error(`Person ${String(person.id)} has no role of elder to write`);
  saveElder(db, elder.role);
  replaceTraits(db, person.id, 'care_flag', elder.careFlags);
  replaceNeeds(db, person.id, elder.needs);
  replaceContacts(db, person.id, elder.contacts);
}
