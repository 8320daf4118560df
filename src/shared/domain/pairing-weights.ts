import { z } from 'zod';
import { pairScorePartName } from './pairing.ts';

/** How much each part of a score may count at most, in points. */
export const pairingWeights = z.record(pairScorePartName, z.number().int().min(0).max(1000));
export type PairingWeights = Readonly<z.infer<typeof pairingWeights>>;

/** What a village may set about its pairs; numbers in points, elders, or 0 and 1. */
export const pairingSettings = z.object({
  weights: pairingWeights,
  /** Price of each further elder of a helper beyond {@link pairingSettings.loadMinimum}: the larger, the more evenly spread. */
  evenLoad: z.number().int().min(0).max(200),
  /** Price of each further heavy or far elder of one helper. */
  spreadBurden: z.number().int().min(0).max(200),
  /** Elders that each helper should have before anybody gets more. */
  loadMinimum: z.number().int().min(0).max(8),
  /** Elders beyond which a further one costs double. */
  loadTarget: z.number().int().min(0).max(8),
  backupWanted: z.boolean(),
  acrossVillages: z.boolean(),
  sameHouseholdAllowed: z.boolean(),
});
export type PairingSettings = Readonly<z.infer<typeof pairingSettings>>;
