import { Button, Table, type TableProps } from 'antd';
import { type ComponentRef, type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonRow } from '../../../../shared/domain/person-detail.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useElementHeight } from '../../../components/use-element-height.ts';
import { peopleText } from '../../../text/screens/people.ts';
import { shellText } from '../../../text/screens/shell.ts';
import { columnsToShow, type SortedBy } from './people-columns.tsx';
import { stepOf } from '../../../components/row-steps.ts';
import type { TableLook } from './use-table-look.ts';

const HEAD_HEIGHT = 42;
const SELECTION_WIDTH = 44;

interface Props {
  readonly people: readonly PersonRow[];
  readonly loading: boolean;
  readonly look: TableLook;
  readonly sensitive: boolean;
  readonly selected: readonly PersonId[];
  readonly onSelect: (personIds: readonly PersonId[]) => void;
  readonly onOpen: (personId: PersonId) => void;
  readonly onClear: () => void;
}

/** The people as rows; thousands of them, so only the visible ones are drawn. */
export function PeopleTable(props: Props): ReactNode {
  const { people, loading, look, sensitive, selected, onSelect, onOpen, onClear } = props;
  const [attach, height] = useElementHeight();
  const table = useRef<ComponentRef<typeof Table>>(null);
  const columns = useMemo(
    () => columnsToShow(look.columns, sensitive, look.sortedBy),
    [look.columns, sensitive, look.sortedBy],
  );
  const shown = useMemo(() => sorted(people, columns, look.sortedBy), [people, columns, look.sortedBy]);
  const width = columns.reduce((sum, column) => sum + column.width, SELECTION_WIDTH);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = event.target;
    if (!(row instanceof HTMLElement) || !row.classList.contains('openable-row')) return;
    const at = shown.findIndex((person) => String(person.id) === row.dataset['rowKey']);
    const next = stepOf(event.key, at, shown.length);
    const person = next === null ? undefined : shown[next];
    if (person === undefined) return;
    event.preventDefault();
    table.current?.scrollTo({ key: person.id });
    const space = event.currentTarget;
    const focusNext = (): void =>
      space.querySelector<HTMLElement>(`[data-row-key="${person.id}"]`)?.focus({ preventScroll: true });
    focusNext();
    // A row that was not drawn yet is there once the table has scrolled.
    if (document.activeElement === row) requestAnimationFrame(() => requestAnimationFrame(focusNext));
  };

  return (
    <div className="table-space" ref={attach} onKeyDown={onKeyDown}>
      {people.length === 0 && !loading ? (
        <EmptyState title={peopleText.noneFound} nextStep={peopleText.noneFoundNextStep}>
          <Button onClick={onClear}>{peopleText.clear}</Button>
        </EmptyState>
      ) : (
        <Table<PersonRow>
          ref={table}
          virtual
          size="small"
          rowKey="id"
          pagination={false}
          loading={loading && people.length === 0}
          locale={{ emptyText: shellText.loading }}
          dataSource={shown}
          columns={columns.map((column) => ({ ...column, sorter: column.sorter !== undefined }))}
          scroll={{ x: width, y: height - HEAD_HEIGHT }}
          rowSelection={{
            columnWidth: SELECTION_WIDTH,
            selectedRowKeys: [...selected],
            preserveSelectedRowKeys: true,
            onChange: (keys) => onSelect(keys as PersonId[]),
          }}
          onChange={(_pages, _filters, sorter) => look.setSortedBy(sortedByOf(sorter))}
          onRow={(person) => ({
            tabIndex: 0,
            className: 'openable-row',
            onClick: () => onOpen(person.id),
            onKeyDown: (event) => {
              if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(person.id);
            },
          })}
        />
      )}
    </div>
  );
}

type Sorter = Parameters<NonNullable<TableProps<PersonRow>['onChange']>>[2];

function sortedByOf(sorter: Sorter): SortedBy | null {
  const one = Array.isArray(sorter) ? sorter[0] : sorter;
  if (one?.columnKey === undefined || !one.order) return null;
  return { key: String(one.columnKey), order: one.order };
}

/** In the table's own order, so that the arrow keys walk the rows as they are seen. */
function sorted(
  people: readonly PersonRow[],
  columns: ReturnType<typeof columnsToShow>,
  by: SortedBy | null,
): readonly PersonRow[] {
  const compare = by === null ? undefined : columns.find((column) => column.key === by.key)?.sorter;
  if (by === null || typeof compare !== 'function') return people;
  const direction = by.order === 'ascend' ? 1 : -1;
  return people.toSorted((one, other) => direction * compare(one, other));
}
