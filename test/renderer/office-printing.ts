import type { z } from 'zod';
import type { Input, Output } from '../../src/shared/contract/contract.ts';
import { printingCalls } from '../../src/shared/contract/printing.ts';
import { type PaperForm, paperPartInfo, type PaperPartInfo } from '../../src/shared/domain/printing.ts';

type PlanLine = z.input<(typeof printingCalls)['printing.plan']['output']>[number];

/** 东沟村 in its first version, never printed: 4 sheets for the wall, 30 slips, 80 cards; 何素珍 has not agreed to a card. */
export function aPrintPlan(input: Input<'printing.plan'>): Output<'printing.plan'> {
  const wanted = new Set(input.forms.map(({ form }) => form));
  return printingCalls['printing.plan'].output.parse(
    [
      aPlanLine('weekly-roster', { sheets: 4, changedSheets: 4, parts: [aPiece({ title: '3组' })] }),
      aPlanLine('task-slip', { sheets: 30, changedSheets: 30, parts: [aPiece({ key: 'helper-9' })] }),
      aPlanLine('wall-card', {
        sheets: 80,
        changedSheets: 80,
        withheld: [{ form: 'wall-card', name: '何素珍', reason: 'no-wall-card-consent' }],
      }),
    ].filter(({ form }) => wanted.has(form)),
  );
}

export function aPlanLine(form: PaperForm, change: Partial<PlanLine> = {}): PlanLine {
  return {
    villageId: 11,
    villageName: '东沟村',
    form,
    profile: 'public',
    version: 1,
    sheets: 0,
    changedSheets: 0,
    parts: [],
    withheld: [],
    missing: [],
    ...change,
  };
}

/** A piece that was never printed. */
export function aPiece(change: Partial<z.input<typeof paperPartInfo>> = {}): PaperPartInfo {
  return paperPartInfo.parse({
    key: 'group-3',
    title: '王桂英',
    groupNo: 3,
    state: 'new',
    printedAt: null,
    printedVersion: null,
    sheetNumber: null,
    ...change,
  });
}

/** Sheet 123 4567 of 刘秀兰: one visit to elder 101, one blank line. */
export function aFoundSheet(
  change: Partial<z.input<(typeof printingCalls)['printing.findSheet']['output']>> = {},
): Output<'printing.findSheet'> {
  return printingCalls['printing.findSheet'].output.parse({
    number: '1234567',
    form: 'sign-in-sheet',
    villageId: 11,
    villageName: '东沟村',
    weekStart: '2026-11-23',
    version: 1,
    title: '刘秀兰',
    printedAt: '2026-11-20T10:00:00',
    supersededBy: null,
    lines: [
      {
        lineNo: 1,
        date: '2026-11-24',
        slot: 'morning',
        visitKey: 'visit',
        elderId: 101,
        helperIds: [],
        serviceCode: 'meal_help',
        minutes: 30,
      },
      {
        lineNo: 2,
        date: null,
        slot: null,
        visitKey: null,
        elderId: null,
        helperIds: [],
        serviceCode: null,
        minutes: null,
      },
    ],
    ...change,
  });
}
