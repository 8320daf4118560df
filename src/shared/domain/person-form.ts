import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { placeId } from './ids.ts';
import { birthPrecision, sex } from './person.ts';
import {
  elderProfile,
  fiveSenior,
  helperProfile,
  lunarBirthday,
  personRole,
  phone,
} from './person-profile.ts';

/** The number on record is never sent to the form: it stays, or a new one takes its place. */
export const idNumberEntry = z.union([
  z.object({ keep: z.literal(true) }),
  z.object({ keep: z.literal(false), idNumber: z.string().max(20).nullable() }),
]);

/** Everything that a clerk may enter of a person, checked alike in the window and on arrival. */
export const personForm = z.object({
  name: z.string().trim().min(1).max(50),
  /** Tells same names apart: 大, 小, 上院. */
  nameNote: z.string().max(30),
  /** What people call them: 王大嫂. */
  nickname: z.string().max(30),
  sex,
  idNumber: idNumberEntry,
  birthDate: calendarDate.nullable(),
  birthPrecision,
  lunarBirthday: lunarBirthday.nullable(),
  nation: z.string().max(20),
  dialect: z.string().max(30),
  villageId: placeId,
  groupId: placeId.nullable(),
  hamletId: placeId.nullable(),
  /** A number that the village does not know yet makes a new household. */
  householdNo: z.string().trim().max(30).nullable(),
  relationToHead: z.string().max(20),
  registeredElsewhere: z.boolean(),
  partyMember: z.boolean(),
  fiveSenior: z.array(fiveSenior),
  roles: z.array(personRole),
  phones: z.array(phone).max(6),
  temperaments: z.array(z.string().min(1).max(20)).max(3),
  hobbies: z.array(z.string().min(1).max(20)).max(20),
  remark: z.string().max(1000),
  elder: elderProfile.nullable(),
  helper: helperProfile.nullable(),
});
export type PersonForm = z.infer<typeof personForm>;
