import type { Output } from '../../../../shared/contract/contract.ts';

export type FairnessLine = Output<'rosters.fairness'>[number];
export type LoadState = 'idle' | 'little' | 'much' | 'right';

/** Service minutes of the four weeks together. */
export function minutesOf({ weeks }: Pick<FairnessLine, 'weeks'>): number {
  return weeks.reduce((sum, minutes) => sum + minutes, 0);
}

export function loadStateOf(line: FairnessLine): LoadState {
  const minutes = minutesOf(line);
  if (minutes > line.mostMinutes) return 'much';
  if (minutes >= line.leastMinutes) return 'right';
  return minutes === 0 ? 'idle' : 'little';
}

/** Who carries most comes first, so that both ends of the list are the ones to look at. */
export function mostFirst(lines: readonly FairnessLine[]): FairnessLine[] {
  return [...lines].sort((one, other) => minutesOf(other) - minutesOf(one) || one.helperId - other.helperId);
}
