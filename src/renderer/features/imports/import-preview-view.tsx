import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { DoubtDecisions, ImportPreview, RowDecisions } from '../../../shared/domain/import-preview.ts';
import { Problem } from '../../components/problem.tsx';
import { refusalText } from '../../text/refusal-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import type { DecideDoubts } from './decide-doubts.ts';
import { DoubtsSection } from './doubts-section.tsx';
import { FilesTable } from './files-table.tsx';
import { groupFindings } from './group-findings.ts';
import type { GivenLayout, LaidOutFile } from './laid-out-file.ts';
import { LayoutSection } from './layout-section.tsx';
import { RemarksSection } from './remarks-section.tsx';
import { RowsSection } from './rows-section.tsx';
import { StepCard } from './step-card.tsx';
import { StepList } from './step-list.tsx';
import { TotalsTable } from './totals-table.tsx';

interface Props {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly onDecide: (decisions: DoubtDecisions, rowDecisions: RowDecisions) => void;
  readonly onLayout: (file: LaidOutFile, sheet: GivenLayout) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What accepting would do, step by step: files, sheets and headings, doubts, rows, the registers before and after. */
export function ImportPreviewView({
  preview,
  busy,
  onDecide,
  onLayout,
  onAccept,
  onCancel,
}: Props): ReactNode {
  const { files, unread, decisions, rowDecisions } = preview;
  const groups = useMemo(() => groupFindings(files), [files]);
  const doubts = groups.filter((group) => group.severity === 'doubt');
  const remarks = groups.filter((group) => group.severity !== 'doubt');
  const decide: DecideDoubts = {
    kind: (code, decision) => onDecide({ ...decisions, [code]: decision }, rowDecisions),
    row: (key, decision) => {
      const { [key]: _before, ...others } = rowDecisions;
      onDecide(decisions, decision === null ? others : { ...others, [key]: decision });
    },
  };
  const canLayOut = files.length > 0 || unread.some((file) => file.layouts.length > 0);
  const { steps } = importsText;
  return (
    <>
      <StepList preview={preview} doubtKinds={doubts.length} />
      {unread.map((file) => {
        const { sentence, nextStep } = refusalText(file.code, { file: file.fileName, ...file.facts });
        return (
          <Problem
            key={file.fileName}
            tone={file.layouts.length > 0 ? 'warning' : 'error'}
            sentence={importsText.unreadTitle(file.fileName)}
            nextStep={
              file.layouts.length > 0 ? `${sentence}${importsText.pointOutColumns}` : `${sentence}${nextStep}`
            }
          />
        );
      })}
      {files.length > 0 && (
        <StepCard step={1} title={steps.files} flush>
          <FilesTable files={files} />
        </StepCard>
      )}
      {canLayOut && (
        <StepCard step={2} title={steps.layout} lead={importsText.layoutLead}>
          <LayoutSection preview={preview} busy={busy} onLayout={onLayout} />
        </StepCard>
      )}
      {files.length > 0 && (
        <>
          <StepCard step={3} title={steps.doubts} lead={importsText.doubtsLead}>
            <DoubtsSection preview={preview} groups={doubts} busy={busy} decide={decide} />
            <RemarksSection groups={remarks} />
          </StepCard>
          <StepCard step={4} title={steps.rows} lead={importsText.rowsLead}>
            <RowsSection preview={preview} />
          </StepCard>
          <StepCard step={5} title={`${steps.accept}：${importsText.totals}`} flush>
            <TotalsTable before={preview.before} after={preview.after} />
          </StepCard>
        </>
      )}
      <AcceptBar preview={preview} busy={busy} onAccept={onAccept} onCancel={onCancel} />
    </>
  );
}

function AcceptBar({
  preview,
  busy,
  onAccept,
  onCancel,
}: Pick<Props, 'preview' | 'busy' | 'onAccept' | 'onCancel'>) {
  const sum = (count: 'new' | 'changed' | 'refused'): number =>
    preview.files.reduce((total, file) => total + file.counts[count], 0);
  const counts = { new: sum('new'), changed: sum('changed'), refused: sum('refused') };
  const whyNot = reasonAgainst(preview, counts.new + counts.changed);
  return (
    <footer className="bottom-bar">
      <span id="accept-explained">{whyNot ?? importsText.acceptConfirm(counts)}</span>
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
  );
}

function reasonAgainst(preview: ImportPreview, rowsToWrite: number): string | null {
  if (preview.files.length === 0) return importsText.noFileRead;
  return rowsToWrite === 0 ? importsText.nothingToTake : null;
}
