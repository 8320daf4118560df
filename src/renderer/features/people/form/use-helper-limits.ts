import type { PlaceId } from '../../../../shared/domain/ids.ts';
import { ageBand, OFFICE_RULES } from '../../../../shared/domain/office-rules.ts';
import type { OfficeRule } from '../../../../shared/domain/village-places.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import type { HelperLimits } from './person-draft.ts';

/** What the rules of the village set for a new helper of this age; somebody of unknown age counts as a younger elder. */
export function useHelperLimits(villageId: PlaceId | null, age: number | null): HelperLimits {
  const rules = useAnswer('places.rules', { placeId: villageId }).data;
  const value = (rule: OfficeRule): number =>
    rules?.find((one) => one.rule === rule)?.value ?? OFFICE_RULES[rule].value;
  const band = ageBand(age);
  return {
    travelLimitMinutes: value('travel-limit-minutes'),
    maxElders: value('max-elders-per-helper'),
    weeklyCapMinutes: value(`weekly-cap-minutes-${band}`),
    dailyCapMinutes: value(`daily-cap-minutes-${band}`),
  };
}
