import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { ExportTable } from '../../../shared/contract/exports.ts';
import { periodBefore, type ReportPeriod, spanOf } from '../../../shared/domain/report-period.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { useExport } from '../../bridge/use-export.ts';
import { exportsText, exportTableWord } from '../../text/screens/exports.ts';
import { timeBankText as text } from '../../text/screens/time-bank.ts';
import { useBank } from './bank.ts';
import { useToldFile } from './use-told-file.tsx';
import { useVillages } from './use-villages.ts';

const PERIODS = ['this-month', 'last-month', 'this-quarter', 'last-quarter'] as const;
type PeriodChoice = (typeof PERIODS)[number];

interface Props {
  /** A list that tells of a month or a quarter. */
  readonly table: Extract<ExportTable, 'ledger-entries' | 'helper-subsidies'>;
}

/** Writes a list of a month or of a quarter as a workbook. */
export function PeriodExport({ table }: Props): ReactNode {
  const { villageId, today } = useBank();
  const villages = useVillages();
  const exporting = useExport();
  const { busy, make, tell } = useToldFile();
  const village = villages.find(({ value }) => value === villageId)?.label ?? text.allVillages;
  const write = async (choice: PeriodChoice): Promise<void> => {
    const period = periodOf(choice, today);
    const name = `${exportTableWord[table]}-${village}-${text.periodName(spanOf(period).from, period.kind)}`;
    const written = await exporting.write({ table, format: 'xlsx', placeId: villageId, period }, name);
    if (written !== null) tell(exportsText.done(exportTableWord[table], written.rows), written.filePath);
  };
  return (
    <Dropdown
      trigger={['click']}
      disabled={busy}
      menu={{
        items: PERIODS.map((key) => {
          const { kind, from } = periodOf(key, today);
          return {
            key,
            label: `${text.periods[key]}（${text.periodName(spanOf({ kind, from }).from, kind)}）`,
          };
        }),
        onClick: ({ key }) => {
          const choice = PERIODS.find((one) => one === key);
          if (choice !== undefined) make(() => write(choice));
        },
      }}
    >
      <Button loading={busy}>{text.exportOf[table]}</Button>
    </Dropdown>
  );
}

function periodOf(choice: PeriodChoice, today: CalendarDate): ReportPeriod {
  const current: ReportPeriod = { kind: choice.endsWith('month') ? 'month' : 'quarter', from: today };
  return choice.startsWith('last') ? periodBefore(current) : current;
}
