import { Button, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useNavigation } from '../../components/navigation.ts';
import { qualityText } from '../../text/screens/quality.ts';

type Fault = Output<'quality.households'>[number];
const text = qualityText.households;

/** Households that cannot be right, with the way to their people. */
export function HouseholdFaults({ faults }: { faults: readonly Fault[] }): ReactNode {
  const { go } = useNavigation();
  const columns: TableColumnsType<Fault> = [
    { title: text.village, dataIndex: 'villageName', width: 160 },
    { title: text.householdNo, dataIndex: 'householdNo', width: 140, className: 'number' },
    { title: text.why, key: 'why', render: (_, fault) => text.whyWord[fault.why] },
    {
      title: '',
      key: 'look',
      width: 160,
      render: (_, { why, villageId, householdNo }) =>
        why === 'empty' ? (
          <Button type="link" className="inline" onClick={() => go('places', { villageId })}>
            {text.open}
          </Button>
        ) : (
          <Button
            type="link"
            className="inline"
            onClick={() => go('people', { role: 'all', villageId, search: householdNo })}
          >
            {text.look}
          </Button>
        ),
    },
  ];
  return (
    <div className="scroll-space">
      {faults.length === 0 ? (
        <p className="quiet tab-lead">{text.none}</p>
      ) : (
        <Table<Fault>
          size="small"
          rowKey={({ householdId, why }) => `${householdId} ${why}`}
          pagination={faults.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          columns={columns}
          dataSource={faults}
        />
      )}
    </div>
  );
}
