import type { PersonId } from '../../../shared/domain/ids.ts';
import { hasEndedPair, listLivePairs, startPair } from '../../db/stores/pairs-store.ts';
import { type KnownPeople, matchPairPeople } from '../../importers/match-existing.ts';
import type { PairRecord } from '../../importers/records.ts';
import type { RowFate } from './file-findings.ts';
import type { ImportWriter } from './import-writer.ts';

/** Carries old pairs over as active pairs; an elder's present helper is never replaced by a list. */
export function writePairs(writer: ImportWriter, records: readonly PairRecord[]): void {
  const helperByElder = new Map(listLivePairs(writer.db).map((pair) => [pair.elderId, pair.helperId]));
  const known = writer.people.index();
  for (const record of records) writer.tally.count(writePair(writer, record, known, helperByElder), record);
}

function writePair(
  { db, today, tally, batchId, people }: ImportWriter,
  record: PairRecord,
  known: KnownPeople,
  helperByElder: Map<PersonId, PersonId>,
): RowFate {
  const refuse = (
    code: 'pair-elder-unknown' | 'pair-helper-unknown' | 'pair-person-not-active' | 'pair-already-known',
    raw: string,
  ): RowFate => {
    tally.remark(record.at, code, { raw });
    return 'refused';
  };
  const match = matchPairPeople(record, known);
  if (!match.elder) return refuse('pair-elder-unknown', record.elderName);
  if (!match.helper || match.helper.personId === match.elder.personId) {
    return refuse('pair-helper-unknown', record.helperName);
  }
  const elder = people.get(match.elder.personId).person;
  const helper = people.get(match.helper.personId).person;
  const gone = [elder, helper].find((person) => person.status !== 'active');
  if (gone) return refuse('pair-person-not-active', gone.name);

  const present = helperByElder.get(elder.id);
  if (present === helper.id) return 'same';
  // Neither does an old list bring back a pair that has ended since.
  if (present !== undefined || hasEndedPair(db, elder.id, helper.id)) {
    return refuse('pair-already-known', record.elderName);
  }
  startPair(db, {
    elderId: elder.id,
    helperId: helper.id,
    origin: record.origin,
    startDate: record.startDate ?? today,
    score: null,
    importBatchId: batchId,
  });
  helperByElder.set(elder.id, helper.id);
  return 'new';
}
