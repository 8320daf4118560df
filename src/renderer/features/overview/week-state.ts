import type { Output } from '../../../shared/contract/contract.ts';

export type Overview = Output<'overview.get'>;
export type StepName = 'import' | 'pair' | 'draft' | 'publish' | 'print';

/** How far the weekly work has come, summed over the villages. */
export interface WeekState {
  readonly elders: number;
  readonly helpers: number;
  readonly paired: number;
  readonly withoutHelper: number;
  readonly villages: number;
  readonly drafted: number;
  readonly published: number;
  readonly openProposal: boolean;
  readonly proposalDue: boolean;
  /** The step that is to be done next. */
  readonly next: StepName;
}

export function weekState(overview: Overview): WeekState {
  const villages = overview.villages;
  const sum = (pick: (village: Overview['villages'][number]) => number): number =>
    villages.reduce((total, village) => total + pick(village), 0);
  const state = {
    elders: sum((village) => village.elders),
    helpers: sum((village) => village.helpers),
    paired: sum((village) => village.paired),
    withoutHelper: sum((village) => village.withoutHelper),
    villages: villages.length,
    drafted: villages.filter((village) => village.roster !== null).length,
    published: villages.filter((village) => village.roster?.state === 'published').length,
    openProposal: overview.openProposal,
    proposalDue: overview.proposalDue,
  };
  return { ...state, next: nextStep(state) };
}

function nextStep(state: Omit<WeekState, 'next'>): StepName {
  if (state.elders === 0 || state.helpers === 0) return 'import';
  if (state.openProposal || (state.proposalDue && state.withoutHelper > 0)) return 'pair';
  if (state.drafted < state.villages) return 'draft';
  return state.published < state.villages ? 'publish' : 'print';
}
