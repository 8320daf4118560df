import { App, Button, Input, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonRow } from '../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { privacyText } from '../../text/screens/privacy.ts';
import { personStatusWord, sexWord } from '../../text/terms.ts';
import { ErasureForm } from './erasure-form.tsx';

const text = privacyText.erasure;
const PAGE_ROWS = 10;

interface Props {
  readonly chosen: PersonId | null;
  readonly onChoose: (personId: PersonId | null) => void;
}

/** Finds somebody, shows what erasing would take, and erases after the name was typed. */
export function ErasurePanel({ chosen, onChoose }: Props): ReactNode {
  const { message } = App.useApp();
  return (
    <div className="scroll-space erasure">
      <p className="quiet tab-lead">{text.lead}</p>
      {chosen === null ? (
        <PersonSearch onChoose={onChoose} />
      ) : (
        <ErasureForm
          key={chosen}
          personId={chosen}
          onOther={() => onChoose(null)}
          onErased={(originals) => {
            onChoose(null);
            void message.success(text.erased(originals));
          }}
        />
      )}
    </div>
  );
}

function PersonSearch({ onChoose }: { onChoose: (personId: PersonId) => void }): ReactNode {
  const [search, setSearch] = useState('');
  const wanted = search.trim();
  const people = useAnswer(
    'people.list',
    { role: 'all', placeId: null, onlyWithNeeds: false, search: wanted },
    { enabled: wanted !== '' },
  );
  const placeOf = (person: PersonRow): string =>
    [person.villageName, person.groupName, person.hamletName].filter(Boolean).join(' ');
  const columns: TableColumnsType<PersonRow> = [
    {
      key: 'name',
      width: 140,
      render: (_, person) => (
        <>
          <strong>{person.name}</strong> <span className="quiet">{person.nameNote}</span>
        </>
      ),
    },
    {
      key: 'about',
      render: (_, person) =>
        [sexWord[person.sex], placeOf(person), person.householdNo, personStatusWord[person.status]]
          .filter(Boolean)
          .join(' · '),
    },
    {
      key: 'choose',
      width: 120,
      render: (_, person) => (
        <Button
          size="small"
          aria-label={text.chooseLabel(person.name, placeOf(person))}
          onClick={() => onChoose(person.id)}
        >
          {text.choose}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Input
        allowClear
        autoFocus
        className="erasure-search"
        aria-label={text.searchLabel}
        placeholder={text.search}
        maxLength={50}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {people.error !== null && <Problem {...problemText(people.error)} />}
      {wanted === '' ? (
        <p className="quiet">{text.searchFirst}</p>
      ) : (
        <Table<PersonRow>
          size="small"
          rowKey="id"
          showHeader={false}
          pagination={{ pageSize: PAGE_ROWS, showSizeChanger: false, hideOnSinglePage: true }}
          locale={{ emptyText: text.nobody }}
          columns={columns}
          dataSource={people.data ?? []}
        />
      )}
    </>
  );
}
