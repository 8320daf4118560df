import type { z } from 'zod';
import type { Output } from '../../src/shared/contract/contract.ts';
import { importPreview, type SheetLayout } from '../../src/shared/domain/import-preview.ts';

/** The invented office's imports, checked by the contract's own schemas. */

const NO_TOTALS = {
  villages: 0,
  hamlets: 0,
  households: 0,
  elders: 0,
  helpers: 0,
  both: 0,
  deceased: 0,
  away: 0,
  withNeeds: 0,
  aged80: 0,
  walkingMinutes: 0,
  pairs: 0,
};

export function aPreview(change: Partial<z.input<typeof importPreview>> = {}): Output<'imports.preview'> {
  return importPreview.parse({
    previewId: 'p1',
    files: [
      {
        fileName: '老人花名册.xlsx',
        kind: 'elders',
        encoding: null,
        layouts: [aSheetLayout()],
        layoutRemembered: false,
        sheets: [{ name: '东沟村', headingRow: 3, rows: 483 }],
        counts: { read: 483, new: 480, changed: 0, same: 0, doubtful: 2, refused: 3 },
        findings: [
          {
            code: 'id-check-digit-fails',
            sheet: '东沟村',
            row: 17,
            column: '身份证号',
            raw: '511900********0021',
            proposal: null,
          },
          {
            code: 'phone-cleaned',
            sheet: '东沟村',
            row: 18,
            column: '电话',
            raw: '199 0000 1234',
            proposal: '19900001234',
          },
          { code: 'row-total', sheet: '东沟村', row: 486, column: null, raw: '合计', proposal: null },
        ],
      },
    ],
    unread: [],
    before: NO_TOTALS,
    after: { ...NO_TOTALS, villages: 1, elders: 480 },
    decisions: {},
    rowDecisions: {},
    columnChoices: {
      elders: [
        { key: 'name', label: '姓名', isRequired: true, standIn: null },
        { key: 'phone', label: '电话', isRequired: false, standIn: null },
      ],
      helpers: [],
      'walking-minutes': [],
      pairs: [],
    },
    ...change,
  });
}

export function aSheetLayout(change: Partial<SheetLayout> = {}): SheetLayout {
  return {
    sheet: '东沟村',
    use: true,
    kind: 'elders',
    headingRow: 2,
    headingRows: 1,
    columns: [
      { index: 0, heading: '姓名', key: 'name' },
      { index: 1, heading: '联系', key: null },
    ],
    sample: [['东沟村老人花名册'], ['姓名', '联系'], ['王桂英', '19900001234']],
    ...change,
  };
}
