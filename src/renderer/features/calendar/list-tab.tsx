import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { openableRow } from '../../components/keyboard-rows.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';

interface Props<Row extends object> {
  readonly buttons: ReactNode;
  readonly rows: readonly Row[] | undefined;
  readonly error: unknown;
  readonly columns: TableColumnsType<Row>;
  readonly rowKey: (row: Row) => string | number;
  readonly empty: { readonly title: string; readonly nextStep: string };
  readonly onOpen: (row: Row) => void;
}

/** Buttons above, below them the table of what is kept; a row opens by click or Enter. */
export function ListTab<Row extends object>(props: Props<Row>): ReactNode {
  const { buttons, rows, error, columns, rowKey, empty, onOpen } = props;
  return (
    <div className="fill">
      <div className="filters">{buttons}</div>
      {error !== null && <Problem {...problemText(error)} />}
      <div className="scroll-space">
        {rows?.length === 0 ? (
          <EmptyState {...empty} />
        ) : (
          <Table<Row>
            size="small"
            rowKey={rowKey}
            pagination={false}
            loading={rows === undefined && error === null}
            dataSource={rows ?? []}
            columns={columns}
            scroll={{ x: 760 }}
            onRow={(row) => openableRow(() => onOpen(row))}
          />
        )}
      </div>
    </div>
  );
}
