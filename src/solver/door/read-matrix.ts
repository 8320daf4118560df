import type { TroubleList } from './form-trouble.ts';
import type { PairingForm } from './pairing-form.ts';
import type { InstanceCandidate } from './pairing-instance.ts';

/** Elders and helpers that a matrix speaks of. */
export function matrixSizes({ costs = [], rows = 'elders' }: PairingForm): {
  elders: number;
  helpers: number;
} {
  const [down, across] = [costs.length, costs[0]?.length ?? 0];
  return rows === 'elders' ? { elders: down, helpers: across } : { elders: across, helpers: down };
}

/** Each number of the matrix as a candidate; null is none. */
export function readMatrix(
  form: PairingForm,
  elderCount: number,
  helperCount: number,
  trouble: TroubleList,
): readonly InstanceCandidate[] {
  const byElder = (form.rows ?? 'elders') === 'elders';
  const [down, across] = byElder ? [elderCount, helperCount] : [helperCount, elderCount];
  for (const name of ['costs', 'uses'] as const) {
    const matrix = form[name];
    if (matrix === undefined) continue;
    if (matrix.length !== down)
      trouble.note(
        [name],
        `has ${matrix.length} rows, but there are ${down} ${byElder ? 'elders' : 'helpers'}`,
      );
    matrix.forEach((row, at) => {
      if (row.length !== across)
        trouble.note(
          [name, at],
          `has ${row.length} numbers, but there are ${across} ${byElder ? 'helpers' : 'elders'}`,
        );
    });
  }
  const candidates: InstanceCandidate[] = [];
  form.costs?.forEach((row, rowAt) => {
    row.forEach((cost, columnAt) => {
      if (cost === null) return;
      const [elder, helper] = byElder ? [rowAt, columnAt] : [columnAt, rowAt];
      const uses = form.uses?.[rowAt]?.[columnAt] ?? 0;
      candidates.push({ elder, helper, cost, roleCost: [0, 0], burden: false, uses: [uses, 0] });
    });
  });
  return candidates;
}
