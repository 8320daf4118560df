import { App, Button, Card, Table, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ImportBatch } from '../../../shared/domain/import-preview.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { instantText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { rowCountWord, workbookKindWord } from '../../text/terms.ts';
import { HistoryFindings } from './history-findings.tsx';

const COUNTS = ['read', 'new', 'changed', 'same', 'refused'] as const;
const LONGEST_NAME = 120;

/** The files that were imported, newest first: what was said of each, its original, and the way back. */
export function ImportHistory({ onUndone }: { onUndone: () => void }): ReactNode {
  const { modal, message } = App.useApp();
  const batches = useAnswer('imports.list', {});
  const action = useAction();
  const [told, setTold] = useState<ImportBatch | null>(null);
  const all = batches.data ?? [];

  const undo = (batch: ImportBatch): void => {
    const together = all.filter((other) => other.changeSetId === batch.changeSetId);
    modal.confirm({
      title: importsText.undoTitle,
      content: (
        <>
          <p>{importsText.undoText(together.map((other) => other.fileName))}</p>
          <p>{importsText.undoThen}</p>
        </>
      ),
      okText: importsText.undo,
      okButtonProps: { danger: true },
      onOk: () =>
        action.run(async () => {
          const { files } = await call('imports.undo', { batchId: batch.id });
          onUndone();
          void message.success(importsText.undoneText(files));
        }),
    });
  };
  const saveOriginal = (batch: ImportBatch): void => {
    void action.run(async () => {
      const filePath = await call('shell.chooseSaveFile', {
        suggestedName: batch.fileName.slice(-LONGEST_NAME),
        extension: 'original',
      });
      if (filePath === null) return;
      await call('imports.saveOriginal', { batchId: batch.id, filePath });
      void message.success(importsText.originalSaved);
    });
  };

  if (batches.error) return <Problem {...problemText(batches.error)} />;
  return (
    <>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <Card title={importsText.history} className="flush">
        <Table
          size="small"
          rowKey="id"
          loading={batches.isPending}
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          dataSource={all}
          locale={{ emptyText: importsText.historyEmpty }}
          rowClassName={(batch) => (batch.undoneAt === null ? '' : 'undone-row')}
          columns={[
            {
              title: importsText.historyColumns.importedAt,
              key: 'importedAt',
              width: 186,
              render: (_, batch) => instantText(batch.importedAt),
            },
            { title: importsText.historyColumns.fileName, dataIndex: 'fileName' },
            {
              title: importsText.historyColumns.kind,
              key: 'kind',
              width: 110,
              render: (_, batch) => workbookKindWord[batch.kind],
            },
            ...COUNTS.map((count) => ({
              title: rowCountWord[count],
              key: count,
              width: 58,
              align: 'right' as const,
              render: (_: unknown, batch: ImportBatch) => batch.counts[count],
            })),
            {
              title: importsText.historyColumns.actions,
              key: 'actions',
              width: 226,
              render: (_, batch) => (
                <BatchActions
                  batch={batch}
                  busy={action.busy}
                  onTell={() => setTold(batch)}
                  onSave={() => saveOriginal(batch)}
                  onUndo={() => undo(batch)}
                />
              ),
            },
          ]}
        />
      </Card>
      {told !== null && <HistoryFindings batch={told} onClose={() => setTold(null)} />}
    </>
  );
}

interface ActionsProps {
  readonly batch: ImportBatch;
  readonly busy: boolean;
  readonly onTell: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

function BatchActions({ batch, busy, onTell, onSave, onUndo }: ActionsProps): ReactNode {
  return (
    <div className="row-gap">
      <Button size="small" onClick={onTell} aria-label={importsText.findingsOf(batch.fileName)}>
        {importsText.showFindings}
      </Button>
      {batch.originalKept ? (
        <Button
          size="small"
          disabled={busy}
          onClick={onSave}
          aria-label={importsText.saveOriginalOf(batch.fileName)}
        >
          {importsText.saveOriginal}
        </Button>
      ) : (
        <span className="quiet">{importsText.originalGone}</span>
      )}
      <UndoOrWhyNot batch={batch} busy={busy} onUndo={onUndo} />
    </div>
  );
}

function UndoOrWhyNot({ batch, busy, onUndo }: Pick<ActionsProps, 'batch' | 'busy' | 'onUndo'>): ReactNode {
  if (batch.undoneAt !== null) {
    return <Tag title={instantText(batch.undoneAt)}>{importsText.undone}</Tag>;
  }
  if (batch.changeSetId === null) return <span className="quiet">{importsText.notUndoable}</span>;
  return (
    <Button
      size="small"
      danger
      disabled={busy}
      onClick={onUndo}
      aria-label={importsText.undoOf(batch.fileName)}
    >
      {importsText.undo}
    </Button>
  );
}
