import { Button, Drawer, Popconfirm, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { ChangeSet } from '../../shared/domain/change.ts';
import { useAnswer } from '../bridge/queries.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { Problem } from '../components/problem.tsx';
import { instantText } from '../text/dates.ts';
import { problemText } from '../text/problem-text.ts';
import { changesText } from '../text/screens/changes.ts';
import { changeText } from '../text/terms/changes.ts';
import type { Undo } from './use-undo.ts';

const SHOWN_CHANGES = 200;

interface Props {
  readonly open: boolean;
  readonly undo: Undo;
  readonly onClose: () => void;
}

/** Everything that changed the registers, newest first, each with the way to take it back. */
export function HistoryDrawer({ open, undo, onClose }: Props): ReactNode {
  return (
    <Drawer open={open} size={760} destroyOnHidden title={changesText.history} onClose={onClose}>
      <History undo={undo} />
    </Drawer>
  );
}

function History({ undo }: { undo: Undo }): ReactNode {
  const answer = useAnswer('changes.list', { limit: SHOWN_CHANGES });
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (answer.data?.length === 0)
    return <EmptyState title={changesText.empty} nextStep={changesText.emptyNextStep} />;
  const sets = answer.data ?? [];
  const byId = new Map(sets.map((set) => [set.id, set]));
  const columns: TableColumnsType<ChangeSet> = [
    {
      title: changesText.columns.when,
      width: 176,
      render: (_, set) => <span className="number">{instantText(set.changedAt)}</span>,
    },
    {
      title: changesText.columns.what,
      render: (_, set) => {
        const taken = set.undoesId === null ? undefined : byId.get(set.undoesId);
        return (
          <>
            <span className={set.undoneById === null ? undefined : 'quiet'}>
              {changeText(set)}
              {taken !== undefined && changesText.takesBack(changeText(taken))}
            </span>
            {set.reason !== null && <div className="quiet">{changesText.reason(set.reason)}</div>}
          </>
        );
      },
    },
    {
      title: changesText.columns.state,
      width: 96,
      render: (_, set) =>
        set.undoneById === null && set.kind !== 'undo' ? (
          <Popconfirm
            placement="topRight"
            title={changesText.confirm}
            description={changesText.confirmExplain}
            okText={changesText.undo}
            cancelText={changesText.cancel}
            onConfirm={() => undo.undo(set)}
          >
            <Button size="small" disabled={undo.busy} aria-label={changesText.undoOne(changeText(set))}>
              {changesText.undo}
            </Button>
          </Popconfirm>
        ) : (
          <span className="quiet">{set.undoneById !== null && changesText.stateUndone}</span>
        ),
    },
  ];
  return (
    <>
      <p className="quiet history-explain">{changesText.explain}</p>
      <Table<ChangeSet>
        size="small"
        rowKey="id"
        pagination={false}
        loading={answer.isPending}
        dataSource={sets}
        columns={columns}
      />
    </>
  );
}
