import type { PersonId } from '../../../shared/domain/ids.ts';
import { type ServiceCode, SERVICE_TYPES } from '../../../shared/domain/service.ts';
import type { ServicePart } from '../../../shared/domain/service-part.ts';
import {
  addContacts,
  addElder,
  addNeeds,
  listContactEntries,
  replaceContacts,
  replaceNeeds,
  saveElder,
} from '../../db/stores/elders-store.ts';
import { addTraits, replaceTraits } from '../../db/stores/traits-store.ts';
import type { ElderRecord } from '../../importers/records.ts';
import type { RowFate } from './file-findings.ts';
import { type KnownPeople, matchPerson } from '../../importers/match-existing.ts';
import { extrasOfElder } from './extras-of-record.ts';
import { foundPerson, type ImportWriter } from './import-writer.ts';
import {
  dayOfLevel,
  type ExtrasOfRow,
  loadExtras,
  mergeExtras,
  NO_EXTRAS,
  type RegisteredExtras,
  writeExtras,
} from './person-extras.ts';
import { asSettled, type FileState, mayChange, settleMatch } from './settle-match.ts';
import type { ElderEntry, RegisteredPerson } from './registered-person.ts';
import { mergePerson } from './merge-person.ts';
import { asCalledToday, settlePlace } from './settle-place.ts';
import { openStaffBook, type StaffBook } from './staff-book.ts';
import { tellDifference } from './tell-difference.ts';
import { keepsNewer } from './tell-older-file.ts';
import { writeHousehold } from './write-household.ts';
import { addConsents, writeChangedPerson, writeConsents, writeNewPerson } from './write-person.ts';

/** Most visits of one service in a week: one for each half-day. */
const MOST_TIMES_A_WEEK = 14;

interface EldersFile extends FileState {
  readonly known: KnownPeople;
  readonly staff: StaffBook;
}

/** Writes the elders' register row by row. */
export function writeElders(writer: ImportWriter, records: readonly ElderRecord[]): void {
  const file: EldersFile = {
    known: writer.people.index(),
    written: new Set<PersonId>(),
    keepsNewer: keepsNewer(writer, records[0]?.at),
    staff: openStaffBook(writer),
  };
  for (const record of records) writer.tally.count(writeElder(writer, record, file), record);
}

function writeElder(writer: ImportWriter, row: ElderRecord, file: EldersFile): RowFate {
  const { db, people, places, today } = writer;
  const record = file.staff.withUnknownInRemark(settlePlace(writer, row));
  const match = matchPerson(asCalledToday(writer, record), file.known);
  if (match === null) {
    const found = foundPerson(writer, record, record.householdNo);
    const added = writeNewPerson(db, found);
    const extras = mergeExtras(NO_EXTRAS, extrasOfRow(writer, record, added, file));
    const complete: RegisteredPerson = { ...added, elder: mergeElder(added, record), extras };
    addElderRole(writer, complete, extras);
    writeHousehold(writer, record, complete.person);
    addConsents(db, added.person.id, record.consents, today);
    people.remember(complete);
    return 'new';
  }

  const before = withEverything(writer, people.get(match.personId));
  if (settleMatch(writer, record, match, before, file.written) === 'left-out') return 'refused';
  const isNewElder = before.elder === null;
  if (file.keepsNewer && !isNewElder) return 'same';
  const settled = asSettled(record, match, before);
  const found = foundPerson(writer, settled, settled.householdNo);
  const merged: RegisteredPerson = {
    ...before,
    ...mergePerson(before, found, 'elders'),
    elder: mergeElder(before, settled),
  };
  const extras = mergeExtras(before.extras ?? NO_EXTRAS, extrasOfRow(writer, settled, before, file));
  const after: RegisteredPerson = { ...merged, extras };
  const difference = tellDifference(before, after, places);
  if (difference && !isNewElder && !mayChange(writer, settled, difference)) return 'same';
  if (difference) {
    writeChangedPerson(db, before, after, today);
    writeElderRole(writer, after);
    writeExtras(db, before.person.id, before.extras ?? NO_EXTRAS, extras);
    people.remember(after, before);
  }
  const isCardNew = writeHousehold(writer, settled, after.person);
  const consents = writeConsents(db, before.person.id, settled, today);
  if (isNewElder) return 'new';
  return difference || consents > 0 || isCardNew ? 'changed' : 'same';
}

/** The registered elder with what is only read for people whom a row speaks of. */
function withEverything({ db }: ImportWriter, registered: RegisteredPerson): RegisteredPerson {
  const { id } = registered.person;
  const elder = registered.elder && {
    ...registered.elder,
    contacts: listContactEntries(db, id).map(({ name, relation, phone, worksIn }) => ({
      name,
      relation,
      phone,
      worksIn,
    })),
  };
  return { ...registered, elder, extras: loadExtras(db, id) };
}

