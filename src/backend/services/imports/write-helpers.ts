import type { PersonId } from '../../../shared/domain/ids.ts';
import { ageOn } from '../../../shared/time/calendar-date.ts';
import { replaceAvailability, replaceOfferedServices, saveHelper } from '../../db/stores/helpers-store.ts';
import { replaceTraits } from '../../db/stores/traits-store.ts';
import type { HelperRecord } from '../../importers/records.ts';
import { dailyCapMinutes } from './daily-cap.ts';
import type { RowFate } from './file-findings.ts';
import { matchPerson } from '../../importers/match-existing.ts';
import { type FileState, mayChange, settleMatch } from './settle-match.ts';
import { foundPerson, type ImportWriter, isNewHamletOfKnownVillage } from './import-writer.ts';
import type { HelperEntry, RegisteredPerson } from './registered-person.ts';
import { mergePerson } from './merge-person.ts';
import { tellDifference } from './tell-difference.ts';
import { writeChangedPerson, writeConsents, writeNewPerson } from './write-person.ts';

/** Writes the helpers' register row by row; helpers who are registered elders become one person with two roles. */
export function writeHelpers(writer: ImportWriter, records: readonly HelperRecord[]): void {
  const file = { known: writer.people.index(), written: new Set<PersonId>() };
  for (const record of records) writer.tally.count(writeHelper(writer, record, file), record);
}

function writeHelper(writer: ImportWriter, record: HelperRecord, { known, written }: FileState): RowFate {
  const { db, people, places, tally, today } = writer;
  const match = matchPerson(record, known);
  const before = match && people.get(match.personId);
  if (match && before && settleMatch(writer, record, match, before, written) === 'left-out') return 'refused';
  if (isNewHamletOfKnownVillage(places, record.villageName, record.hamletName)) {
    tally.remark(record.at, 'hamlet-unknown-created', { raw: record.hamletName ?? '' });
  }
  const found = foundPerson(writer, record, null);
  if (!before) {
    const added = writeNewPerson(db, found);
    const complete: RegisteredPerson = { ...added, helper: mergeHelper(writer, added, record) };
    writeHelperRole(writer, complete);
    writeConsents(db, added.person.id, record, today);
    people.remember(complete);
    return 'new';
  }

  const isNewHelper = before.helper === null;
  const personal: RegisteredPerson = { ...before, ...mergePerson(before, found, 'helpers') };
  const after: RegisteredPerson = { ...personal, helper: mergeHelper(writer, personal, record) };
  const difference = tellDifference(before, after, places);
  if (difference && !isNewHelper && !mayChange(writer, record, difference)) return 'same';
  if (difference) {
    writeChangedPerson(db, before, after, today);
    writeHelperRole(writer, after);
    people.remember(after);
  }
  const consents = writeConsents(db, before.person.id, record, today);
  if (isNewHelper) return 'new';
  return difference || consents > 0 ? 'changed' : 'same';
}

function mergeHelper(
  { today, places }: ImportWriter,
  registered: RegisteredPerson,
  record: HelperRecord,
): HelperEntry {
  const before = registered.helper;
  const { birthDate, villageId } = registered.person;
  const rules = places.rulesOf(villageId);
  return {
    role: {
      personId: registered.person.id,
      category: record.category,
      healthWords: record.healthWords || (before?.role.healthWords ?? ''),
      travelMeans: record.travelMeans,
      travelLimitMinutes: record.travelLimitMinutes,
      weeklyCapMinutes: record.weeklyCapMinutes,
      dailyCapMinutes: before?.role.dailyCapMinutes ?? dailyCapMinutes(birthDate && ageOn(birthDate, today), rules),
      maxElders: record.maxElders,
    },
    skills: record.skills.length > 0 ? record.skills : (before?.skills ?? []),
    services: record.services.length > 0 ? record.services : (before?.services ?? []),
    availability: record.availability.length > 0 ? record.availability : (before?.availability ?? []),
  };
}

function writeHelperRole({ db }: ImportWriter, { person, helper }: RegisteredPerson): void {
  if (!helper) throw new Error(`Person ${String(person.id)} has no role of helper to write`);
  saveHelper(db, helper.role);
  replaceTraits(db, person.id, 'skill', helper.skills);
  replaceOfferedServices(db, person.id, helper.services);
  replaceAvailability(db, person.id, helper.availability);
}
