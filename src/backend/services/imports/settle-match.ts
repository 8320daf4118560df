import type { PersonId } from '../../../shared/domain/ids.ts';
import type { KnownPeople, Match } from '../../importers/match-existing.ts';
import { joinRemarks } from '../../importers/person-row/parse-person.ts';
import { fitsMask } from '../../importers/identity/masked-number.ts';
import type { PersonRecord } from '../../importers/records.ts';
import { partsOfRemark, remarkNotes } from '../../importers/remark-notes.ts';
import type { ImportWriter } from './import-writer.ts';
import type { RegisteredPerson } from './registered-person.ts';

/** What a file's rows are matched against: the registers as they were before it, and who of them was met. */
export interface FileState {
  readonly known: KnownPeople;
  readonly written: Set<PersonId>;
  /** The file is older than what is registered, and the clerk lets it change nobody. */
  readonly keepsNewer: boolean;
}

const QUESTIONS = {
  'name-variant': 'name-variant',
  'two-numbers': 'person-has-two-numbers',
} as const;

/** Remarks what is not certain about a match and asks the clerk's decisions; nobody is written twice by a file. */
export function settleMatch(
  { tally, places }: ImportWriter,
  record: PersonRecord,
  match: Match,
  { person }: RegisteredPerson,
  written: Set<PersonId>,
): 'taken' | 'left-out' {
  if (match.certainty === 'proposed') {
    const question = match.because === undefined ? 'perhaps-registered-elder' : QUESTIONS[match.because];
    const whereabouts = [person.villageId, person.groupId, person.hamletId].map((id) => places.nameOf(id));
    tally.remark(record.at, question, {
      raw: record.name,
      proposal: [person.name, ...whereabouts, person.birthDate ?? ''].filter((word) => word !== '').join(' '),
    });
    if (tally.isLeftOut(record.at, question)) return 'left-out';
  }
  if (written.has(person.id)) {
    tally.remark(record.at, 'same-person-twice', { raw: record.name });
    return 'left-out';
  }
  written.add(person.id);
  return 'taken';
}

/**
 * The record as it is written once a proposal is taken: the registered name stays beside a variant of it, and a
 * number that gives way is kept in the remark with its middle hidden.
 */
export function asSettled<Kept extends PersonRecord>(
  record: Kept,
  { because }: Match,
  { person }: RegisteredPerson,
): Kept {
  if (because === undefined) return withoutKnownMask(record, person);
  const kept =
    because === 'name-variant'
      ? remarkNotes.alsoWritten(record.name)
      : remarkNotes.formerNumber(person.idNumber ?? '');
  const remark = joinRemarks([...partsOfRemark(record.remark || person.remark), kept]);
  return { ...record, remark, name: because === 'name-variant' ? person.name : record.name };
}

/** What a hidden number shows is no news of somebody whose number is on record. */
function withoutKnownMask<Kept extends PersonRecord>(record: Kept, person: RegisteredPerson['person']): Kept {
  if (!fitsMask(record.idMask, person.idNumber)) return record;
  const parts = partsOfRemark(record.remark).filter((part) => part.toUpperCase() !== record.idMask);
  return { ...record, remark: joinRemarks(parts) };
}

/** Remarks a difference to the registers; false when the clerk keeps what is registered. */
export function mayChange(
  { tally }: ImportWriter,
  record: PersonRecord,
  difference: { readonly was: string; readonly becomes: string },
): boolean {
  tally.remark(record.at, 'changed-since-last-import', {
    raw: difference.was,
    proposal: difference.becomes,
  });
  return !tally.isLeftOut(record.at, 'changed-since-last-import');
}
