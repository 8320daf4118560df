import { describe, expect, test } from 'vitest';
import { ELDER_COLUMNS } from '../../../../src/backend/importers/elders-sheet/headings.ts';
import { HELPER_COLUMNS } from '../../../../src/backend/importers/helpers-sheet/headings.ts';
import { PAIR_COLUMNS } from '../../../../src/backend/importers/pairs-sheet/headings.ts';
import type { ColumnSpec } from '../../../../src/backend/importers/sheets/column-spec.ts';
import { parseElder, parseHelper } from '../../../builders/a-parsed-register.ts';

const choicesOf = (columns: Readonly<Record<string, ColumnSpec>>) =>
  Object.entries(columns)
    // A sex may differ from the one that the number tells.
    .filter(([key]) => key !== 'sex')
    .flatMap(([, { label, choices }]) => choices.map((choice) => [label, choice] as const));

describe('the words of drop-downs', () => {
  test.each(choicesOf(ELDER_COLUMNS))('%s: %s is read without a remark', async (label, choice) => {
    expect((await parseElder({ [label]: choice })).codes).toEqual([]);
  });

  test.each(choicesOf(HELPER_COLUMNS))(
    '%s: %s is read of a helper without a remark',
    async (label, choice) => {
      expect((await parseHelper({ [label]: choice })).codes).toEqual([]);
    },
  );
});

describe.each([
  ['elders', ELDER_COLUMNS],
  ['helpers', HELPER_COLUMNS],
  ['pairs', PAIR_COLUMNS],
])('columns of %s', (_kind, columns: Readonly<Record<string, ColumnSpec>>) => {
  test('no two columns answer to one heading', () => {
    const headings = Object.values(columns).flatMap(({ label, spellings }) => [label, ...spellings]);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  test('every column of a template has a hint', () => {
    const without = Object.values(columns).filter(({ isInTemplate, hint }) => isInTemplate && hint === '');
    expect(without).toEqual([]);
  });
});
