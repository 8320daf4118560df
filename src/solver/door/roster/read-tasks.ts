import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { FarmTaskId, MealRoundId, VenueId } from '../../../shared/domain/village-places.ts';
import type { PlanningElder } from '../../planning/planning-person.ts';
import type { TravelTable } from '../../planning/travel-table.ts';
import type { DutyTask, FarmWorkTask, MealRoundTask } from '../../roster/roster-problem.ts';
import type { TroubleList } from '../form-trouble.ts';
import { helperIdOf, USUAL_PLACE } from './read-people.ts';
import type { RosterForm } from './roster-form.ts';
import type { RosterNames } from './roster-names.ts';

type FormRound = NonNullable<RosterForm['rounds']>[number];

/** The rounds of a file; where it does not say the way from door to door, that is the sum of the ways between the doors. */
export function readRounds(
  form: RosterForm,
  elders: readonly PlanningElder[],
  table: TravelTable,
  names: RosterNames,
  trouble: TroubleList,
): readonly MealRoundTask[] {
  return (form.rounds ?? []).map((round, at) => {
    const path = ['rounds', at];
    const eaters = round.stops.map((stop, index) => {
      const { elder, times } = typeof stop === 'object' ? stop : { elder: stop, times: undefined };
      const person = elders[names.elders.find(elder, [...path, 'stops', index], trouble) - 1];
      return { person, times };
    });
    const stops = eaters.flatMap(({ person, times }) =>
      person === undefined
        ? []
        : [
            {
              elderId: person.id,
              hamletId: person.hamletId,
              ...(times === undefined ? {} : { timesPerWeek: times }),
            },
          ],
    );
    const tiers = eaters.flatMap(({ person }) => person?.tier ?? []);
    return {
      roundId: names.rounds.add(round.id, [...path, 'id'], trouble) as MealRoundId,
      riderId:
        round.rider === undefined
          ? null
          : helperIdOf(names.helpers.find(round.rider, [...path, 'rider'], trouble)),
      timesPerWeek: round.times,
      stops,
      minutes: round.minutes,
      wayMinutes: round.wayMinutes ?? wayAlong(round, stops, table, path, trouble),
      tier: round.tier ?? (Math.min(4, ...tiers) as 1 | 2 | 3 | 4),
    };
  });
}

function wayAlong(
  { stops: said }: FormRound,
  stops: MealRoundTask['stops'],
  table: TravelTable,
  path: readonly PropertyKey[],
  trouble: TroubleList,
): number {
  let minutes = 0;
  stops.slice(1).forEach(({ hamletId }, index) => {
    const way = table.walkingMinutes(stops[index]!.hamletId, hamletId);
    if (way === null && said.length === stops.length)
      trouble.note([...path, 'wayMinutes'], `must be said: nobody knows the way to stops[${index + 1}]`);
    minutes += way?.minutes ?? 0;
  });
  return minutes;
}

export function readDuties(form: RosterForm, names: RosterNames, trouble: TroubleList): readonly DutyTask[] {
  return (form.duties ?? []).map((duty, at) => ({
    venueId: names.duties.add(duty.id, ['duties', at, 'id'], trouble) as VenueId,
    duty: 'opening',
    hamletId: names.places.numberOf(duty.place ?? USUAL_PLACE) as PlaceId,
    timesPerWeek: duty.times,
    helpersNeeded: duty.helpers ?? 1,
    minutes: duty.minutes,
    halfDays: duty.halfDays ?? [],
  }));
}

export function readFarmWork(
  form: RosterForm,
  names: RosterNames,
  trouble: TroubleList,
): readonly FarmWorkTask[] {
  return (form.farmWork ?? []).map((work, at) => ({
    farmTaskId: names.farmWork.add(work.id, ['farmWork', at, 'id'], trouble) as FarmTaskId,
    householdId: names.households.numberOf(work.household) as HouseholdId,
    hamletId: names.places.numberOf(work.place ?? USUAL_PLACE) as PlaceId,
    timesPerWeek: work.times,
    helpersNeeded: work.helpers ?? 1,
    minutes: work.minutes,
    halfDays: work.halfDays ?? [],
  }));
}

/** Half-days in which nobody comes to an elder. */
export function readAway(
  form: RosterForm,
): readonly { readonly elderId: PersonId; readonly halfDays: readonly number[] }[] {
  return form.elders.flatMap(({ away }, at) =>
    away === undefined ? [] : [{ elderId: (at + 1) as PersonId, halfDays: away }],
  );
}
