import type { MipModel } from '../../../src/solver/engines/mip.ts';

/** The model in the free MPS form that every MIP engine reads. */
export function writeMps(model: MipModel): string {
  const rows: string[] = ['NAME WEEK FREE', 'ROWS', ' N COST'];
  const ranges: string[] = [];
  const sides: string[] = [];
  const entries: string[][] = Array.from({ length: model.columnCount }, () => []);
  for (let row = 0; row < model.rowCount; row++) {
    const [lower, upper] = [model.rowLower[row]!, model.rowUpper[row]!];
    const kind = lower === upper ? 'E' : Number.isFinite(upper) ? 'L' : 'G';
    rows.push(` ${kind} R${row}`);
    const side = kind === 'G' ? lower : upper;
    if (side !== 0) sides.push(` RHS R${row} ${side}`);
    if (kind === 'L' && Number.isFinite(lower)) ranges.push(` RNG R${row} ${upper - lower}`);
    for (let entry = model.rowStart[row]!; entry < model.rowStart[row + 1]!; entry++) {
      entries[model.entryColumn[entry]!]!.push(
        ` X${model.entryColumn[entry]!} R${row} ${model.entryValue[entry]!}`,
      );
    }
  }
  const columns: string[] = [" M1 'MARKER' 'INTORG'"];
  const bounds: string[] = [];
  const ofKind = (whole: number): void => {
    for (let column = 0; column < model.columnCount; column++) {
      if (model.whole[column] !== whole) continue;
      columns.push(` X${column} COST ${model.cost[column]!}`, ...entries[column]!);
      bounds.push(` UP BND X${column} ${model.columnUpper[column]!}`);
    }
  };
  ofKind(1);
  columns.push(" M2 'MARKER' 'INTEND'");
  ofKind(0);
  return [
    ...rows,
    'COLUMNS',
    ...columns,
    'RHS',
    ...sides,
    ...(ranges.length > 0 ? ['RANGES', ...ranges] : []),
    'BOUNDS',
    ...bounds,
    'ENDATA',
    '',
  ].join('\n');
}
