import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { Problem } from '../../components/problem.tsx';
import { instantText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { privacyText } from '../../text/screens/privacy.ts';

type Disclosure = Output<'privacy.disclosures'>[number];
const text = privacyText.disclosures;
const MOST = 1000;
const PAGE_ROWS = 50;

/** Who saw or took out what is otherwise masked, newest first. */
export function DisclosuresList(): ReactNode {
  const disclosures = useAnswer('privacy.disclosures', { limit: MOST });
  if (disclosures.error !== null) return <Problem {...problemText(disclosures.error)} />;
  return (
    <div className="scroll-space">
      <p className="quiet tab-lead">{text.lead}</p>
      <Table<Disclosure>
        size="small"
        rowKey={(line) => `${line.disclosedAt} ${line.what} ${line.personName ?? ''} ${line.reason}`}
        loading={disclosures.data === undefined}
        pagination={{ pageSize: PAGE_ROWS, showSizeChanger: false, hideOnSinglePage: true }}
        locale={{ emptyText: text.none }}
        dataSource={disclosures.data ?? []}
        columns={columns}
      />
    </div>
  );
}

const columns: TableColumnsType<Disclosure> = [
  { title: text.when, key: 'when', width: 200, render: (_, line) => instantText(line.disclosedAt) },
  { title: text.what, key: 'what', width: 200, render: (_, line) => text.whatWord[line.what] },
  { title: text.who, key: 'who', width: 140, render: (_, line) => line.personName ?? text.many },
  { title: text.people, dataIndex: 'people', width: 80, align: 'right' },
  { title: text.reason, dataIndex: 'reason' },
];
