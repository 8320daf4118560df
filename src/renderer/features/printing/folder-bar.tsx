import { Button } from 'antd';
import type { ReactNode } from 'react';
import { printingText as text } from '../../text/screens/printing.ts';

interface Props {
  readonly folder: string | null;
  readonly busy: boolean;
  /** Why nothing can be printed now; null where it can. */
  readonly whyNot: string | null;
  readonly summary: string;
  readonly onChoose: () => void;
  readonly onPrint: () => void;
}

/** Where the papers go, and the button that makes them. */
export function FolderBar({ folder, busy, whyNot, summary, onChoose, onPrint }: Props): ReactNode {
  return (
    <footer className="bottom-bar">
      <span className="folder">
        {text.folder} <bdi className="number">{folder}</bdi>
      </span>
      <Button disabled={busy} onClick={onChoose}>
        {text.chooseFolder}
      </Button>
      <span id="print-explained" className="bottom-bar-end">
        {whyNot ?? summary}
      </span>
      <Button
        type="primary"
        size="large"
        disabled={busy || whyNot !== null || folder === null}
        aria-describedby="print-explained"
        onClick={onPrint}
      >
        {text.registerPrint}
      </Button>
    </footer>
  );
}
