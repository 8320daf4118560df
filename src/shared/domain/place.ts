import { z } from 'zod';
import { placeId } from './ids.ts';

/** 县 → 乡镇 → 村 → 村民小组 → 自然院落; a hamlet may also hang on a village without groups. */
export const placeLevel = z.enum(['county', 'township', 'village', 'village_group', 'hamlet']);
export type PlaceLevel = z.infer<typeof placeLevel>;

export const place = z.object({
  id: placeId,
  level: placeLevel,
  parentId: placeId.nullable(),
  name: z.string().min(1),
  /** Number of a village group (第3组 = 3), null elsewhere. */
  groupNo: z.number().int().min(1).max(60).nullable(),
});
export type Place = z.infer<typeof place>;