/** The columns that not every list has, the day of the level, and whom the names of doctor and cadre mean. */
function extrasOfRow(
  { today }: ImportWriter,
  record: ElderRecord,
  before: RegisteredPerson,
  { staff }: EldersFile,
): ExtrasOfRow {
  const row = extrasOfElder(record);
  const doctorId = staff.find('village_doctor', before.person.villageId, record.doctorName);
  const cadreId = staff.find('cadre', before.person.villageId, record.cadreName);
  const hasLevel = takesLevel(before.elder, record);
  const isSame = before.elder?.role.selfCareLevel === record.selfCareLevel;
  const selfCareDate = hasLevel
    ? dayOfLevel(record.selfCareDate, today, { isSame, before: before.extras?.elder.selfCareDate })
    : null;
  return {
    ...row,
    elder: {
      ...row.elder,
      ...(selfCareDate === null ? {} : { selfCareDate }),
      ...(doctorId === null ? {} : { doctorId }),
      ...(cadreId === null ? {} : { cadreId }),
    },
  };
}

/** The words of a list never push aside what an assessment found. */
function takesLevel(before: ElderEntry | null, record: ElderRecord): boolean {
  if (record.selfCareLevel === 'unknown') return false;
  const source = before?.role.selfCareSource ?? null;
  return record.selfCareSource !== null || source === null || source === 'village_words';
}

/** The role after this row; what the row leaves blank stays as it was. */
function mergeElder(registered: RegisteredPerson, record: ElderRecord): ElderEntry {
  const before = registered.elder;
  const hasLevel = takesLevel(before, record);
  return {
    role: {
      personId: registered.person.id,
      living: record.living === 'unknown' ? (before?.role.living ?? 'unknown') : record.living,
      healthWords: record.healthWords || (before?.role.healthWords ?? ''),
      selfCareLevel: hasLevel ? record.selfCareLevel : (before?.role.selfCareLevel ?? 'unknown'),
      selfCareSource: hasLevel
        ? (record.selfCareSource ?? 'village_words')
        : (before?.role.selfCareSource ?? null),
      helperSexWish: record.helperSexWish ?? before?.role.helperSexWish ?? 'any',
    },
    careFlags: record.careFlags.length > 0 ? record.careFlags : (before?.careFlags ?? []),
    needs: record.needs.length > 0 ? needsOf(record, before) : (before?.needs ?? []),
    contacts: record.contacts.length > 0 ? contactsOf(record, before) : (before?.contacts ?? []),
  };
}

/** Where somebody works stays on record while a list does not ask for it. */
function contactsOf(record: ElderRecord, before: ElderEntry | null): ElderEntry['contacts'] {
  const worksInByName = new Map(before?.contacts.map(({ name, worksIn }) => [name, worksIn ?? '']));
  return record.contacts.slice(0, 5).map((contact) => ({
    ...contact,
    worksIn: contact.worksIn || (worksInByName.get(contact.name) ?? ''),
  }));
}

/** One line for each service; its parts stay on record while a list does not name any. */
function needsOf(record: ElderRecord, before: ElderEntry | null): ElderEntry['needs'] {
  const partsOf = (code: ServiceCode): readonly ServicePart[] =>
    before?.needs.find(({ serviceCode }) => serviceCode === code)?.parts ?? [];
  return record.needs.map(({ serviceCode, timesPerWeek, everyWeeks, parts }) => ({
    serviceCode,
    timesPerWeek: Math.min(MOST_TIMES_A_WEEK, Math.max(1, Math.round(timesPerWeek))),
    minutes: SERVICE_TYPES[serviceCode].defaultMinutes,
    everyWeeks,
    parts: parts ?? partsOf(serviceCode),
  }));
}

/** The role of somebody new: nothing of them can be on record, so that nothing is looked up. */
function addElderRole(
  { db }: ImportWriter,
  { person, elder }: RegisteredPerson,
  extras: RegisteredExtras,
): void {
  if (!elder) throw new Error(`Person ${String(person.id)} has no role of elder to write`);
  addElder(db, elder.role, extras.elder);
  addTraits(db, person.id, 'care_flag', elder.careFlags);
  addNeeds(db, person.id, elder.needs);
  addContacts(db, person.id, elder.contacts);
  writeExtras(db, person.id, { ...NO_EXTRAS, elder: extras.elder }, extras);
}

function writeElderRole({ db }: ImportWriter, { person, elder }: RegisteredPerson): void {
  if (!elder) throw new Error(`Person ${String(person.id)} has no role of elder to write`);
  saveElder(db, elder.role);
  replaceTraits(db, person.id, 'care_flag', elder.careFlags);
  replaceNeeds(db, person.id, elder.needs);
  replaceContacts(db, person.id, elder.contacts);
}
