import { z } from 'zod';
import { personId, placeId } from './ids.ts';
import { pairRole } from './pairing.ts';

/** A village drawn from its walking minutes: places of hamlets are computed, not surveyed. */
export const pairingMap = z.object({
  hamlets: z.array(
    z.object({
      /** Null gathers everybody whose hamlet nobody noted. */
      hamletId: placeId.nullable(),
      name: z.string(),
      /** Minutes east and north of the middle; only distances mean anything. */
      x: z.number(),
      y: z.number(),
    }),
  ),
  links: z.array(z.object({ fromHamletId: placeId, toHamletId: placeId, minutes: z.number().int() })),
  people: z.array(
    z.object({
      personId,
      name: z.string(),
      hamletId: placeId.nullable(),
      is: z.enum(['elder', 'helper']),
      /** Of elders: 1 = most urgent … 4; null of helpers. */
      tier: z.number().int().nullable(),
    }),
  ),
  pairs: z.array(z.object({ elderId: personId, helperId: personId, role: pairRole })),
});
export type PairingMap = z.infer<typeof pairingMap>;
