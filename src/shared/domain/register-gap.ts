import { z } from 'zod';

/** What the registers lack and planning or paper will miss; each is a list of people to ask. */
export const registerGap = z.enum([
  'elder-without-hamlet',
  'helper-without-hours',
  'id-unusable',
  'no-public-list-consent',
  'no-wall-card-consent',
]);
export type RegisterGap = z.infer<typeof registerGap>;
export const REGISTER_GAPS: readonly RegisterGap[] = registerGap.options;
