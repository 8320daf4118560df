import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { halfDay } from './availability.ts';
import { householdId, personId, placeId } from './ids.ts';
import { place } from './place.ts';

export const venueId = z.number().int().positive().brand('VenueId');
export const teamId = z.number().int().positive().brand('TeamId');
export type VenueId = z.infer<typeof venueId>;
export type TeamId = z.infer<typeof teamId>;

export const pilotStatus = z.enum(['not_started', 'pilot', 'running', 'paused']);
export const villageContactKind = z.enum([
  'village_doctor',
  'cadre',
  'station',
  'leave',
  'association_head',
  'other',
]);
/** Whom paper names besides the family: 村医, 村干部, 互助站, the number for 请假. */
export const villageContact = z.object({
  kind: villageContactKind,
  name: z.string().max(50),
  phone: z.string().max(30),
});
export type VillageContact = z.infer<typeof villageContact>;

/** A place with all that is kept of it. */
export const placeDetail = place.extend({
  shortName: z.string(),
  regionCode: z.string().nullable(),
  pilotStatus,
  aliases: z.array(z.string()),
  contacts: z.array(villageContact),
  people: z.number().int(),
  households: z.number().int(),
});
export type PlaceDetail = z.infer<typeof placeDetail>;

export const placeForm = z.object({
  name: z.string().trim().min(1).max(30),
  shortName: z.string().max(20),
  regionCode: z
    .string()
    .regex(/^(\d{6}|\d{9}|\d{12})$/)
    .nullable(),
  pilotStatus,
  aliases: z.array(z.string().trim().min(1).max(40)).max(20),
  contacts: z.array(villageContact).max(12),
});
export type PlaceForm = z.infer<typeof placeForm>;

export const venueKind = z.enum([
  'service_center',
  'service_station',
  'liaison_point',
  'mutual_aid_point',
  'clinic',
  'shop',
  'other',
]);
export const venueSource = z.enum(['idle_school', 'former_village_office', 'private_house', 'other']);
/** What is looked after in a house before elders meet there. */
export const venueSafety = z.enum([
  'fire',
  'power',
  'gas',
  'water',
  'road',
  'handrail',
  'floor',
  'light',
  'first_aid',
]);
export type VenueSafety = z.infer<typeof venueSafety>;
export const stationDutyKind = z.enum(['cooking', 'cleaning', 'opening', 'registering']);
export type StationDutyKind = z.infer<typeof stationDutyKind>;
/** Work at a venue that is done for nobody in particular. */
export const stationDuty = z.object({
  kind: stationDutyKind,
  halfDaysPerWeek: z.number().int().min(1).max(14),
  helpersNeeded: z.number().int().min(1).max(10),
});
export type StationDuty = z.infer<typeof stationDuty>;
export const venueForm = z.object({
  kind: venueKind,
  placeId,
  hamletId: placeId.nullable(),
  localName: z.string().trim().min(1).max(40),
  /** Whose house a mutual-aid point is; needs the host's consent. */
  hostPersonId: personId.nullable(),
  hostConsents: z.boolean(),
  liaisonPersonId: personId.nullable(),
  source: venueSource,
  facilities: z.array(z.string().min(1).max(20)).max(20),
  opening: z.array(halfDay),
  /** Each kind once. */
  duties: z.array(stationDuty).max(4).default([]),
  /** What was found in order, and on which day somebody looked. */
  safety: z.array(venueSafety),
  safetyCheckedOn: calendarDate.nullable(),
  phone: z.string().max(30),
  remark: z.string().max(500),
  /** Elders for whom there is room at once; null where nobody said. */
  roomFor: z.number().int().min(1).max(999).nullable().default(null),
});
export type VenueForm = z.infer<typeof venueForm>;
/** The hamlets to which a mutual-aid point is the nearest one, the nearest hamlet first. */
export const venueCatchment = z.object({
  hamlets: z.array(
    z.object({
      hamletId: placeId,
      name: z.string(),
      /** Elders who live there, away for a time included. */
      elders: z.number().int(),
      /** On foot from the hamlet to the point. */
      minutes: z.number().int(),
      /** Reckoned over other ways, not typed. */
      estimated: z.boolean(),
      /** Further than the travel limit of the village. */
      tooFar: z.boolean(),
    }),
  ),
  elders: z.number().int(),
});
export type VenueCatchment = z.infer<typeof venueCatchment>;
export const venue = venueForm.extend({
  id: venueId,
  placeName: z.string(),
  hamletName: z.string().nullable(),
  hostName: z.string().nullable(),
  liaisonName: z.string().nullable(),
  /** Null where the venue is no mutual-aid point, or its hamlet is not known. */
  catchment: venueCatchment.nullable(),
});
export type Venue = z.infer<typeof venue>;

export const teamKind = z.enum([
  'elders_association',
  'volunteer_team',
  'rider_team',
  'mutual_aid_group',
  'party_branch',
  'other',
]);
export const teamDuty = z.enum(['leader', 'secretary', 'member']);
export const teamForm = z.object({
  placeId,
  kind: teamKind,
  name: z.string().trim().min(1).max(40),
  remark: z.string().max(500),
  members: z.array(z.object({ personId, duty: teamDuty })).max(200),
});
export type TeamForm = z.infer<typeof teamForm>;
export const team = teamForm.extend({
  id: teamId,
  placeName: z.string(),
  members: z.array(z.object({ personId, duty: teamDuty, name: z.string(), partyMember: z.boolean() })),
});
export type Team = z.infer<typeof team>;

