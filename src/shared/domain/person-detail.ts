import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { assessment } from './assessment.ts';
import { familyWord } from './family-word.ts';
import { householdId, personId, placeId } from './ids.ts';
import { pairMode, pairRole } from './pairing.ts';
import {
  birthPrecision,
  careFlag,
  consentForm,
  consentPurpose,
  idStatus,
  living,
  personStatus,
  sex,
} from './person.ts';
import {
  elderProfile,
  fiveSenior,
  helperProfile,
  lunarBirthday,
  personRelation,
  personRole,
  phone,
  residence,
  visitLevel,
} from './person-profile.ts';
import { serviceCode } from './service.ts';
import { teamDuty, teamId } from './village-places.ts';

/** A line of the people table. Care flags are sensitive: the window hides that column until it is asked for. */
export const personRow = z.object({
  id: personId,
  name: z.string(),
  nameNote: z.string(),
  sex,
  age: z.number().int().nullable(),
  birthDate: calendarDate.nullable(),
  villageId: placeId,
  villageName: z.string(),
  groupName: z.string().nullable(),
  hamletName: z.string().nullable(),
  householdNo: z.string().nullable(),
  relationToHead: z.string(),
  /** The first number on record. */
  phone: z.string().nullable(),
  status: personStatus,
  isElder: z.boolean(),
  isHelper: z.boolean(),
  living: living.nullable(),
  careFlags: z.array(careFlag),
  needsText: z.array(z.object({ serviceCode, timesPerWeek: z.number() })),
  pairedWith: z.array(z.string()),
  consents: z.array(consentPurpose),
  /** Pinyin initials, so that "wgy" finds 王桂英. */
  initials: z.string(),
});
export type PersonRow = z.infer<typeof personRow>;

export const consentDecision = z.enum(['given', 'refused', 'withdrawn']);
export const consentBasis = z.enum(['consent', 'statutory_duty', 'vital_interest']);
/** Form null: the register says so, and no sheet was recorded. */
export const consentLine = z.object({
  purpose: consentPurpose,
  decision: consentDecision,
  date: calendarDate,
  form: consentForm.nullable(),
  basis: consentBasis,
  paperNo: z.string(),
  takenBy: z.string(),
});
export type ConsentLine = z.infer<typeof consentLine>;

/** Everything the office may see of one person; identity numbers only masked. */
export const personDetail = z.object({
  id: personId,
  /** Erased on request: nothing but the number of the row is left. */
  erasedOn: calendarDate.nullable(),
  name: z.string(),
  nameNote: z.string(),
  nickname: z.string(),
  sex,
  idNumberMasked: z.string().nullable(),
  idStatus,
  birthDate: calendarDate.nullable(),
  birthPrecision,
  lunarBirthday: lunarBirthday.nullable(),
  age: z.number().int().nullable(),
  nation: z.string(),
  dialect: z.string(),
  partyMember: z.boolean(),
  fiveSenior: z.array(fiveSenior),
  roles: z.array(personRole),
  phones: z.array(phone),
  status: personStatus,
  statusSince: calendarDate.nullable(),
  remark: z.string(),
  place: z.object({
    villageId: placeId,
    villageName: z.string(),
    groupId: placeId.nullable(),
    groupName: z.string().nullable(),
    hamletId: placeId.nullable(),
    hamletName: z.string().nullable(),
    householdId: householdId.nullable(),
    householdNo: z.string().nullable(),
  }),
  relationToHead: z.string(),
  registeredElsewhere: z.boolean(),
  /** Oldest first. */
  residences: z.array(residence),
  temperaments: z.array(z.string()),
  hobbies: z.array(z.string()),
  elder: elderProfile
    .extend({
      /** By the rules of visiting care, from age, living and flags. */
      visitLevelComputed: visitLevel,
      doctorName: z.string().nullable(),
      cadreName: z.string().nullable(),
    })
    .nullable(),
  helper: helperProfile.nullable(),
  relations: z.array(personRelation.extend({ name: z.string() })),
  /** Newest first. */
  assessments: z.array(assessment),
  /** The consents in force. */
  consents: z.array(consentLine),
  /** Every decision ever recorded, newest first. */
  consentHistory: z.array(consentLine),
  /** Of an elder: what the family said, newest first. */
  familyWords: z.array(familyWord),
  /** Of an elder: who is soonest at the door by own means, today. */
  nearestHelpers: z.array(
    z.object({ personId, name: z.string(), minutes: z.number().int(), estimated: z.boolean() }),
  ),
  pairs: z.array(
    z.object({
      personId,
      name: z.string(),
      as: z.enum(['elder', 'helper']),
      role: pairRole,
      mode: pairMode,
      since: calendarDate,
    }),
  ),
  household: z.array(z.object({ personId, name: z.string(), relationToHead: z.string() })),
  teams: z.array(z.object({ teamId, name: z.string(), duty: teamDuty })),
});
export type PersonDetail = z.infer<typeof personDetail>;
