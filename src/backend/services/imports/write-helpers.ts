import type { PersonId } from '../../../shared/domain/ids.ts';
import type { OfficeRule } from '../../../shared/domain/village-places.ts';
import { ageOn } from '../../../shared/time/calendar-date.ts';
import { replaceAvailability, replaceOfferedServices, saveHelper } from '../../db/stores/helpers-store.ts';
import { replaceTraits } from '../../db/stores/traits-store.ts';
import type { AssumedLimit, HelperRecord } from '../../importers/records.ts';
import { dailyCapMinutes } from './daily-cap.ts';
import type { RowFate } from './file-findings.ts';
import { matchPerson } from '../../importers/match-existing.ts';
import { extrasOfHelper } from './extras-of-record.ts';
import { loadExtras, mergeExtras, NO_EXTRAS, writeExtras } from './person-extras.ts';
import { asSettled, type FileState, mayChange, settleMatch } from './settle-match.ts';
import { asCalledToday, settlePlace } from './settle-place.ts';
import { keepsNewer } from './tell-older-file.ts';
import { foundPerson, type ImportWriter, isNewHamletOfKnownVillage } from './import-writer.ts';
import type { HelperEntry, RegisteredPerson } from './registered-person.ts';
import { mergePerson } from './merge-person.ts';
import { tellDifference } from './tell-difference.ts';
import { writeChangedPerson, writeConsents, writeNewPerson } from './write-person.ts';

/** Writes the helpers' register row by row; helpers who are registered elders become one person with two roles. */
export function writeHelpers(writer: ImportWriter, records: readonly HelperRecord[]): void {
  const file: FileState = {
    known: writer.people.index(),
    written: new Set<PersonId>(),
    keepsNewer: keepsNewer(writer, records[0]?.at),
  };
  for (const record of records) writer.tally.count(writeHelper(writer, record, file), record);
}

function writeHelper(writer: ImportWriter, row: HelperRecord, file: FileState): RowFate {
  const { db, people, places, tally, today } = writer;
  const placed = settlePlace(writer, row);
  const match = matchPerson(asCalledToday(writer, placed), file.known);
  const known = match && people.get(match.personId);
  const before = known && { ...known, extras: loadExtras(db, known.person.id) };
  if (match && before && settleMatch(writer, placed, match, before, file.written) === 'left-out') {
    return 'refused';
  }
  if (before?.helper && file.keepsNewer) return 'same';
  const record = match && before ? asSettled(placed, match, before) : placed;
  if (isNewHamletOfKnownVillage(places, record.villageName, record.hamletName)) {
    tally.remark(record.at, 'hamlet-unknown-created', { raw: record.hamletName ?? '' });
  }
  const found = foundPerson(writer, record, null);
  if (!before) {
    const added = writeNewPerson(db, found);
    const extras = mergeExtras(NO_EXTRAS, extrasOfHelper(record));
    const complete: RegisteredPerson = { ...added, helper: mergeHelper(writer, added, record), extras };
    writeHelperRole(writer, complete);
    writeExtras(db, added.person.id, NO_EXTRAS, extras);
    writeConsents(db, added.person.id, record, today);
    people.remember(complete);
    return 'new';
  }

  const isNewHelper = before.helper === null;
  const personal: RegisteredPerson = { ...before, ...mergePerson(before, found, 'helpers') };
  const extras = mergeExtras(before.extras, extrasOfHelper(record));
  const after: RegisteredPerson = { ...personal, helper: mergeHelper(writer, personal, record), extras };
  const difference = tellDifference(before, after, places);
  if (difference && !isNewHelper && !mayChange(writer, record, difference)) return 'same';
  if (difference) {
    writeChangedPerson(db, before, after, today);
    writeHelperRole(writer, after);
    writeExtras(db, before.person.id, before.extras, extras);
    people.remember(after, before);
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
  /** What the row says, else what is known of the helper, else what the village's rule says. */
  const limit = (field: AssumedLimit, rule: OfficeRule): number =>
    record.assumed?.includes(field) === true ? (before?.role[field] ?? rules[rule].value) : record[field];
  return {
    role: {
      personId: registered.person.id,
      category: record.category,
      healthWords: record.healthWords || (before?.role.healthWords ?? ''),
      travelMeans: record.travelMeans,
      travelLimitMinutes: limit('travelLimitMinutes', 'travel-limit-minutes'),
      weeklyCapMinutes: record.weeklyCapMinutes,
      dailyCapMinutes:
        record.dailyCapMinutes ??
        before?.role.dailyCapMinutes ??
        dailyCapMinutes(birthDate && ageOn(birthDate, today), rules),
      maxElders: limit('maxElders', 'max-elders-per-helper'),
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
