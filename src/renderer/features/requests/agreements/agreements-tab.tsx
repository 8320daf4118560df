import { Button, Input, Segmented, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Agreement } from '../../../../shared/domain/agreement.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { useElementHeight } from '../../../components/use-element-height.ts';
import { problemText } from '../../../text/problem-text.ts';
import { agreementText as text } from '../../../text/screens/requests.ts';
import { AGREEMENT_COLUMNS, unsignedColumns } from './agreement-columns.tsx';
import { AgreementDrawer } from './agreement-drawer.tsx';
import { type UnsignedPair, usualOf } from './agreement-draft.ts';

type View = 'held' | 'ending' | 'unsigned';
const HEAD_HEIGHT = 40;
const REGISTER_WIDTH = 1000;
const UNSIGNED_WIDTH = 700;

interface Props {
  /** Null = of all villages. */
  readonly villageId: PlaceId | null;
  readonly today: CalendarDate;
}

/** 协议: which are signed, which run out, and which pairs have none yet. */
export function AgreementsTab({ villageId, today }: Props): ReactNode {
  const held = useAnswer('requests.agreements', { villageId });
  const unsigned = useAnswer('requests.unsignedPairs', { villageId });
  const [view, setView] = useState<View>('held');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Agreement | UnsignedPair | 'new' | null>(null);
  const [usual, setUsual] = useState(() => usualOf(today));
  const [space, height] = useElementHeight();
  const ending = held.data?.filter(({ state }) => state === 'running-out' || state === 'over');
  const ofView = view === 'ending' ? ending : held.data;
  const wanted = search.trim();
  const has = (...words: readonly (string | null)[]): boolean =>
    wanted === '' || words.some((word) => word?.includes(wanted) ?? false);
  const agreements = ofView?.filter(({ form, elderName, helperName }) =>
    has(form.number, elderName, helperName),
  );
  const pairs = unsigned.data?.filter(({ number, elderName, helperName }) =>
    has(number, elderName, helperName),
  );
  const shown = view === 'unsigned' ? pairs : agreements;
  const isNone = (view === 'unsigned' ? unsigned.data : ofView)?.length === 0;
  const error = held.error ?? unsigned.error;
  const table = { size: 'small', pagination: false, virtual: true } as const;
  return (
    <div className="fill">
      <div className="filters">
        <Button type="primary" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
        <Segmented<View>
          aria-label={text.viewsLabel}
          value={view}
          options={[
            { value: 'held', label: text.views.held(held.data?.length ?? 0) },
            { value: 'ending', label: text.views.ending(ending?.length ?? 0) },
            { value: 'unsigned', label: text.views.unsigned(unsigned.data?.length ?? 0) },
          ]}
          onChange={setView}
        />
        <Input.Search
          className="request-search"
          allowClear
          aria-label={text.search}
          placeholder={text.search}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {error !== null && <Problem {...problemText(error)} />}
      <div className="table-space" ref={space}>
        {shown?.length === 0 && <EmptyState {...nothing(view, isNone)} />}
        {shown !== undefined && shown.length > 0 && view !== 'unsigned' && (
          <Table<Agreement>
            {...table}
            rowKey="id"
            dataSource={agreements ?? []}
            columns={AGREEMENT_COLUMNS}
            scroll={{ x: REGISTER_WIDTH, y: height - HEAD_HEIGHT }}
            onRow={(row) => openableRow(() => setOpen(row))}
          />
        )}
        {shown !== undefined && shown.length > 0 && view === 'unsigned' && (
          <Table<UnsignedPair>
            {...table}
            rowKey="number"
            dataSource={pairs ?? []}
            columns={unsignedColumns(setOpen)}
            scroll={{ x: UNSIGNED_WIDTH, y: height - HEAD_HEIGHT }}
          />
        )}
      </div>
      {open !== null && (
        <AgreementDrawer
          about={open === 'new' ? null : open}
          usual={usual}
          today={today}
          onSaved={({ signedOn, from, to, witness, copies, rulesVersion, filedAt }) =>
            setUsual({ signedOn, from, to, witness, copies, rulesVersion, filedAt })
          }
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function nothing(view: View, isNone: boolean): { title: string; nextStep: string } {
  if (!isNone) return { title: text.noneFound, nextStep: text.noneFoundNextStep };
  switch (view) {
    case 'held':
      return { title: text.none, nextStep: text.noneNextStep };
    case 'ending':
      return { title: text.noneEnding, nextStep: text.noneEndingNextStep };
    case 'unsigned':
      return { title: text.noneUnsigned, nextStep: text.noneUnsignedNextStep };
  }
}
