import { Button, Checkbox, Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { printingText as text } from '../../../text/screens/printing.ts';
import type { PlanTotals } from '../week/plan-lines.ts';
import type { PrinterOrder } from './use-printing.ts';

const REMEMBERED_PRINTER = 'printing.printer';
const REMEMBERED_BOTH_SIDES = 'printing.bothSides';

interface Props {
  readonly totals: PlanTotals;
  readonly onClose: () => void;
  readonly onPrint: (order: PrinterOrder) => void;
}

/** Which printer, one side or both; the one of the last time is chosen already. */
export function PrinterDialog({ totals, onClose, onPrint }: Props): ReactNode {
  const printers = useAnswer('shell.printers', {});
  const [asked, setAsked] = useState(() => remembered<string | null>(REMEMBERED_PRINTER, null));
  const [bothSides, setBothSides] = useState(() => remembered(REMEMBERED_BOTH_SIDES, false));
  const all = printers.data ?? [];
  const printer = all.find((one) => one.name === asked) ?? all[0];
  const print = (): void => {
    if (printer === undefined) return;
    remember(REMEMBERED_PRINTER, printer.name);
    remember(REMEMBERED_BOTH_SIDES, bothSides);
    onPrint({ printerName: printer.name, displayName: printer.displayName, bothSides });
  };
  return (
    <Modal
      open
      width={520}
      title={text.printers}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button type="primary" disabled={printer === undefined} onClick={print}>
            {text.sendToPrinter}
          </Button>
        </>
      }
    >
      {printers.error !== null && <Problem {...problemText(printers.error)} />}
      {printers.data?.length === 0 && (
        <EmptyState title={text.noPrinters} nextStep={text.noPrintersNextStep} />
      )}
      {all.length > 0 && (
        <div className="printer-choice">
          <Radio.Group
            aria-label={text.printers}
            vertical
            value={printer?.name}
            options={all.map(({ name, displayName, isUsual }) => ({
              value: name,
              label: isUsual ? `${displayName}${text.usualPrinter}` : displayName,
            }))}
            onChange={(event) => setAsked(String(event.target.value))}
          />
          <Checkbox checked={bothSides} onChange={(event) => setBothSides(event.target.checked)}>
            {text.bothSides} <span className="quiet">{text.bothSidesExplain}</span>
          </Checkbox>
          <p className="quiet">{text.alwaysOneSide}</p>
          <p>{text.total(totals.sheets, totals.sheetsBothSides)}</p>
        </div>
      )}
    </Modal>
  );
}
