import type { DraftBasis } from '../../shared/contract/rosters.ts';

/**
 * On what the week rests besides the registers. Where the week has a published version, what hangs on the wall is
 * promised in each of them; `published` asks for that alone, with nothing from the week before: for a repair.
 */
export type RosterBasis = DraftBasis | { readonly kind: 'published' };

export const USUAL_BASIS: RosterBasis = { kind: 'last-week' };
