import { maskIdentityNumber } from '../mask-identity-number.ts';
import type { ElderRecord, HelperRecord } from '../records.ts';
import type { FindingLog } from '../sheets/finding-log.ts';

/**
 * One right identity number in the rows of two people: at most one of them bears it, and the file does not say
 * which. Taken, both keep it as an unusable number; left out, both have none.
 */
export function partSharedNumbers<Person extends ElderRecord | HelperRecord>(
  records: readonly Person[],
  log: FindingLog,
): readonly Person[] {
  const bearers = new Map<string, number>();
  for (const { idNumber, idStatus } of records) {
    if (idNumber !== null && idStatus === 'valid') bearers.set(idNumber, (bearers.get(idNumber) ?? 0) + 1);
  }
  return records.map((record) => {
    const { idNumber, idStatus } = record;
    if (idNumber === null || idStatus !== 'valid' || (bearers.get(idNumber) ?? 0) < 2) return record;
    const masked = maskIdentityNumber(idNumber);
    log.add(record.at, 'id-of-two-people', { column: null, raw: masked, proposal: masked });
    return log.isLeftOut(record.at, 'id-of-two-people')
      ? { ...record, idNumber: null, idStatus: 'missing' }
      : { ...record, idStatus: 'malformed' };
  });
}
