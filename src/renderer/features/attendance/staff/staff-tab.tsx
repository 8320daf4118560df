import { Button, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { StaffMember } from '../../../../shared/domain/attendance.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { staffText as text } from '../../../text/screens/attendance.ts';
import { HouseholdName, StaffDialog } from './staff-dialog.tsx';

/** 经办人员: who enters, checks and signs for the office. */
export function StaffTab({ staff }: { readonly staff: readonly StaffMember[] }): ReactNode {
  const [open, setOpen] = useState<StaffMember | 'new' | null>(null);
  return (
    <div className="fill">
      <div className="filters">
        <Button type="primary" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
        <span className="quiet">{text.lead}</span>
      </div>
      {staff.length === 0 ? (
        <EmptyState title={text.none} nextStep={text.noneNextStep} />
      ) : (
        <Table<StaffMember>
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={[...staff]}
          columns={[
            {
              title: text.columns.name,
              dataIndex: 'name',
              width: 180,
              render: (name: string) => <strong>{name}</strong>,
            },
            {
              title: text.columns.household,
              key: 'household',
              render: (_, { householdId }) =>
                householdId === null ? (
                  <span className="quiet">{text.noHousehold}</span>
                ) : (
                  <HouseholdName householdId={householdId} />
                ),
            },
            {
              title: text.columns.state,
              key: 'state',
              width: 140,
              render: (_, { active }) => (active ? text.active : <span className="quiet">{text.left}</span>),
            },
          ]}
          onRow={(member) => openableRow(() => setOpen(member))}
        />
      )}
      {open !== null && (
        <StaffDialog
          key={open === 'new' ? 'new' : open.id}
          member={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
