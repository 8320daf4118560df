import { z } from 'zod';

const rowId = z.number().int().positive();

/** Internal numbers; an identity number is never a key. */
export const personId = rowId.brand('PersonId');
export const placeId = rowId.brand('PlaceId');
export const householdId = rowId.brand('HouseholdId');
export const needId = rowId.brand('NeedId');
export const pairId = rowId.brand('PairId');
export const proposalId = rowId.brand('ProposalId');
export const rosterId = rowId.brand('RosterId');
export const visitId = rowId.brand('VisitId');
export const importBatchId = rowId.brand('ImportBatchId');

export type PersonId = z.infer<typeof personId>;
export type PlaceId = z.infer<typeof placeId>;
export type HouseholdId = z.infer<typeof householdId>;
export type NeedId = z.infer<typeof needId>;
export type PairId = z.infer<typeof pairId>;
export type ProposalId = z.infer<typeof proposalId>;
export type RosterId = z.infer<typeof rosterId>;
export type VisitId = z.infer<typeof visitId>;
export type ImportBatchId = z.infer<typeof importBatchId>;
