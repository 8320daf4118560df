import type { Output } from '../../../../shared/contract/contract.ts';

/** A helper seen from one visit, as the backend answers. */
export type Choice = Output<'rosters.choices'>[number];
