import { Button, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonRow } from '../../../shared/domain/person-detail.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { openableRow } from '../../components/keyboard-rows.ts';
import { useElementHeight } from '../../components/use-element-height.ts';
import { peopleText } from '../../text/screens/people.ts';
import { shellText } from '../../text/screens/shell.ts';
import { consentPurposeWord, livingWord, personStatusWord, serviceWord, sexWord } from '../../text/terms.ts';

const HEAD_HEIGHT = 42;
const text = peopleText.columns;

interface Props {
  readonly people: readonly PersonRow[];
  readonly loading: boolean;
  readonly selected: readonly PersonId[];
  readonly onSelect: (personIds: readonly PersonId[]) => void;
  readonly onOpen: (personId: PersonId) => void;
  readonly onClear: () => void;
}

/** The people as rows; thousands of them, so only the visible ones are drawn. */
export function PeopleTable({ people, loading, selected, onSelect, onOpen, onClear }: Props): ReactNode {
  const [attach, height] = useElementHeight();
  return (
    <div className="table-space" ref={attach}>
      {people.length === 0 && !loading ? (
        <EmptyState title={peopleText.noneFound} nextStep={peopleText.noneFoundNextStep}>
          <Button onClick={onClear}>{peopleText.clear}</Button>
        </EmptyState>
      ) : (
        <Table<PersonRow>
          virtual
          size="small"
          rowKey="id"
          pagination={false}
          loading={loading && people.length === 0}
          locale={{ emptyText: shellText.loading }}
          dataSource={people}
          columns={columns}
          scroll={{ x: 1180, y: height - HEAD_HEIGHT }}
          rowSelection={{
            columnWidth: 44,
            selectedRowKeys: [...selected],
            preserveSelectedRowKeys: true,
            onChange: (keys) => onSelect(keys as PersonId[]),
          }}
          onRow={(person) => openableRow(() => onOpen(person.id))}
        />
      )}
    </div>
  );
}

const columns: TableColumnsType<PersonRow> = [
  {
    title: text.name,
    dataIndex: 'name',
    width: 92,
    fixed: 'left',
    ellipsis: true,
    render: (name: string) => <strong>{name}</strong>,
  },
  { title: text.sex, key: 'sex', width: 60, render: (_, person) => sexWord[person.sex] },
  { title: text.age, dataIndex: 'age', width: 60, align: 'right' },
  {
    title: text.place,
    key: 'place',
    width: 200,
    ellipsis: true,
    render: (_, person) =>
      [person.villageName, person.groupName, person.hamletName].filter(Boolean).join(' · '),
  },
  {
    title: text.needs,
    key: 'needs',
    width: 160,
    ellipsis: true,
    render: (_, person) =>
      person.needsText
        .map((need) => peopleText.times(serviceWord(need.serviceCode), need.timesPerWeek))
        .join(' '),
  },
  {
    title: text.pairedWith,
    key: 'pairedWith',
    width: 100,
    ellipsis: true,
    render: (_, person) => person.pairedWith.join(' '),
  },
  {
    title: text.status,
    key: 'status',
    width: 70,
    render: (_, person) => (
      <span className={person.status === 'active' ? undefined : 'alarm'}>
        {personStatusWord[person.status]}
      </span>
    ),
  },
  { title: text.role, key: 'role', width: 116, render: (_, person) => roleWord(person) },
  {
    title: text.living,
    key: 'living',
    width: 110,
    ellipsis: true,
    render: (_, person) => (person.living === null ? '' : livingWord[person.living]),
  },
  { title: text.householdNo, dataIndex: 'householdNo', width: 90, ellipsis: true },
  {
    title: text.consents,
    key: 'consents',
    width: 180,
    ellipsis: true,
    render: (_, person) => person.consents.map((purpose) => consentPurposeWord[purpose]).join(' '),
  },
];

function roleWord(person: PersonRow): string {
  if (person.isElder && person.isHelper) return peopleText.both;
  return person.isElder ? peopleText.elder : peopleText.helper;
}
