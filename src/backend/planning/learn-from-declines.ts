import type { PersonId } from '../../shared/domain/ids.ts';
import { DECLINE_LESSONS, type PairDecline } from '../../shared/domain/pair-decline.ts';
import type { PlanningElder, PlanningHelper } from '../../solver/index.ts';

/** What declines change about people: helpers' limits, elders' wishes, and who is not planned for at all. */
export interface Lessons {
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
}

/**
 * Applies what each live decline teaches beyond its own pair (`DECLINE_LESSONS`). A lesson counts for the one who
 * declined: only a helper's "no time" closes the helper's places, only an elder's wish for the other sex is the elder's. A
 * way that nobody knew teaches nothing, nor does a helper of unknown sex. `heldElders` says how many elders a helper
 * has today.
 */
export function learnFromDeclines(
  { elders, helpers }: Lessons,
  declines: readonly PairDecline[],
  heldElders: (helperId: PersonId) => number,
): Lessons {
  const elderChanges = new Map<PersonId, Partial<PlanningElder>>();
  const helperChanges = new Map<PersonId, Partial<PlanningHelper>>();
  const leftOut = new Set<PersonId>();
  const elderById = new Map(elders.map((elder) => [elder.id, elder]));
  const helperById = new Map(helpers.map((helper) => [helper.id, helper]));
  for (const { elderId, helperId, by, reason, travelMinutes } of declines) {
    const elder = elderById.get(elderId);
    const helper = helperById.get(helperId);
    const changeElder = (change: Partial<PlanningElder>): void => {
      elderChanges.set(elderId, { ...elderChanges.get(elderId), ...change });
    };
    const changeHelper = (change: Partial<PlanningHelper>): void => {
      helperChanges.set(helperId, { ...helperChanges.get(helperId), ...change });
    };
    switch (DECLINE_LESSONS[reason]) {
      case 'shorter-way':
        if (travelMinutes === null) break;
        if (by === 'elder') {
          const known = elderChanges.get(elderId)?.wayLimitMinutes ?? elder?.wayLimitMinutes ?? Infinity;
          changeElder({ wayLimitMinutes: Math.min(known, travelMinutes - 1) });
        } else if (helper !== undefined) {
          const known = helperChanges.get(helperId)?.travelLimitMinutes ?? helper.travelLimitMinutes;
          changeHelper({ travelLimitMinutes: Math.min(known, travelMinutes - 1) });
        }
        break;
      case 'no-further-elder':
        if (by === 'helper' && helper !== undefined)
          changeHelper({ maxElders: Math.min(helper.maxElders, heldElders(helperId)) });
        break;
      case 'other-sex':
        if (
          by === 'elder' &&
          elder?.helperSexWish === 'any' &&
          helper !== undefined &&
          helper.sex !== 'unknown'
        )
          changeElder({ helperSexWish: helper.sex === 'F' ? 'M' : 'F' });
        break;
      case 'no-helper-for-now':
        leftOut.add(elderId);
        break;
      case 'no-heavy-work': // Read with the people, since the roster minds it too.
      case 'pair-only':
        break;
    }
  }
  return {
    elders: elders
      .filter((elder) => !leftOut.has(elder.id))
      .map((elder) => ({ ...elder, ...elderChanges.get(elder.id) })),
    helpers: helpers.map((helper) => ({ ...helper, ...helperChanges.get(helper.id) })),
  };
}
