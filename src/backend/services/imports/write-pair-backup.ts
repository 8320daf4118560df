import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { hasEndedPair, startPair } from '../../db/stores/pairs-store.ts';
import { matchPairHelper } from '../../importers/match-existing.ts';
import type { PairBackupRecord, PairRecord } from '../../importers/records.ts';
import type { ImportWriter } from './import-writer.ts';
import { addElder, draftKey, type PairsFile } from './pairs-file.ts';
import type { RegisteredPerson } from './registered-person.ts';

/** The pair of a row that was taken, or stood already. */
export interface PairOfRow {
  readonly record: PairRecord;
  readonly elder: RegisteredPerson;
  readonly helper: RegisteredPerson;
  readonly startDate: CalendarDate;
}

/**
 * Starts the backup pair that a row names, of the same origin and from the same day. What speaks against it is told and
 * leaves the backup out alone: the pair itself is taken. True where a backup was started.
 */
export function writePairBackup(writer: ImportWriter, pair: PairOfRow, file: PairsFile): boolean {
  const { record, elder, startDate } = pair;
  if (record.backup === undefined) return false;
  const backupId = findBackup(record, record.backup, file);
  if (backupId !== undefined && file.backupByElder.get(elder.person.id) === backupId) return false;
  const obstacle = obstacleTo(writer, pair, backupId, file);
  if (backupId === undefined || obstacle !== null) {
    writer.tally.remark(record.at, obstacle ?? 'pair-backup-unknown', { raw: record.backup.name });
    return false;
  }
  if (isTooMuchFor(writer, record, backupId, file)) return false;
  startPair(writer.db, {
    elderId: elder.person.id,
    helperId: backupId,
    role: 'backup',
    origin: record.origin,
    startDate,
    score: null,
    importBatchId: writer.batchId,
  });
  file.backupByElder.set(elder.person.id, backupId);
  addElder(file, backupId);
  return true;
}

/** Nobody is drafted as a backup: who never comes by is not known by a name alone. */
function findBackup(
  { villageName }: PairRecord,
  { name, phone }: PairBackupRecord,
  { known, drafts }: PairsFile,
): PersonId | undefined {
  const match = matchPairHelper({ villageName, helperName: name, helperPhone: phone }, known);
  return match?.personId ?? drafts.get(draftKey(villageName, name));
}

function obstacleTo(
  { db, people }: ImportWriter,
  { elder, helper }: PairOfRow,
  backupId: PersonId | undefined,
  { backupByElder }: PairsFile,
): ImportFindingCode | null {
  if (backupId === undefined) return 'pair-backup-unknown';
  const { person } = people.get(backupId);
  if (person.id === elder.person.id || person.id === helper.person.id) return 'pair-backup-same-person';
  if (person.status !== 'active') return 'pair-backup-not-active';
  if (person.householdId !== null && person.householdId === helper.person.householdId) {
    return 'pair-backup-same-household';
  }
  if (backupByElder.has(elder.person.id)) return 'pair-elder-has-backup';
  // As for the helper: an old list does not bring back what has ended since.
  return hasEndedPair(db, elder.person.id, person.id) ? 'pair-backup-ended' : null;
}

function isTooMuchFor(
  { tally, people }: ImportWriter,
  { at, elderName }: PairRecord,
  backupId: PersonId,
  { eldersOfHelper }: PairsFile,
): boolean {
  const { helper, person } = people.get(backupId);
  if ((eldersOfHelper.get(backupId) ?? 0) < (helper?.role.maxElders ?? 0)) return false;
  tally.remark(at, 'pair-helper-too-many', { raw: `${person.name} — ${elderName}` });
  return tally.isLeftOut(at, 'pair-helper-too-many');
}
