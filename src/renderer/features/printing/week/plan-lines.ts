import type { Output } from '../../../../shared/contract/contract.ts';
import type { PrintScope } from '../../../../shared/contract/printing.ts';
import {
  mayHaveBacks,
  type PaperForm,
  type PaperPartInfo,
  type WithheldSheet,
} from '../../../../shared/domain/printing.ts';
import type { ChosenForm } from './form-settings.ts';
import { groupBy } from './group-by.ts';

export type PlanLine = Output<'printing.plan'>[number];

/** One piece of paper in the list of what is to be printed. */
export interface PlannedPiece extends PaperPartInfo {
  readonly villageId: number;
  readonly villageName: string;
  readonly form: PaperForm;
  readonly version: number | null;
}

export function piecesOf(lines: readonly PlanLine[]): readonly PlannedPiece[] {
  return lines.flatMap(({ villageId, villageName, form, version, parts }) =>
    parts.map((part) => ({ ...part, villageId, villageName, form, version })),
  );
}

export interface PlanTotals {
  /** Estimated sheets with all copies, printed on one side. */
  readonly sheets: number;
  /** The same, printed on both sides where a form may have a back; every form of a village begins on a new sheet. */
  readonly sheetsBothSides: number;
  /** Documents, each one form of one village. */
  readonly files: number;
}

export function totalsOf(
  lines: readonly PlanLine[],
  forms: readonly ChosenForm[],
  scope: PrintScope,
): PlanTotals {
  const copiesOf = new Map(forms.map((one) => [one.form, one.copies]));
  return lines.reduce(
    (totals, line) => {
      const sheets = sheetsOf(line, scope);
      const copies = copiesOf.get(line.form) ?? 1;
      return {
        sheets: totals.sheets + sheets * copies,
        sheetsBothSides: totals.sheetsBothSides + sheetsWithBacks(line, sheets) * copies,
        files: totals.files + (sheets > 0 ? 1 : 0),
      };
    },
    { sheets: 0, sheetsBothSides: 0, files: 0 },
  );
}

function sheetsWithBacks({ form, profile }: PlanLine, sheets: number): number {
  return mayHaveBacks(form, profile) ? Math.ceil(sheets / 2) : sheets;
}

export function sheetsOf(line: PlanLine, scope: PrintScope): number {
  return scope === 'all' ? line.sheets : line.changedSheets;
}

export interface SincePrinted {
  /** Pieces that were put on paper at some time, whether the paper still holds or not. */
  readonly onPaper: number;
  readonly changed: number;
  readonly fresh: number;
}

/** How the plan stands to what is on paper already. */
export function sincePrinted(pieces: readonly PlannedPiece[]): SincePrinted {
  const count = (state: PaperPartInfo['state']): number =>
    pieces.filter((piece) => piece.state === state).length;
  const changed = count('changed');
  return { onPaper: changed + count('printed'), changed, fresh: count('new') };
}

export interface MissingPlace {
  readonly villageName: string;
  readonly form: PaperForm;
  readonly titles: readonly string[];
}
export interface MissingSign {
  readonly character: string;
  readonly codePoint: string;
  readonly places: readonly MissingPlace[];
}

/** Each character that no font can write, once, with all the places where it stands. */
export function missingSigns(lines: readonly PlanLine[]): readonly MissingSign[] {
  const all = lines.flatMap(({ villageName, form, missing }) =>
    missing.map(({ on, ...sign }) => ({ ...sign, place: { villageName, form, titles: on } })),
  );
  return [...groupBy(all, (sign) => sign.character).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [
          {
            character: first.character,
            codePoint: first.codePoint,
            places: same.map((sign) => sign.place),
          },
        ];
  });
}

export interface WithheldGroup {
  readonly form: PaperForm;
  readonly reason: WithheldSheet['reason'];
  readonly people: readonly {
    readonly name: string;
    readonly villageId: number;
    readonly villageName: string;
  }[];
}

/** The people without a sheet, together by form and reason. */
export function withheldGroups(lines: readonly PlanLine[]): readonly WithheldGroup[] {
  const all = lines.flatMap((line) =>
    line.withheld.map((sheet) => ({ ...sheet, villageId: line.villageId, villageName: line.villageName })),
  );
  return [...groupBy(all, (sheet) => `${sheet.form} ${sheet.reason}`).values()].flatMap((people) => {
    const first = people[0];
    return first === undefined ? [] : [{ form: first.form, reason: first.reason, people }];
  });
}
