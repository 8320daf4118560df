import { z } from 'zod';
import { householdId, personId, placeId } from '../domain/ids.ts';
import { registerGap } from '../domain/register-gap.ts';
import { call } from './call.ts';

/** Two rows that may speak of one person. */
export const likelyTwin = z.object({
  one: z.object({ personId, name: z.string(), place: z.string(), birth: z.string() }),
  other: z.object({ personId, name: z.string(), place: z.string(), birth: z.string() }),
  why: z.enum(['same-id-number', 'same-name-and-birth', 'variant-name-and-birth', 'same-name-and-phone']),
});

export const qualityCalls = {
  /** How many people each gap concerns, of whom how many are in each village. */
  'quality.gaps': call(
    z.object({ placeId: placeId.nullable() }),
    z.array(
      z.object({
        gap: registerGap,
        people: z.number().int(),
        /** Of how many it could be true. */
        outOf: z.number().int(),
        villages: z.array(
          z.object({
            villageId: placeId,
            name: z.string(),
            people: z.number().int(),
            outOf: z.number().int(),
          }),
        ),
      }),
    ),
  ),
  'quality.twins': call(z.object({}), z.array(likelyTwin)),
  /** Households that cannot be right: two cards, a head who has died, nobody in them. */
  'quality.households': call(
    z.object({}),
    z.array(
      z.object({
        householdId,
        villageId: placeId,
        villageName: z.string(),
        householdNo: z.string(),
        why: z.enum(['empty', 'head-gone', 'two-cards']),
      }),
    ),
  ),
  /** Helpers by age band (F054): who will stop soon, and who might follow. */
  'quality.succession': call(
    z.object({ placeId: placeId.nullable() }),
    z.object({
      bands: z.array(
        z.object({ from: z.number().int(), to: z.number().int().nullable(), helpers: z.number().int() }),
      ),
      ageing: z.array(
        z.object({ personId, name: z.string(), age: z.number().int(), elders: z.number().int() }),
      ),
      mayFollow: z.array(z.object({ personId, name: z.string(), age: z.number().int(), place: z.string() })),
    }),
  ),
  /** People by age band and care flag (F243). */
  'quality.statistics': call(
    z.object({ placeId: placeId.nullable() }),
    z.array(z.object({ flag: z.string(), band: z.string(), people: z.number().int() })),
  ),
};
