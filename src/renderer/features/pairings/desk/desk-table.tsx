import { Button, Table, type TableProps } from 'antd';
import {
  type ComponentRef,
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { stepOf } from '../../../components/row-steps.ts';
import { useElementHeight } from '../../../components/use-element-height.ts';
import { deskText as text } from '../../../text/screens/pairing-desk.ts';
import { deskColumns } from './desk-columns.tsx';
import type { DeskRow } from './desk-rows.ts';

const HEAD_HEIGHT = 42;
const REMEMBERED = 'pairings.sort';

interface SortedBy {
  readonly key: string;
  readonly order: 'ascend' | 'descend';
}

interface Props {
  readonly rows: readonly DeskRow[];
  readonly chosen: PersonId | null;
  readonly onChoose: (elderId: PersonId) => void;
  readonly onEnter: () => void;
  /** L and F on a row. */
  readonly onLock: (row: DeskRow) => void;
  readonly onForbid: (row: DeskRow) => void;
  readonly onClear: () => void;
  readonly listeners: Pick<HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop'>;
}

/** The elders of a proposal, a row for each, drawn only where they can be seen. */
export function DeskTable(props: Props): ReactNode {
  const { rows, chosen, onChoose, onEnter, onLock, onForbid, onClear, listeners } = props;
  const [attach, height] = useElementHeight();
  const table = useRef<ComponentRef<typeof Table>>(null);
  const [sortedBy, setSortedBy] = useState<SortedBy | null>(() => remembered(REMEMBERED, null));
  const shown = useMemo(() => sorted(rows, sortedBy), [rows, sortedBy]);
  const columns = useMemo(
    () =>
      deskColumns.map((column) => ({
        ...column,
        sorter: column.sorter !== undefined,
        sortOrder: sortedBy?.key === column.key ? sortedBy.order : null,
      })),
    [sortedBy],
  );
  const width = deskColumns.reduce((sum, column) => sum + column.width, 0);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const element = event.target;
    if (!(element instanceof HTMLElement) || !element.classList.contains('openable-row')) return;
    if (event.ctrlKey || event.altKey) return;
    const at = shown.findIndex((row) => String(row.elderId) === element.dataset['rowKey']);
    const row = shown[at];
    if (row === undefined) return;
    const key = event.key.toLowerCase();
    if (key === 'l') onLock(row);
    else if (key === 'f') onForbid(row);
    else if (event.key === 'Enter') onEnter();
    else {
      const next = stepOf(event.key, at, shown.length);
      const to = next === null ? undefined : shown[next];
      if (to === undefined) return;
      onChoose(to.elderId);
      table.current?.scrollTo({ key: to.elderId });
      focusRow(event.currentTarget, to.elderId, element);
    }
    event.preventDefault();
  };

  return (
    <div className="table-space" ref={attach} onKeyDown={onKeyDown} {...listeners}>
      {rows.length === 0 ? (
        <EmptyState title={text.noneFound} nextStep={text.noneFoundNextStep}>
          <Button onClick={onClear}>{text.clear}</Button>
        </EmptyState>
      ) : (
        <Table<DeskRow>
          ref={table}
          virtual
          size="small"
          className="desk-table"
          rowKey="elderId"
          pagination={false}
          dataSource={shown}
          columns={columns}
          showSorterTooltip={false}
          scroll={{ x: width, y: height - HEAD_HEIGHT }}
          onChange={(_pages, _filters, sorter) => {
            const by = sortedByOf(sorter);
            remember(REMEMBERED, by);
            setSortedBy(by);
          }}
          onRow={(row) => ({
            tabIndex: 0,
            'aria-selected': row.elderId === chosen,
            className: row.elderId === chosen ? 'openable-row chosen-row' : 'openable-row',
            onClick: () => onChoose(row.elderId),
            onFocus: (event) => {
              if (event.target === event.currentTarget) onChoose(row.elderId);
            },
          })}
        />
      )}
    </div>
  );
}

/** A row that was not drawn yet is there once the table has scrolled. */
function focusRow(space: HTMLElement, elderId: PersonId, before: HTMLElement): void {
  const focus = (): void =>
    space.querySelector<HTMLElement>(`[data-row-key="${elderId}"]`)?.focus({ preventScroll: true });
  focus();
  if (document.activeElement === before) requestAnimationFrame(() => requestAnimationFrame(focus));
}

type Sorter = Parameters<NonNullable<TableProps<DeskRow>['onChange']>>[2];

function sortedByOf(sorter: Sorter): SortedBy | null {
  const one = Array.isArray(sorter) ? sorter[0] : sorter;
  if (one?.columnKey === undefined || !one.order) return null;
  return { key: String(one.columnKey), order: one.order };
}

function sorted(rows: readonly DeskRow[], by: SortedBy | null): readonly DeskRow[] {
  const compare = by === null ? undefined : deskColumns.find((column) => column.key === by.key)?.sorter;
  if (by === null || compare === undefined) return rows;
  const direction = by.order === 'ascend' ? 1 : -1;
  return rows.toSorted((one, other) => direction * compare(one, other));
}
