import { Button, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PaidCare } from '../../../../shared/domain/paid-care.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useExport } from '../../../bridge/use-export.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ExportMenu } from '../../../components/export-menu.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { paidCareText as text } from '../../../text/screens/time-bank-registers.ts';
import { yuanText } from '../../../text/screens/time-bank-amounts.ts';
import { serviceWord } from '../../../text/terms.ts';
import { paidCarePerWord } from '../../../text/terms/time-bank.ts';
import { useBank } from '../bank.ts';
import { PaidCareDrawer } from './paid-care-drawer.tsx';

/** 有偿照护: what a family pays a helper, in a register that the ledger knows nothing of. */
export function PaidCareTab(): ReactNode {
  const { villageId } = useBank();
  const exporting = useExport();
  const [open, setOpen] = useState<PaidCare | 'new' | null>(null);
  const answer = useAnswer('timeBank.paidCare', { villageId });
  const rows = answer.data;
  return (
    <div className="fill">
      <div className="filters">
        <Button type="primary" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
        <span className="quiet">{text.apart}</span>
        <span className="bank-more">
          <ExportMenu exporting={exporting} table="paid-care" placeId={villageId} />
        </span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {rows?.length === 0 ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<PaidCare>
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
        <PaidCareDrawer
          key={open === 'new' ? 'new' : open.id}
          care={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function columns(): TableColumnsType<PaidCare> {
  return [
    { title: text.columns.village, dataIndex: 'villageName', width: 120 },
    {
      title: text.columns.elder,
      key: 'elder',
      width: 110,
      render: (_, { elderName }) => <strong>{elderName}</strong>,
    },
    { title: text.columns.helper, dataIndex: 'helperName', width: 110 },
    {
      title: text.columns.days,
      key: 'days',
      width: 220,
      className: 'number',
      render: (_, { fromDate, toDate }) => text.days(fromDate, toDate),
    },
    {
      title: text.columns.agreed,
      key: 'agreed',
      width: 150,
      align: 'right',
      className: 'number',
      render: (_, { agreedFen, per }) => `${yuanText(agreedFen)} / ${paidCarePerWord[per]}`,
    },
    {
      title: text.columns.paid,
      key: 'paid',
      width: 120,
      align: 'right',
      className: 'number',
      render: (_, { paidFen }) => yuanText(paidFen),
    },
    {
      title: text.columns.services,
      key: 'services',
      render: (_, { services }) => services.map(serviceWord).join(text.between),
    },
    { title: text.columns.note, dataIndex: 'note' },
  ];
}
