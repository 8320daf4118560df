import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { careFlag } from '../../../shared/domain/person.ts';
import { listElderAges, listFlaggedElders } from '../../db/stores/quality-store.ts';
import type { Office } from '../office.ts';
import { placeToNarrow } from './place-to-narrow.ts';

type Cell = Output<'quality.statistics'>[number];

/** Codes of the bands; the window has the words. */
const BANDS: readonly (readonly [band: string, from: number])[] = [
  ['90-', 90],
  ['80-89', 80],
  ['70-79', 70],
  ['60-69', 60],
  ['-59', 0],
];

/**
 * Elders in touch by age band and care flag. Besides the flags: `all` (everybody once) and `none` (without any flag);
 * somebody with two flags counts in both. Cells without people are left out.
 */
export function countStatistics(
  { db, clock }: Office,
  input: CheckedInput<'quality.statistics'>,
): Output<'quality.statistics'> {
  const { today } = clock();
  const placeId = placeToNarrow(db, input.placeId);
  const lines = [
    ...listElderAges(db, placeId, today).map((line) => ({ ...line, flag: 'all' })),
    ...listFlaggedElders(db, placeId, today).map((line) => ({ ...line, flag: line.flag ?? 'none' })),
  ];
  const cells = new Map<string, Cell>();
  for (const { age, flag, people } of lines) {
    if (!FLAGS.has(flag)) continue;
    const band = bandOf(age);
    const cell = cells.get(`${flag} ${band}`);
    cells.set(`${flag} ${band}`, { flag, band, people: (cell?.people ?? 0) + people });
  }
  return [...cells.values()];
}

const FLAGS: ReadonlySet<string> = new Set(['all', 'none', ...careFlag.options]);

function bandOf(age: number | null): string {
  if (age === null) return 'unknown';
  return BANDS.find(([, from]) => age >= from)?.[0] ?? 'unknown';
}
