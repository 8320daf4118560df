import { Steps } from 'antd';
import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/domain/import-preview.ts';
import { importsText } from '../../text/screens/imports.ts';
import { stepId } from './step-card.tsx';

const { steps, stepStates } = importsText;

interface Props {
  readonly preview: ImportPreview;
  readonly doubtKinds: number;
}

/** The way through the page, with what each step holds; a click leads there. */
export function StepList({ preview, doubtKinds }: Props): ReactNode {
  const { files, unread } = preview;
  const sheetsLeft = [...files, ...unread]
    .flatMap((file) => file.layouts)
    .filter((layout) => !layout.use).length;
  const rows = files.reduce((sum, file) => sum + file.counts.read, 0);
  const items = [
    { title: steps.files, content: stepStates.files(files.length, unread.length) },
    {
      title: steps.layout,
      content: sheetsLeft === 0 ? stepStates.layoutFine : stepStates.layoutLeft(sheetsLeft),
    },
    { title: steps.doubts, content: stepStates.doubts(doubtKinds) },
    { title: steps.rows, content: stepStates.rows(rows) },
    { title: steps.accept, content: stepStates.accept },
  ];
  return (
    <Steps
      className="import-steps"
      size="small"
      current={-1}
      items={items}
      onChange={(index) => {
        document.getElementById(stepId(index + 1))?.scrollIntoView({ block: 'start', behavior: 'smooth' });
      }}
    />
  );
}
