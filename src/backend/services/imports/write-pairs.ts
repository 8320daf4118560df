import type { PersonId } from '../../../shared/domain/ids.ts';
import type { SelfCareLevel } from '../../../shared/domain/person.ts';
import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import { hasEndedPair, startPair } from '../../db/stores/pairs-store.ts';
import { helpersNamed, matchPairPeople } from '../../importers/match-existing.ts';
import type { PairRecord } from '../../importers/records.ts';
import { draftHelper } from './draft-helper.ts';
import type { RowFate } from './file-findings.ts';
import type { ImportWriter } from './import-writer.ts';
import { addElder, draftKey, openPairsFile, type PairsFile } from './pairs-file.ts';
import type { RegisteredPerson } from './registered-person.ts';
import { asCalledToday } from './settle-place.ts';
import { writePairBackup } from './write-pair-backup.ts';

/** Carries old pairs over as active pairs; an elder's present helpers are never replaced by a list. */
export function writePairs(writer: ImportWriter, records: readonly PairRecord[]): void {
  const file = openPairsFile(writer);
  for (const record of records) writer.tally.count(writePair(writer, record, file), record);
}

function writePair(writer: ImportWriter, row: PairRecord, file: PairsFile): RowFate {
  const { db, today, tally, batchId, people } = writer;
  const refuse = (code: ImportFindingCode, raw: string): RowFate => {
    tally.remark(row.at, code, { raw });
    return 'refused';
  };
  const record = asCalledToday(writer, row);
  const match = matchPairPeople(record, file.known);
  if (!match.elder) return refuse('pair-elder-unknown', record.elderName);
  if (match.helper?.personId === match.elder.personId) return refuse('pair-same-person', record.elderName);
  const helperId = match.helper?.personId ?? draftOf(writer, record, file);
  if (helperId === 'ambiguous') return refuse('pair-helper-unknown', record.helperName);
  if (helperId === 'left-out') return 'refused';
  const elder = people.get(match.elder.personId);
  const helper = people.get(helperId);
  const gone = [elder, helper].find(({ person }) => person.status !== 'active');
  if (gone) return refuse('pair-person-not-active', gone.person.name);

  const present = file.helperByElder.get(elder.person.id);
  const pair = { record, elder, helper, startDate: record.startDate ?? today };
  if (present === helperId) {
    if (!writePairBackup(writer, pair, file)) return 'same';
    tally.noteChanges([{ field: 'backup', was: '', becomes: record.backup?.name ?? '' }]);
    return 'changed';
  }
  if (present !== undefined) return refuse('pair-elder-has-helper', record.elderName);
  // Who stands in for the helper does not come every week by way of a list.
  if (file.backupByElder.get(elder.person.id) === helperId)
    return refuse('pair-already-known', record.elderName);
  // Neither does an old list bring back a pair that has ended since.
  if (hasEndedPair(db, elder.person.id, helperId)) return refuse('pair-already-known', record.elderName);
  if (isLeftOut(writer, record, doubtsAbout(elder, helper, file))) return 'refused';
  startPair(db, {
    elderId: elder.person.id,
    helperId,
    origin: record.origin,
    startDate: pair.startDate,
    score: null,
    importBatchId: batchId,
  });
  file.helperByElder.set(elder.person.id, helperId);
  addElder(file, helperId);
  writePairBackup(writer, pair, file);
  return 'new';
}

/** A helper whom nobody in the village is called like: asked about, then drafted once for all pairs of the list. */
function draftOf(
  writer: ImportWriter,
  record: PairRecord,
  { known, drafts }: PairsFile,
): PersonId | 'ambiguous' | 'left-out' {
  if (helpersNamed(record, known).length > 0) return 'ambiguous';
  writer.tally.remark(record.at, 'pair-helper-drafted', {
    raw: record.helperName,
    proposal: record.villageName,
  });
  if (writer.tally.isLeftOut(record.at, 'pair-helper-drafted')) return 'left-out';
  const key = draftKey(record.villageName, record.helperName);
  const id = drafts.get(key) ?? draftHelper(writer, record);
  drafts.set(key, id);
  return id;
}

const LADDER: readonly SelfCareLevel[] = ['independent', 'mild', 'moderate', 'severe', 'total'];

/** What speaks against a pair and does not forbid it. */
function doubtsAbout(
  elder: RegisteredPerson,
  helper: RegisteredPerson,
  { eldersOfHelper }: PairsFile,
): readonly ImportFindingCode[] {
  const doubts: ImportFindingCode[] = [];
  const most = helper.helper?.role.maxElders ?? 0;
  if ((eldersOfHelper.get(helper.person.id) ?? 0) >= most) doubts.push('pair-helper-too-many');
  const [born, helperBorn] = [elder.person.birthDate, helper.person.birthDate];
  if (born !== null && helperBorn !== null && helperBorn.slice(0, 4) < born.slice(0, 4)) {
    doubts.push('pair-helper-older');
  }
  const level = LADDER.indexOf(elder.elder?.role.selfCareLevel ?? 'unknown');
  const helperLevel = LADDER.indexOf(helper.elder?.role.selfCareLevel ?? 'unknown');
  if (level >= 0 && helperLevel > level) doubts.push('pair-helper-weaker');
  const { householdId } = elder.person;
  if (householdId !== null && householdId === helper.person.householdId) doubts.push('pair-same-household');
  return doubts;
}

function isLeftOut(
  { tally }: ImportWriter,
  record: PairRecord,
  doubts: readonly ImportFindingCode[],
): boolean {
  for (const doubt of doubts) {
    tally.remark(record.at, doubt, { raw: `${record.helperName} — ${record.elderName}` });
  }
  return doubts.some((doubt) => tally.isLeftOut(record.at, doubt));
}
