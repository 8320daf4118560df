import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { spanOf } from '../../../shared/domain/report-period.ts';
import { findRecordAlarms } from '../../../shared/findings/record-alarms.ts';
import { listDoneRecords } from '../../db/stores/done-records-store.ts';
import type { Office } from '../office.ts';

/** What looks odd in the records of a month, whoever entered them and on whatever sheets they stand. */
export function alarmsOfMonth(
  { db }: Office,
  { villageId, month }: CheckedInput<'supervision.alarms'>,
): Output<'supervision.alarms'> {
  const records = listDoneRecords(db, villageId, spanOf({ kind: 'month', from: month }));
  return {
    records: records.length,
    alarms: findRecordAlarms(records).flatMap(({ alarm, records: odd }) => {
      const [first] = odd;
      const last = odd.at(-1);
      if (first === undefined || last === undefined) return [];
      return [
        {
          alarm,
          helperId: first.helperId,
          helperName: first.helperName,
          villageName: first.villageName,
          elderNames: [...new Set(odd.map(({ elderName }) => elderName))],
          from: first.date,
          to: last.date,
          recordIds: odd.map(({ id }) => id),
          sheets: [...new Set(odd.map(({ sheet }) => sheet))],
        },
      ];
    }),
  };
}