export const farmTaskId = z.number().int().positive().brand('FarmTaskId');
export type FarmTaskId = z.infer<typeof farmTaskId>;
/** 助农: work on a household's fields in a season, for several helpers together. */
export const farmTask = z.object({
  /** Null = a new one. */
  id: farmTaskId.nullable(),
  work: z.string().trim().min(1).max(30),
  plot: z.string().trim().max(60),
  from: calendarDate,
  to: calendarDate,
  helpersNeeded: z.number().int().min(1).max(20),
  /** Half-days of work in all, by all of them together at once. */
  halfDays: z.number().int().min(1).max(60),
  note: z.string().trim().max(200),
});
export type FarmTask = z.infer<typeof farmTask>;

export const householdFlag = z.enum([
  'short_of_labour',
  'left_behind_household',
  'minimum_allowance',
  'extreme_poverty',
]);
export const householdForm = z.object({
  villageId: placeId,
  householdNo: z.string().trim().min(1).max(30),
  hamletId: placeId.nullable(),
  headId: personId.nullable(),
  addressText: z.string().max(100),
  cardNo: z.string().trim().max(30).nullable(),
  plotNotes: z.string().max(200),
  flags: z.array(householdFlag),
});
export type HouseholdForm = z.infer<typeof householdForm>;
export const household = householdForm.extend({
  id: householdId,
  villageName: z.string(),
  hamletName: z.string().nullable(),
  headName: z.string().nullable(),
  members: z.array(
    z.object({ personId, name: z.string(), relationToHead: z.string(), age: z.number().int().nullable() }),
  ),
  /** By season. */
  farmTasks: z.array(farmTask),
});
export type Household = z.infer<typeof household>;

export const mealRoundId = z.number().int().positive().brand('MealRoundId');
export type MealRoundId = z.infer<typeof mealRoundId>;
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** 送餐线路: one rider brings lunch to many doors in a fixed order. */
export const mealRoundForm = z.object({
  villageId: placeId,
  name: z.string().trim().min(1).max(30),
  riderId: personId.nullable(),
  /** `HH:MM`; everybody has eaten between the two. */
  fromTime: clockTime,
  toTime: clockTime,
  /** In the order of the doors. */
  stops: z.array(z.object({ elderId: personId, diet: z.string().trim().max(60) })).max(80),
});
export type MealRoundForm = z.infer<typeof mealRoundForm>;
/** An elder as the lists of rounds show one. */
export const mealEater = z.object({
  elderId: personId,
  name: z.string(),
  hamletName: z.string().nullable(),
  /** False of who is away, has moved or died: the rider does not stop there. */
  isHere: z.boolean(),
});
export type MealEater = z.infer<typeof mealEater>;
export const mealRound = mealRoundForm.extend({
  id: mealRoundId,
  riderName: z.string().nullable(),
  stops: z.array(mealEater.extend({ diet: z.string() })),
});
export type MealRound = z.infer<typeof mealRound>;

/** Minutes between two hamlets of a village: typed by somebody, or the shortest way over typed ones. */
const walkingMinutes = z.number().int().min(1).max(240);
export const walkingCell = z.object({
  fromHamletId: placeId,
  toHamletId: placeId,
  minutes: walkingMinutes.nullable(),
  /** The way back where it takes another time (上坡、下坡); null = the same. */
  minutesBack: walkingMinutes.nullable(),
  source: z.enum(['typed', 'estimated', 'unknown']),
});
export const walkingMatrix = z.object({
  villageId: placeId,
  hamlets: z.array(
    z.object({ id: placeId, name: z.string(), groupName: z.string().nullable(), elders: z.number().int() }),
  ),
  /** One for each unordered pair, the earlier hamlet of the list first. */
  cells: z.array(walkingCell),
});
export type WalkingMatrix = z.infer<typeof walkingMatrix>;

/** Numbers that an office may set for the township, and a village for itself. */
export const officeRule = z.enum([
  'older-elder-from-age',
  'younger-elder-from-age',
  'younger-elder-to-age',
  'travel-limit-minutes',
  'max-elders-per-helper',
  'weekly-cap-minutes-under-60',
  'weekly-cap-minutes-60-69',
  'weekly-cap-minutes-70-74',
  'weekly-cap-minutes-75-up',
  'daily-cap-minutes-under-60',
  'daily-cap-minutes-60-69',
  'daily-cap-minutes-70-74',
  'daily-cap-minutes-75-up',
  'helper-ageing-from-age',
  'reconfirm-after-months',
  'group-leader-party-member',
  'uses-pairing',
  'uses-rosters',
  'weight-near',
  'weight-temperament',
  'weight-hobby',
  'weight-tie',
  'weight-keep',
  'weight-services',
  'weight-age-gap',
  'weight-strength',
  'even-load',
  'spread-burden',
  'load-minimum',
  'load-target',
  'backup-wanted',
  'pair-across-villages',
  'pair-in-household',
  'training-for-bathing',
  'trial-days',
  'ask-again-after-months',
  'most-faces-a-week',
  'four-weeks-least-minutes',
  'four-weeks-most-percent',
  'duty-minutes-cooking',
  'duty-minutes-cleaning',
  'duty-minutes-opening',
  'duty-minutes-registering',
  'visits-red-a-week',
  'visits-yellow-a-week',
  'visits-blue-a-month',
  'visits-green-a-quarter',
]);
export type OfficeRule = z.infer<typeof officeRule>;
