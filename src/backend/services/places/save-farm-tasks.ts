import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { replaceFarmTasks } from '../../db/stores/farm-tasks-store.ts';
import { findHousehold } from '../../db/stores/households-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';

/** F102: the farm work that a household asks for, as the whole list. Refused where a season ends before it begins. */
export function saveFarmTasks(
  office: Office,
  { householdId, farmTasks }: CheckedInput<'places.saveFarmTasks'>,
): void {
  const household = findHousehold(office.db, householdId)?.householdNo ?? '';
  changePlaces(office, 'farm-work-changed', { household }, (db) => {
    if (!findHousehold(db, householdId)) throw new Refusal('places.not-found');
    if (farmTasks.some(({ from, to }) => to < from)) throw new Refusal('places.times-reversed');
    replaceFarmTasks(db, householdId, farmTasks);
  });
}
