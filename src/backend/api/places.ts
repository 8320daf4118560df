import type { placesCalls } from '../../shared/contract/places.ts';
import { listTeams } from '../services/places/list-teams.ts';
import { listVenues } from '../services/places/list-venues.ts';
import { addPlace } from '../services/places/add-place.ts';
import { getPlace } from '../services/places/get-place.ts';
import { listRules } from '../services/places/list-rules.ts';
import { listMealRounds, orderMealStops } from '../services/places/list-meal-rounds.ts';
import { mergeVillages } from '../services/places/merge-villages.ts';
import { previewMerge } from '../services/places/preview-merge.ts';
import { removePlace } from '../services/places/remove-place.ts';
import { removeTeam } from '../services/places/remove-team.ts';
import { removeVenue } from '../services/places/remove-venue.ts';
import { saveFarmTasks } from '../services/places/save-farm-tasks.ts';
import { saveHousehold } from '../services/places/save-household.ts';
import { removeMealRound, saveMealRound } from '../services/places/save-meal-round.ts';
import { listCookCircles, removeCookCircle, saveCookCircle } from '../services/places/save-cook-circle.ts';
import { listStationDays, saveStationDays } from '../services/places/save-station-days.ts';
import { savePlace } from '../services/places/save-place.ts';
import { saveRule, saveRules } from '../services/places/save-rule.ts';
import { saveTeam } from '../services/places/save-team.ts';
import { saveVenue } from '../services/places/save-venue.ts';
import { saveWalkingMinutes } from '../services/places/save-walking-minutes.ts';
import { setMembers } from '../services/places/set-members.ts';
import { getHousehold, listHouseholds } from '../services/places/show-households.ts';
import { walkingMinutes } from '../services/places/walking-minutes.ts';
import type { HandlersFor } from './handler.ts';

export const placesHandlers: HandlersFor<keyof typeof placesCalls> = {
  'places.get': ({ db }, { placeId }) => getPlace(db, placeId),
  'places.add': addPlace,
  'places.save': (office, input) => {
    savePlace(office, input);
    return {};
  },
  'places.remove': (office, { placeId }) => {
    removePlace(office, placeId);
    return {};
  },
  'places.previewMerge': ({ db }, input) => previewMerge(db, input),
  'places.merge': (office, input) => {
    mergeVillages(office, input);
    return {};
  },
  'places.venues': ({ db }, { placeId }) => listVenues(db, placeId),
  'places.saveVenue': saveVenue,
  'places.removeVenue': (office, { venueId }) => {
    removeVenue(office, venueId);
    return {};
  },
  'places.teams': ({ db }, { placeId }) => listTeams(db, placeId),
  'places.saveTeam': saveTeam,
  'places.removeTeam': (office, { teamId }) => {
    removeTeam(office, teamId);
    return {};
  },
  'places.households': ({ db, clock }, input) => listHouseholds(db, input, clock().today),
  'places.household': ({ db, clock }, { householdId }) => getHousehold(db, householdId, clock().today),
  'places.saveHousehold': saveHousehold,
  'places.setMembers': (office, input) => {
    setMembers(office, input);
    return {};
  },
  'places.saveFarmTasks': (office, input) => {
    saveFarmTasks(office, input);
    return {};
  },
  'places.mealRounds': ({ db }, { villageId }) => listMealRounds(db, villageId),
  'places.saveMealRound': saveMealRound,
  'places.removeMealRound': (office, { mealRoundId }) => {
    removeMealRound(office, mealRoundId);
    return {};
  },
  'places.orderMealStops': ({ db }, input) => orderMealStops(db, input),
  'places.cookCircles': ({ db }, { villageId }) => listCookCircles(db, villageId),
  'places.saveCookCircle': saveCookCircle,
  'places.removeCookCircle': (office, { cookCircleId }) => {
    removeCookCircle(office, cookCircleId);
    return {};
  },
  'places.stationDays': ({ db }, { venueId, from, to }) => listStationDays(db, venueId, { from, to }),
  'places.saveStationDays': (office, input) => {
    saveStationDays(office, input);
    return {};
  },
  'places.walkingMinutes': ({ db }, { villageId }) => walkingMinutes(db, villageId),
  'places.saveWalkingMinutes': saveWalkingMinutes,
  'places.rules': ({ db }, { placeId }) => listRules(db, placeId),
  'places.saveRule': (office, input) => {
    saveRule(office, input);
    return {};
  },
  'places.saveRules': (office, input) => {
    saveRules(office, input);
    return {};
  },
};
