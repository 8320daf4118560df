import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { printingText as text } from '../../../text/screens/printing.ts';
import type { PlanTotals } from '../week/plan-lines.ts';
import type { Printing } from './use-printing.ts';

interface Props {
  readonly printing: Printing;
  readonly totals: PlanTotals;
  /** Why nothing can be printed now; null where it can. */
  readonly whyNot: string | null;
  readonly warning: ReactNode;
  readonly onFolder: () => void;
  readonly onPrinter: () => void;
}

/** Where the papers go, how much paper they take, and the buttons that make them. */
export function PrintBar({ printing, totals, whyNot, warning, onFolder, onPrinter }: Props): ReactNode {
  const { busy } = printing.action;
  const never = busy || whyNot !== null;
  return (
    <footer className="bottom-bar print-bar">
      <span className="folder clip" title={printing.folder ?? ''}>
        {text.folder} <bdi className="number">{printing.folder}</bdi>
      </span>
      <Button disabled={busy} onClick={printing.chooseFolder}>
        {text.chooseFolder}
      </Button>
      <div className="print-ticks">
        <Checkbox checked={printing.merged} onChange={(event) => printing.setMerged(event.target.checked)}>
          {text.merged}
        </Checkbox>
        <Checkbox
          checked={printing.forBothSides}
          aria-describedby="for-both-sides-explained"
          onChange={(event) => printing.setForBothSides(event.target.checked)}
        >
          {text.forBothSides}
        </Checkbox>
        <span id="for-both-sides-explained" className="quiet">
          {text.forBothSidesExplain}
        </span>
      </div>
      <span id="print-explained" className="bottom-bar-end" role="status">
        {warning}
        {whyNot ?? text.total(totals.sheets, totals.sheetsBothSides)}
      </span>
      <Button size="large" disabled={never} aria-describedby="print-explained" onClick={onPrinter}>
        {text.toPrinter}
      </Button>
      <Button
        type="primary"
        size="large"
        disabled={never || printing.folder === null}
        aria-describedby="print-explained"
        onClick={onFolder}
      >
        {text.print}
      </Button>
    </footer>
  );
}
