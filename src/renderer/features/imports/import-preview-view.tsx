import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DoubtDecisions, ImportPreview } from '../../../shared/domain/import-preview.ts';
import { Problem } from '../../components/problem.tsx';
import { refusalText } from '../../text/refusal-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { FilePreview } from './file-preview.tsx';
import { TotalsTable } from './totals-table.tsx';

interface Props {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly onDecide: (decisions: DoubtDecisions) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What accepting would do, file by file, with the doubts to decide. */
export function ImportPreviewView({ preview, busy, onDecide, onAccept, onCancel }: Props): ReactNode {
  const rowsToWrite = preview.files.reduce((sum, file) => sum + file.counts.new + file.counts.changed, 0);
  const whyNot = reasonAgainst(preview, rowsToWrite);
  return (
    <>
      {preview.unread.map((file) => {
        const { sentence, nextStep } = refusalText(file.code, { file: file.fileName, ...file.facts });
        return (
          <Problem
            key={file.fileName}
            sentence={importsText.unreadTitle(file.fileName)}
            nextStep={`${sentence}${nextStep}`}
          />
        );
      })}
      {preview.files.map((file) => (
        <FilePreview
          key={file.fileName}
          file={file}
          decisions={preview.decisions}
          busy={busy}
          onDecide={(code, decision) => onDecide({ ...preview.decisions, [code]: decision })}
        />
      ))}
      {preview.files.length > 0 && <TotalsTable before={preview.before} after={preview.after} />}
      <footer className="bottom-bar">
        <span id="accept-explained">{whyNot ?? importsText.acceptConfirm(rowsToWrite)}</span>
        <Button disabled={busy} onClick={onCancel}>
          {importsText.cancel}
        </Button>
        <Button
          type="primary"
          size="large"
          disabled={busy || whyNot !== null}
          aria-describedby="accept-explained"
          onClick={onAccept}
        >
          {importsText.accept}
        </Button>
      </footer>
    </>
  );
}

function reasonAgainst(preview: ImportPreview, rowsToWrite: number): string | null {
  if (preview.files.length === 0) return importsText.noFileRead;
  return rowsToWrite === 0 ? importsText.nothingToTake : null;
}
