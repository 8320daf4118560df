import { z } from 'zod';

export const sex = z.enum(['M', 'F', 'unknown']);
export type Sex = z.infer<typeof sex>;

/** What is known of an identity number (GB 11643); computed, never typed. */
export const idStatus = z.enum(['valid', 'checksum_bad', 'truncated', 'legacy15', 'missing', 'malformed']);
export type IdStatus = z.infer<typeof idStatus>;

export const personStatus = z.enum(['active', 'away', 'moved', 'deceased', 'withdrawn']);
export type PersonStatus = z.infer<typeof personStatus>;

/** How much of a birth date is known; the unknown parts stand as 01 in the stored date. */
export const birthPrecision = z.enum(['day', 'month', 'year', 'unknown']);
export type BirthPrecision = z.infer<typeof birthPrecision>;

export const living = z.enum([
  'alone',
  'spouse',
  'children',
  'grandchildren',
  'other_relatives',
  'non_relatives',
  'institution',
  'unknown',
]);
export type Living = z.infer<typeof living>;

export const careFlag = z.enum([
  'living_alone',
  'empty_nest',
  'left_behind',
  'lost_only_child',
  'disabled',
  'dementia',
  'severely_disabled',
  'extreme_poverty',
  'minimum_allowance',
  'other_hardship',
]);
export type CareFlag = z.infer<typeof careFlag>;

export const selfCareLevel = z.enum(['independent', 'mild', 'moderate', 'severe', 'total', 'unknown']);
export type SelfCareLevel = z.infer<typeof selfCareLevel>;

/** What a self-care level rests on; only a real GB/T 42195 assessment may be called one. */
export const selfCareSource = z.enum([
  'gbt42195',
  'public_health',
  'six_items',
  'village_words',
  'mzt039_old',
]);
export type SelfCareSource = z.infer<typeof selfCareSource>;

export const helperCategory = z.enum([
  'younger_elder',
  'neighbour',
  'cadre',
  'left_behind_woman',
  'returned_youth',
  'well_wisher',
  'party_member',
  'public_post',
  'social_worker',
  'professional',
  'other',
]);
export type HelperCategory = z.infer<typeof helperCategory>;

export const travelMeans = z.enum(['walk', 'e_bike', 'motorbike', 'tricycle', 'car']);
export type TravelMeans = z.infer<typeof travelMeans>;

export const consentPurpose = z.enum([
  'basic_service',
  'health_data',
  'wall_card',
  'public_list',
  'points_public',
  'photo',
  'share_with_children',
  'share_with_county',
]);
export type ConsentPurpose = z.infer<typeof consentPurpose>;

export const consentForm = z.enum(['signature', 'thumb_print', 'oral_with_two_witnesses', 'guardian']);
export type ConsentForm = z.infer<typeof consentForm>;

export const relationKind = z.enum([
  'lineal',
  'sibling',
  'cousin',
  'in_law',
  'clan',
  'neighbour',
  'old_workmate',
  'friend',
  'refuses',
]);
export type RelationKind = z.infer<typeof relationKind>;
