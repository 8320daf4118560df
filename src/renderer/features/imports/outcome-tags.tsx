import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { ImportedRow, RowOutcome } from '../../../shared/domain/import-preview.ts';
import { rowOutcomeWord } from '../../text/terms/imports.ts';

const colourOf: Record<RowOutcome, string> = {
  new: 'green',
  changed: 'blue',
  same: 'default',
  doubtful: '#a8660b',
  refused: '#b3362b',
};

/** What becomes of a row, and whether a doubt was decided on the way. */
export function OutcomeTags({ row }: { row: ImportedRow }): ReactNode {
  return (
    <>
      <Tag color={colourOf[row.outcome]}>{rowOutcomeWord[row.outcome]}</Tag>
      {row.doubtful && <Tag color={colourOf.doubtful}>{rowOutcomeWord.doubtful}</Tag>}
    </>
  );
}
