import { Button, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useNavigation } from '../../components/navigation.ts';
import { qualityText } from '../../text/screens/quality.ts';

type Twin = Output<'quality.twins'>[number];
const text = qualityText.twins;

/** Two rows side by side that may speak of one person; each opens its own page. */
export function TwinsList({ twins }: { twins: readonly Twin[] }): ReactNode {
  const columns: TableColumnsType<Twin> = [
    { title: text.one, key: 'one', render: (_, twin) => <OneOf person={twin.one} /> },
    { title: text.other, key: 'other', render: (_, twin) => <OneOf person={twin.other} /> },
    { title: text.why, key: 'why', width: 260, render: (_, twin) => text.whyWord[twin.why] },
  ];
  return (
    <div className="scroll-space">
      <p className="quiet tab-lead">{twins.length === 0 ? text.none : text.lead}</p>
      {twins.length > 0 && (
        <Table<Twin>
          size="small"
          rowKey={({ one, other }) => `${one.personId} ${other.personId}`}
          pagination={twins.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          columns={columns}
          dataSource={twins}
        />
      )}
    </div>
  );
}

function OneOf({ person }: { person: Twin['one'] }): ReactNode {
  const { go } = useNavigation();
  return (
    <span className="twin">
      <Button
        type="link"
        className="inline"
        aria-label={text.open(person.name)}
        onClick={() => go('people', { role: 'all', search: person.name, personId: person.personId })}
      >
        {person.name}
      </Button>
      <span>{person.place}</span>
      <span className="quiet number">{person.birth === '' ? text.noBirth : person.birth}</span>
    </span>
  );
}
