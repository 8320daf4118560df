import { Button, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Donation } from '../../../../shared/domain/donation.ts';
import { addDays, addMonths, toCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useExport } from '../../../bridge/use-export.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ExportMenu } from '../../../components/export-menu.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { yuanText } from '../../../text/screens/time-bank-amounts.ts';
import { donationsText as text } from '../../../text/screens/time-bank-registers.ts';
import { donationKindWord, donationSourceWord } from '../../../text/terms/time-bank.ts';
import { useBank } from '../bank.ts';
import { PaperButton } from '../use-paper.tsx';
import { DonationDrawer } from './donation-drawer.tsx';

/** 捐赠: what was given to a village, by whom, and what became of it. */
export function DonationsTab(): ReactNode {
  const { villageId, today } = useBank();
  const exporting = useExport();
  const [open, setOpen] = useState<Donation | 'new' | null>(null);
  const answer = useAnswer('timeBank.donations', { villageId });
  const rows = answer.data;
  const from = toCalendarDate(`${today.slice(0, 4)}-01-01`);
  const to = addDays(addMonths(from, 12), -1);
  return (
    <div className="fill">
      <div className="filters">
        <Button type="primary" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
        <span className="quiet">{text.lead}</span>
        <span className="bank-more">
          <PaperButton
            label={text.print(today.slice(0, 4))}
            hint={text.printHint}
            order={{ paper: 'donations-list', villageId, from, to }}
            suggestedName={text.fileName(today.slice(0, 4))}
            disabled={rows === undefined || rows.length === 0}
          />
          <ExportMenu exporting={exporting} table="donations" placeId={villageId} />
        </span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {rows?.length === 0 ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<Donation>
            size="small"
            rowKey="id"
            sticky
            pagination={false}
            loading={rows === undefined && answer.error === null}
            dataSource={rows ?? []}
            columns={columns()}
            onRow={(row) => openableRow(() => setOpen(row))}
          />
        )}
      </div>
      {open !== null && (
        <DonationDrawer
          key={open === 'new' ? 'new' : open.id}
          donation={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function columns(): TableColumnsType<Donation> {
  return [
    { title: text.columns.date, dataIndex: 'date', width: 110, className: 'number' },
    { title: text.columns.village, dataIndex: 'villageName', width: 120 },
    {
      title: text.columns.donor,
      key: 'donor',
      width: 150,
      render: (_, { donor, namePublic }) => (
        <>
          <strong>{donor}</strong>
          {!namePublic && <div className="quiet bank-small">{text.hidden}</div>}
        </>
      ),
    },
    { title: text.columns.kind, key: 'kind', width: 90, render: (_, { kind }) => donationKindWord[kind] },
    { title: text.columns.what, dataIndex: 'what' },
    {
      title: text.columns.amount,
      key: 'amount',
      width: 120,
      align: 'right',
      className: 'number',
      render: (_, { amountFen }) => (amountFen === null ? '—' : yuanText(amountFen)),
    },
    {
      title: text.columns.source,
      key: 'source',
      width: 110,
      render: (_, { source }) => donationSourceWord[source],
    },
    { title: text.columns.usedFor, dataIndex: 'usedFor' },
  ];
}
