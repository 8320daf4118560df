import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { slot } from './availability.ts';
import { personId, placeId } from './ids.ts';
import {
  careFlag,
  helperCategory,
  living,
  relationKind,
  selfCareLevel,
  selfCareSource,
  travelMeans,
} from './person.ts';
import { serviceCode } from './service.ts';
import { servicePart } from './service-part.ts';
import { halfDay } from './availability.ts';

/** Roles besides elder and helper; a person may have several. */
export const personRole = z.enum([
  'supervisor',
  'village_doctor',
  'cadre',
  'grid_worker',
  'social_worker',
  'public_post_worker',
  'key_volunteer',
  'supporter',
]);
export type PersonRole = z.infer<typeof personRole>;

/** 五老; the sources name four of the five with certainty. */
export const fiveSenior = z.enum([
  'old_party_member',
  'old_cadre',
  'old_teacher',
  'old_soldier',
  'old_model',
]);
export type FiveSenior = z.infer<typeof fiveSenior>;

/** Five kinds of care problems that families name on the survey form (F230). */
export const needCategory = z.enum(['daily_care', 'health', 'mood', 'safety', 'errands']);
export type NeedCategory = z.infer<typeof needCategory>;

export const phoneKind = z.enum(['mobile', 'landline', 'unknown']);
export const phone = z.object({
  number: z.string().min(1).max(30),
  /** Whose phone it is where not the person's own: 儿子, 邻居. */
  owner: z.string().max(30).nullable(),
  kind: phoneKind,
});
export type PhoneEntry = z.infer<typeof phone>;

/** A birthday kept by the lunar calendar; never changes the age. */
export const lunarBirthday = z.object({
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(30),
  leap: z.boolean(),
});
export type LunarBirthday = z.infer<typeof lunarBirthday>;

export const sense = z.enum(['good', 'weak', 'none']);
export type Sense = z.infer<typeof sense>;
export const walkingAbility = z.enum(['alone', 'stick', 'helped', 'bed']);
export type WalkingAbility = z.infer<typeof walkingAbility>;
export const visitLevel = z.enum(['red', 'yellow', 'blue', 'green']);
export type VisitLevel = z.infer<typeof visitLevel>;
export const residenceKind = z.enum(['own_home', 'child_home', 'mutual_aid_home', 'institution']);
export type ResidenceKind = z.infer<typeof residenceKind>;

/** Where somebody lives from one day to another, both inside; `to` null = until further notice. */
export const residence = z.object({
  kind: residenceKind,
  from: calendarDate,
  to: calendarDate.nullable(),
  hamletId: placeId.nullable(),
  houseText: z.string().max(100),
  /** Of a child's home: whose (大儿子家). */
  hostName: z.string().max(50),
});
export type Residence = z.infer<typeof residence>;

const words = z.array(z.string().trim().min(1).max(50)).max(40);

export const needEntry = z.object({
  serviceCode,
  timesPerWeek: z.number().int().min(1).max(14),
  /** 1 = every week; 2 visits a month are 1 visit every 2 weeks. */
  everyWeeks: z.number().int().min(1).max(13),
  minutes: z.number().int().min(5).max(480),
  /** Half-day that is wished for; null = any. */
  slot: slot.nullable(),
  since: calendarDate.nullable(),
  /** What exactly is asked for; empty = whatever the service covers. */
  parts: z.array(servicePart).max(12).default([]),
});
export type NeedEntry = z.infer<typeof needEntry>;

export const familyContact = z.object({
  name: z.string().trim().min(1).max(50),
  relation: z.string().max(20),
  phone: z.string().max(30).nullable(),
  worksIn: z.string().max(50),
  bestTime: z.string().max(50),
  toldBy: z.enum(['wechat', 'phone', 'none']),
  consentsToNotes: z.boolean(),
});
export type FamilyContactEntry = z.infer<typeof familyContact>;

/** What the office knows of an elder. Health, levels and flags are sensitive (S3). */
export const elderProfile = z.object({
  living,
  careFlags: z.array(careFlag),
  /** A level is never without what it rests on and the day; all three null/unknown together. */
  selfCareLevel,
  selfCareSource: selfCareSource.nullable(),
  selfCareDate: calendarDate.nullable(),
  healthWords: z.string().max(200),
  chronicDiseases: words,
  allergies: z.string().max(200),
  medicinesNote: z.string().max(500),
  hearing: sense.nullable(),
  sight: sense.nullable(),
  walking: walkingAbility.nullable(),
  risesAt: z.string().max(30),
  napsAt: z.string().max(30),
  mealsAt: z.string().max(50),
  smokes: z.boolean().nullable(),
  dogAtHome: z.boolean().nullable(),
  helperSexWish: z.enum(['any', 'M', 'F']),
  canOffer: words,
  needCategories: z.array(needCategory),
  needs: z.array(needEntry).max(9),
  /** In the order in which they are to be called. */
  contacts: z.array(familyContact).max(5),
  /** Set by hand instead of the computed level, with the reason. */
  visitLevel: visitLevel.nullable(),
  visitLevelReason: z.string().max(200),
  planReviewOn: calendarDate.nullable(),
  doctorId: personId.nullable(),
  cadreId: personId.nullable(),
});
export type ElderProfile = z.infer<typeof elderProfile>;

export const absenceReason = z.enum(['farming', 'away', 'ill', 'mourning', 'other']);
export const helperAbsence = z.object({ from: calendarDate, to: calendarDate, reason: absenceReason });
export type HelperAbsence = z.infer<typeof helperAbsence>;
export const helperTraining = z.object({
  topic: z.string().trim().min(1).max(100),
  heldOn: calendarDate,
  validUntil: calendarDate.nullable(),
});
export type HelperTraining = z.infer<typeof helperTraining>;

/** What the office knows of a helper. */
export const helperProfile = z.object({
  category: helperCategory,
  /** The helper's own word, or a doctor's note of `abilityNotedOn`. */
  ability: selfCareLevel,
  abilityNotedOn: calendarDate.nullable(),
  healthWords: z.string().max(200),
  travelMeans,
  licenceNote: z.string().max(100),
  travelLimitMinutes: z.number().int().min(1).max(60),
  weeklyCapMinutes: z.number().int().min(0).max(5040),
  dailyCapMinutes: z.number().int().min(0).max(720),
  maxElders: z.number().int().min(0).max(8),
  services: z.array(serviceCode),
  skills: words,
  availability: z.array(halfDay),
  /** Comes when asked, and is not put on rosters. */
  adHoc: z.boolean(),
  absences: z.array(helperAbsence).max(30),
  trainings: z.array(helperTraining).max(30),
  insurer: z.string().max(50),
  policyNo: z.string().max(50),
  insuredUntil: calendarDate.nullable(),
  pointsWish: z.enum(['store', 'donate', 'none']),
  joinedOn: calendarDate.nullable(),
  reconfirmedOn: calendarDate.nullable(),
  endedOn: calendarDate.nullable(),
});
export type HelperProfile = z.infer<typeof helperProfile>;

/** How somebody stands to somebody else. `refuses` asks for no reason. */
export const personRelation = z.object({
  otherId: personId,
  kind: relationKind,
  /** Of kin: 1 = parents and children, 2 = siblings … */
  degree: z.number().int().min(1).max(8).nullable(),
  note: z.string().max(100),
});
export type PersonRelation = z.infer<typeof personRelation>;
