import { z } from 'zod';
import { cookCircle, cookCircleForm, cookCircleId } from '../domain/cook-circle.ts';
import { householdId, personId, placeId } from '../domain/ids.ts';
import { placeLevel } from '../domain/place.ts';
import { stationHalfDay } from '../domain/station-day.ts';
import {
  farmTask,
  household,
  householdForm,
  mealEater,
  mealRound,
  mealRoundForm,
  mealRoundId,
  officeRule,
  placeDetail,
  placeForm,
  team,
  teamForm,
  teamId,
  venue,
  venueForm,
  venueId,
  walkingMatrix,
} from '../domain/village-places.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

export const placesCalls = {
  'places.get': call(z.object({ placeId }), placeDetail),
  /** Adds a place below another; a village group is named by its number alone. */
  'places.add': call(
    z.object({
      level: placeLevel,
      parentId: placeId.nullable(),
      name: z.string().trim().min(1).max(30),
      groupNo: z.number().int().min(1).max(60).nullable(),
    }),
    z.object({ placeId }),
  ),
  'places.save': call(z.object({ placeId, form: placeForm }), z.object({})),
  /** Refused while people, households, venues or walking minutes stand in it. */
  'places.remove': call(z.object({ placeId }), z.object({})),
  /** What merging one village into another would move; nothing is written. */
  'places.previewMerge': call(
    z.object({ fromId: placeId, intoId: placeId }),
    z.object({
      people: z.number().int(),
      households: z.number().int(),
      hamlets: z.number().int(),
      groups: z.number().int(),
      /** Household numbers that both use: they get the old village's name in front. */
      sameHouseholdNumbers: z.array(z.string()),
      /** Groups of the same number: the people of the old village's group keep it as a group of its own name. */
      sameGroupNumbers: z.array(z.number().int()),
      /** The number that each of these groups gets in the other village, in the same order. */
      newGroupNumbers: z.array(z.number().int()),
      /** Hamlets that both villages call the same: they get the old village's name in front. */
      sameHamletNames: z.array(z.string()),
      venues: z.number().int(),
      teams: z.number().int(),
    }),
  ),
  /** Moves everything of one village into another; the old names stay as aliases. Rosters in ink stay as they are. */
  'places.merge': call(z.object({ fromId: placeId, intoId: placeId }), z.object({})),

  'places.venues': call(z.object({ placeId: placeId.nullable() }), z.array(venue)),
  'places.saveVenue': call(z.object({ venueId: venueId.nullable(), form: venueForm }), z.object({ venueId })),
  'places.removeVenue': call(z.object({ venueId }), z.object({})),

  'places.teams': call(z.object({ placeId: placeId.nullable() }), z.array(team)),
  'places.saveTeam': call(z.object({ teamId: teamId.nullable(), form: teamForm }), z.object({ teamId })),
  'places.removeTeam': call(z.object({ teamId }), z.object({})),

  'places.households': call(z.object({ villageId: placeId, search: z.string().max(50) }), z.array(household)),
  'places.household': call(z.object({ householdId }), household),
  'places.saveHousehold': call(
    z.object({ householdId: householdId.nullable(), form: householdForm }),
    z.object({ householdId }),
  ),
  /** Moves people into a household (or out of any: null) with their relation to its head. */
  'places.setMembers': call(
    z.object({
      householdId,
      members: z.array(z.object({ personId, relationToHead: z.string().max(20) })).max(40),
    }),
    z.object({}),
  ),

  /** The whole list of farm work of a household; tasks that are not in it are taken out. */
  'places.saveFarmTasks': call(z.object({ householdId, farmTasks: z.array(farmTask).max(30) }), z.object({})),

  /** The rounds of meals of a village, and who of it has asked for meals and is on none. */
  'places.mealRounds': call(
    z.object({ villageId: placeId }),
    z.object({ rounds: z.array(mealRound), waiting: z.array(mealEater) }),
  ),
  'places.saveMealRound': call(
    z.object({ mealRoundId: mealRoundId.nullable(), form: mealRoundForm }),
    z.object({ mealRoundId }),
  ),
  'places.removeMealRound': call(z.object({ mealRoundId }), z.object({})),
  /** The doors in a walking order that begins at the rider's hamlet, always on to the nearest; nothing is written. */
  'places.orderMealStops': call(
    z.object({ riderId: personId.nullable(), elderIds: z.array(personId).max(80) }),
    z.object({ elderIds: z.array(personId) }),
  ),

  /** 轮流做饭: the circles of a village, each with its hosts in order. */
  'places.cookCircles': call(z.object({ villageId: placeId }), z.array(cookCircle)),
  'places.saveCookCircle': call(
    z.object({ cookCircleId: cookCircleId.nullable(), form: cookCircleForm }),
    z.object({ cookCircleId }),
  ),
  'places.removeCookCircle': call(z.object({ cookCircleId }), z.object({})),

  /** 到站人数: the half-days of a station from one day to another, by day. */
  'places.stationDays': call(
    z.object({ venueId, from: calendarDate, to: calendarDate }),
    z.array(stationHalfDay),
  ),
  /** Writes these half-days anew; heads null takes one out. */
  'places.saveStationDays': call(
    z.object({
      venueId,
      halfDays: z
        .array(stationHalfDay.extend({ heads: stationHalfDay.shape.heads.nullable() }))
        .min(1)
        .max(62),
    }),
    z.object({}),
  ),

  'places.walkingMinutes': call(z.object({ villageId: placeId }), walkingMatrix),
  /** Writes typed minutes; null takes a typed number back, so that the estimate shows again. */
  'places.saveWalkingMinutes': call(
    z.object({
      villageId: placeId,
      cells: z
        .array(
          z.object({
            fromHamletId: placeId,
            toHamletId: placeId,
            minutes: z.number().int().min(1).max(240).nullable(),
            /** The way back where it takes another time; null = the same. Without meaning where `minutes` is null. */
            minutesBack: z.number().int().min(1).max(240).nullable().default(null),
          }),
        )
        .min(1),
    }),
    walkingMatrix,
  ),

  /** What holds in a place: its own value, else the township's, else the program's. */
  'places.rules': call(
    z.object({ placeId: placeId.nullable() }),
    z.array(
      z.object({
        rule: officeRule,
        value: z.number().int(),
        setBy: z.enum(['program', 'township', 'village']),
        from: z.number().int(),
        to: z.number().int(),
      }),
    ),
  ),
  /** Sets a rule for the township (a village: for itself alone); null goes back to what holds above. */
  'places.saveRule': call(
    z.object({ placeId: placeId.nullable(), rule: officeRule, value: z.number().int().nullable() }),
    z.object({}),
  ),
  /** The same for several rules at once, all or none: one change, taken back in one step. */
  'places.saveRules': call(
    z.object({
      placeId: placeId.nullable(),
      rules: z
        .array(z.object({ rule: officeRule, value: z.number().int().nullable() }))
        .min(1)
        .max(officeRule.options.length),
    }),
    z.object({}),
  ),
};
