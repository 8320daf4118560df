import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { halfDay } from './availability.ts';
import { householdId, needId, personId, placeId } from './ids.ts';
import { serviceCode } from './service.ts';

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

/** A line of the people table: nothing sensitive in it. */
export const personRow = z.object({
  id: personId,
  name: z.string(),
  sex,
  age: z.number().int().nullable(),
  villageId: placeId,
  villageName: z.string(),
  groupName: z.string().nullable(),
  hamletName: z.string().nullable(),
  householdNo: z.string().nullable(),
  status: personStatus,
  isElder: z.boolean(),
  isHelper: z.boolean(),
  living: living.nullable(),
  needsText: z.array(z.object({ serviceCode, timesPerWeek: z.number() })),
  pairedWith: z.array(z.string()),
  consents: z.array(consentPurpose),
  /** Pinyin initials, so that "wgy" finds 王桂英. */
  initials: z.string(),
});
export type PersonRow = z.infer<typeof personRow>;

export const personDetail = z.object({
  id: personId,
  name: z.string(),
  sex,
  idNumberMasked: z.string().nullable(),
  idStatus,
  birthDate: calendarDate.nullable(),
  birthPrecision,
  age: z.number().int().nullable(),
  phones: z.array(z.object({ number: z.string(), owner: z.string().nullable() })),
  status: personStatus,
  remark: z.string(),
  place: z.object({
    villageName: z.string(),
    groupName: z.string().nullable(),
    hamletName: z.string().nullable(),
    householdId: householdId.nullable(),
    householdNo: z.string().nullable(),
  }),
  temperaments: z.array(z.string()),
  hobbies: z.array(z.string()),
  elder: z
    .object({
      living,
      healthWords: z.string(),
      selfCareLevel,
      selfCareSource: selfCareSource.nullable(),
      careFlags: z.array(careFlag),
      needs: z.array(
        z.object({ id: needId, serviceCode, timesPerWeek: z.number().positive(), minutes: z.number().int() }),
      ),
      contacts: z.array(z.object({ name: z.string(), relation: z.string(), phone: z.string().nullable() })),
    })
    .nullable(),
  helper: z
    .object({
      category: helperCategory,
      travelMeans,
      travelLimitMinutes: z.number().int(),
      weeklyCapMinutes: z.number().int(),
      dailyCapMinutes: z.number().int(),
      maxElders: z.number().int(),
      services: z.array(serviceCode),
      skills: z.array(z.string()),
      availability: z.array(halfDay),
    })
    .nullable(),
  /** Form null: the register says so, and no sheet was recorded. */
  consents: z.array(z.object({ purpose: consentPurpose, date: calendarDate, form: consentForm.nullable() })),
  pairs: z.array(
    z.object({ personId, name: z.string(), as: z.enum(['elder', 'helper']), since: calendarDate }),
  ),
  household: z.array(z.object({ personId, name: z.string() })),
});
export type PersonDetail = z.infer<typeof personDetail>;
