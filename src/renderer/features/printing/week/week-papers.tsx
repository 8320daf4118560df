import { App, Button, Tabs } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { StaffId } from '../../../../shared/domain/attendance.ts';
import { type PageFocus, useNavigation } from '../../../components/navigation.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { printingText as text } from '../../../text/screens/printing.ts';
import { shellText } from '../../../text/screens/shell.ts';
import { PaperPreview } from '../preview/paper-preview.tsx';
import { useLookedPaper } from '../preview/use-looked-paper.ts';
import { PrintBar } from '../send/print-bar.tsx';
import { PrintedPane } from '../send/printed-pane.tsx';
import { PrinterDialog } from '../send/printer-dialog.tsx';
import { type PrinterOrder, usePrinting } from '../send/use-printing.ts';
import { FormRows } from './form-rows.tsx';
import { MissingSigns, MissingWarning } from './missing-signs.tsx';
import { PiecesTable } from './pieces-table.tsx';
import { missingSigns, piecesOf, sheetsOf, sincePrinted, totalsOf } from './plan-lines.ts';
import { ScopeStrip } from './scope-strip.tsx';
import { SpokenPane } from './spoken-pane.tsx';
import { type PrintCentre, usePrintCentre } from './use-print-centre.ts';
import { WeekFilters } from './week-filters.tsx';
import { WithheldList } from './withheld-list.tsx';

interface Props {
  readonly overview: Output<'overview.get'>;
  readonly focus: PageFocus;
  /** Who is at the computer, where that is known. */
  readonly printedBy: StaffId | null;
}

type Pane = keyof typeof text.panes;

/** Choose week, villages and forms at the left, see the very paper at the right, print below. */
export function WeekPapers({ overview, focus, printedBy }: Props): ReactNode {
  const { go } = useNavigation();
  const { modal } = App.useApp();
  const centre = usePrintCentre(overview, focus);
  const looked = useLookedPaper(centre);
  const [pane, setPane] = useState<Pane>('look');
  const [atPrinter, setAtPrinter] = useState(false);
  const printing = usePrinting(centre, printedBy, () => setPane('done'));
  const { action, printed } = printing;
  const { lines, scope } = centre;
  const pieces = useMemo(() => piecesOf(lines), [lines]);
  const signs = useMemo(() => missingSigns(lines), [lines]);
  const totals = totalsOf(lines, centre.forms, scope);
  const since = sincePrinted(pieces);

  /** Boxes on paper are found out too late: asked once, before anything is printed. */
  const afterMissing = (print: () => void): void => {
    if (signs.length === 0) print();
    else
      modal.confirm({
        title: text.missingTitle,
        content: <MissingSigns signs={signs} />,
        okText: text.printAnyway,
        cancelText: text.notNow,
        width: 560,
        onOk: print,
      });
  };
  const withheld = lines.reduce((sum, line) => sum + line.withheld.length, 0);
  const panes: readonly { readonly key: Pane; readonly count: number; readonly children: ReactNode }[] = [
    { key: 'look', count: 0, children: <PaperPreview centre={centre} looked={looked} /> },
    { key: 'pieces', count: since.changed + since.fresh, children: <PiecesTable pieces={pieces} /> },
    { key: 'withheld', count: withheld, children: <WithheldList lines={lines} onGo={go} /> },
    { key: 'spoken', count: 0, children: <SpokenPane centre={centre} looked={looked} /> },
    ...(printed === null
      ? []
      : [{ key: 'done' as const, count: 0, children: <PrintedPane printed={printed} /> }]),
  ];
  return (
    <>
      <WeekFilters centre={centre} />
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {action.stopped && (
        <Problem
          tone="info"
          sentence={shellText.stopped}
          nextStep={text.stoppedNextStep}
          onClose={action.clear}
        />
      )}
      {centre.problem !== null && <Problem {...problemText(centre.problem)} />}
      <Unpublished centre={centre} onGo={() => go('rosters', { weekStart: centre.weekStart })} />
      <div className="print-centre">
        <FormRows
          settings={centre.settings}
          sheets={sheetsByForm(centre)}
          looked={pane === 'look' ? looked.form : null}
          onChange={centre.setForm}
          onLook={(form) => {
            if (!centre.settings[form].chosen) centre.setForm(form, { chosen: true });
            looked.lookAtForm(form);
            setPane('look');
          }}
        />
        <div className="print-panes">
          <ScopeStrip since={since} counted={centre.counted} scope={scope} onScope={centre.chooseScope} />
          <Tabs
            className="fill-tabs"
            size="small"
            destroyOnHidden
            activeKey={pane === 'done' && printed === null ? 'look' : pane}
            onChange={(key) => setPane(key as Pane)}
            items={panes.map(({ key, count, children }) => ({
              key,
              label: text.countedPane(text.panes[key], count),
              children: <div className="print-pane">{children}</div>,
            }))}
          />
        </div>
      </div>
      <PrintBar
        printing={printing}
        totals={totals}
        whyNot={whyNot(centre, totals.sheets)}
        warning={
          <MissingWarning
            signs={signs}
            onShow={() =>
              modal.warning({
                title: text.missingTitle,
                content: <MissingSigns signs={signs} />,
                okText: text.close,
                width: 560,
              })
            }
          />
        }
        onFolder={() => afterMissing(printing.toFolder)}
        onPrinter={() => afterMissing(() => setAtPrinter(true))}
      />
      {atPrinter && (
        <PrinterDialog
          totals={totals}
          onClose={() => setAtPrinter(false)}
          onPrint={(order: PrinterOrder) => {
            setAtPrinter(false);
            printing.toPrinter(order);
          }}
        />
      )}
    </>
  );
}

function sheetsByForm({
  lines,
  scope,
  forms,
}: PrintCentre): ReadonlyMap<(typeof forms)[number]['form'], number> {
  return new Map(
    forms.map(({ form }) => [
      form,
      lines.reduce((sum, line) => sum + (line.form === form ? sheetsOf(line, scope) : 0), 0),
    ]),
  );
}

function whyNot({ forms, counted, scope }: PrintCentre, sheets: number): string | null {
  if (forms.length === 0) return text.chooseForm;
  if (!counted) return text.counting;
  if (sheets > 0) return null;
  return scope === 'changed' ? text.nothingDue : text.nothing;
}

const NAMED_VILLAGES = 3;

/** What is not published has no paper for the wall. */
function Unpublished({ centre, onGo }: { centre: PrintCentre; onGo: () => void }): ReactNode {
  const names = [
    ...new Set(
      centre.lines.flatMap((line) => (line.version === null && line.sheets === 0 ? [line.villageName] : [])),
    ),
  ];
  if (names.length === 0 || !centre.counted) return null;
  return (
    <Problem
      tone="warning"
      sentence={text.notPublished(names.slice(0, NAMED_VILLAGES).join(text.listSeparator), names.length)}
      nextStep=""
      action={<Button onClick={onGo}>{text.goRosters}</Button>}
    />
  );
}
