import type { PersonId } from '../../../shared/domain/ids.ts';
import type { KnownPeople, Match } from '../../importers/match-existing.ts';
import type { PersonRecord } from '../../importers/records.ts';
import type { ImportWriter } from './import-writer.ts';
import type { RegisteredPerson } from './registered-person.ts';

/** What a file's rows are matched against: the registers as they were before it, and who of them was met. */
export interface FileState {
  readonly known: KnownPeople;
  readonly written: Set<PersonId>;
}

/** Remarks what is not certain about a match and asks the clerk's decisions; nobody is written twice by a file. */
export function settleMatch(
  { tally, places }: ImportWriter,
  record: PersonRecord,
  match: Match,
  { person }: RegisteredPerson,
  written: Set<PersonId>,
): 'taken' | 'left-out' {
  if (match.certainty === 'proposed') {
    const whereabouts = [person.villageId, person.groupId, person.hamletId].map((id) => places.nameOf(id));
    tally.remark(record.at, 'perhaps-registered-elder', {
      raw: record.name,
      proposal: [person.name, ...whereabouts, person.birthDate ?? ''].filter((word) => word !== '').join(' '),
    });
    if (tally.isLeftOut(record.at, 'perhaps-registered-elder')) return 'left-out';
  }
  if (written.has(person.id)) {
    tally.remark(record.at, 'same-person-twice', { raw: record.name });
    return 'left-out';
  }
  written.add(person.id);
  return 'taken';
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
