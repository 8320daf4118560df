import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { ExportTable, RegisterPaper } from '../../../shared/contract/exports.ts';
import { useExport } from '../../bridge/use-export.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { printingText as text } from '../../text/screens/printing.ts';

export const VILLAGE_REGISTERS = [
  'elders-register',
  'helpers-register',
  'pairs-register',
  'household-cards',
  'needs-list',
  'needs-notice',
  'survey-round',
  'consent-slips',
  'leaflet',
  'passbook',
  'points-notice',
  'redemption-slip',
  'step-cards',
  'complaint-notice',
] as const satisfies readonly RegisterPaper[];
export type PrintedRegister = (typeof VILLAGE_REGISTERS)[number];

/** The list that says the same in a workbook, where there is one. */
const TABLE: Readonly<Partial<Record<PrintedRegister, ExportTable>>> = {
  'elders-register': 'elders-register',
  'helpers-register': 'helpers-register',
  'pairs-register': 'pairs-register',
  'household-cards': 'households',
};

interface Props {
  readonly chosen: readonly PrintedRegister[];
  readonly onChosen: (chosen: readonly PrintedRegister[]) => void;
  /** Where just one village is chosen: workbooks hold that one; else the township. */
  readonly village: { readonly villageId: number; readonly name: string } | null;
}

/** Which registers to print, and beside each a way to get it as a workbook. */
export function RegisterLists({ chosen, onChosen, village }: Props): ReactNode {
  const exporting = useExport();
  return (
    <div className="register-choices" role="group" aria-label={text.registers}>
      {VILLAGE_REGISTERS.map((paper) => (
        <div key={paper}>
          <Checkbox
            checked={chosen.includes(paper)}
            onChange={(event) =>
              onChosen(event.target.checked ? [...chosen, paper] : chosen.filter((each) => each !== paper))
            }
          >
            {text.registerWord[paper]} <span className="quiet">{text.registerUse[paper]}</span>
          </Checkbox>
          <WorkbookMenu exporting={exporting} table={TABLE[paper]} village={village} />
        </div>
      ))}
    </div>
  );
}

function WorkbookMenu(props: {
  readonly exporting: ReturnType<typeof useExport>;
  readonly table: ExportTable | undefined;
  readonly village: Props['village'];
}): ReactNode {
  if (props.table === undefined) return null;
  return (
    <ExportMenu
      exporting={props.exporting}
      table={props.table}
      placeId={props.village?.villageId ?? null}
      placeName={props.village?.name ?? null}
      label={text.asWorkbook}
    />
  );
}
