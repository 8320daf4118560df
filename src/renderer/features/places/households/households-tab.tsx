import { Button, Input, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Household } from '../../../../shared/domain/village-places.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useExport } from '../../../bridge/use-export.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ExportMenu } from '../../../components/export-menu.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { useDebounced } from '../../../components/use-debounced.ts';
import { useElementHeight } from '../../../components/use-element-height.ts';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { shellText } from '../../../text/screens/shell.ts';
import { type PlaceWithCounts, placesBelow } from '../place-line.ts';
import { HouseholdDrawer } from './household-drawer.tsx';

const text = placesText.households;
const HEAD_HEIGHT = 42;
/** Fits beside the tree in the smallest window. */
const COLUMNS_WIDTH = 740;
const TYPING_PAUSE_MILLISECONDS = 200;

interface Props {
  readonly places: readonly PlaceWithCounts[];
  readonly village: PlaceWithCounts;
  /** The village, or a group or hamlet of it: then only the households there are shown. */
  readonly chosen: PlaceWithCounts;
  /** What is looked for when the tab opens. */
  readonly search: string;
}

/** 户: the households of a village as a table; one opens in a drawer. */
export function HouseholdsTab({ places, village, chosen, search: sought }: Props): ReactNode {
  const [attach, height] = useElementHeight();
  const [typed, setTyped] = useState(sought);
  const exporting = useExport();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const answer = useAnswer('places.households', { villageId: village.id, search });
  const here = new Set<number>(placesBelow(places, chosen).map((place) => place.id));
  const households = (answer.data ?? [])
    .filter((household) => household.villageId === village.id)
    .filter((household) => chosen.level === 'village' || here.has(household.hamletId ?? 0));
  return (
    <div className="fill">
      <div className="filters" role="search">
        <Input
          allowClear
          className="search"
          aria-label={text.searchLabel}
          placeholder={text.search}
          maxLength={50}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button onClick={() => setOpen('new')}>{text.add}</Button>
        <ExportMenu exporting={exporting} table="households" placeId={chosen.id} placeName={chosen.name} />
        <span className="quiet filters-end">
          {text.count(households.length)} · {text.hint}
        </span>
      </div>
      {answer.error && <Problem {...problemText(answer.error)} />}
      <div className="table-space" ref={attach}>
        {households.length === 0 && !answer.isFetching ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<Household>
            virtual
            size="small"
            rowKey="id"
            pagination={false}
            locale={{ emptyText: shellText.loading }}
            dataSource={households}
            columns={columns}
            scroll={{ x: COLUMNS_WIDTH, y: height - HEAD_HEIGHT }}
            onRow={(household) => openableRow(() => setOpen(household.id))}
          />
        )}
      </div>
      <HouseholdDrawer
        open={open}
        village={village}
        hamlets={placesBelow(places, village).filter((place) => place.level === 'hamlet')}
        onOpen={setOpen}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}

const columns: TableColumnsType<Household> = [
  {
    title: text.columns.no,
    dataIndex: 'householdNo',
    width: 90,
    fixed: 'left',
    ellipsis: true,
    render: (no: string) => <strong>{no}</strong>,
  },
  { title: text.columns.head, dataIndex: 'headName', width: 80, ellipsis: true },
  {
    title: text.columns.members,
    key: 'members',
    width: 220,
    ellipsis: true,
    render: (_, { members, headId }) =>
      members
        .map(({ personId, name, relationToHead }) => {
          const word = personId === headId ? text.isHead : relationToHead;
          return word === '' ? name : `${name}（${word}）`;
        })
        .join('　'),
  },
  { title: text.columns.hamlet, dataIndex: 'hamletName', width: 115, ellipsis: true },
  { title: text.columns.address, dataIndex: 'addressText', width: 145, ellipsis: true },
  { title: text.columns.card, dataIndex: 'cardNo', width: 90, ellipsis: true },
];
