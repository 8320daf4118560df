/**
 * How everything is drawn. Told apart by form as well as by colour: tiers by shape, roles by the kind of line,
 * helpers by being hollow. Colours are those that stay apart without red or green vision.
 */
export interface ElderSign {
  readonly shape: 'triangle' | 'rect' | 'circle' | 'diamond';
  readonly colour: string;
}

/** By tier, 1 = most urgent. */
const ELDER_SIGNS: Readonly<Record<number, ElderSign>> = {
  1: { shape: 'triangle', colour: '#9c2f16' },
  2: { shape: 'rect', colour: '#c9720c' },
  3: { shape: 'circle', colour: '#2f5d8a' },
  4: { shape: 'diamond', colour: '#7c97b3' },
};

export const TIERS = [1, 2, 3, 4] as const;

export function elderSign(tier: number): ElderSign {
  return ELDER_SIGNS[tier] ?? { shape: 'diamond', colour: '#7c97b3' };
}

export const HELPER_COLOUR = '#1d6648';
export const PRIMARY_COLOUR = '#1d6648';
export const BACKUP_COLOUR = '#6b5b95';
export const WAY_COLOUR = '#c4bdab';
export const ALONE_COLOUR = '#b3362b';
export const HAMLET_FILL = 'rgba(29, 102, 72, 0.05)';
export const HAMLET_EDGE_COLOUR = '#d5cfbf';
export const QUIET_INK = '#5b635e';
export const PAPER = '#ffffff';
