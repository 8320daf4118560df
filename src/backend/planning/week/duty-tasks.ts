import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { RulesInForce } from '../../../shared/domain/office-rules.ts';
import type { VenueForm, VenueId } from '../../../shared/domain/village-places.ts';
import type { DutyTask } from '../../../solver/index.ts';

/** Cooking, cleaning, opening, registering at the venues of a village, in the half-days in which they are open. */
export function dutyTasks(
  venues: readonly (Pick<VenueForm, 'hamletId' | 'opening' | 'duties'> & { readonly id: VenueId })[],
  rules: RulesInForce,
): DutyTask[] {
  return venues.flatMap(({ id, hamletId, opening, duties }) => {
    const halfDays = opening.map(halfDayIndex).sort((one, other) => one - other);
    return duties.map(({ kind, halfDaysPerWeek, helpersNeeded }): DutyTask => ({
      venueId: id,
      duty: kind,
      hamletId,
      // A house that opens less often than it is to be cleaned is cleaned whenever it opens.
      timesPerWeek: halfDays.length === 0 ? halfDaysPerWeek : Math.min(halfDaysPerWeek, halfDays.length),
      helpersNeeded,
      minutes: rules[`duty-minutes-${kind}`].value,
      halfDays,
    }));
  });
}
