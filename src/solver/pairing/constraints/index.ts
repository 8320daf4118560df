import type { PairBreach } from '../../../shared/domain/pairing-explanation.ts';
import type { PairingRule } from '../../../shared/domain/pairing.ts';
import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';
import type { PairingFacts } from '../pairing-facts.ts';
import { abilityForNeed } from './ability-for-need.ts';
import { availabilityForNeed } from './availability-for-need.ts';
import { consentNotRefused } from './consent-not-refused.ts';
import { helperActive } from './helper-active.ts';
import { helperAge } from './helper-age.ts';
import { helperCapacity } from './helper-capacity.ts';
import { helperHasHours } from './helper-has-hours.ts';
import { notDeclined } from './not-declined.ts';
import { notForbidden } from './not-forbidden.ts';
import { notRefused } from './not-refused.ts';
import { notTheSameHousehold } from './not-the-same-household.ts';
import { notTheSamePerson } from './not-the-same-person.ts';
import { serviceOffered } from './service-offered.ts';
import { sexWish } from './sex-wish.ts';
import { trainingForService } from './training-for-service.ts';
import { travelKnown } from './travel-known.ts';
import { travelLimit } from './travel-limit.ts';
import { villageBoundary } from './village-boundary.ts';
import { weeklyMinutes } from './weekly-minutes.ts';

/** The hard rules of pairing, in the order in which they are asked. */
export const PAIRING_RULE_BOOK: readonly PairingConstraint[] = [
  notTheSamePerson,
  helperActive,
  helperAge,
  helperHasHours,
  consentNotRefused,
  notRefused,
  notDeclined,
  notForbidden,
  notTheSameHousehold,
  villageBoundary,
  sexWish,
  travelKnown,
  travelLimit,
  serviceOffered,
  trainingForService,
  abilityForNeed,
  availabilityForNeed,
  weeklyMinutes,
  helperCapacity,
];

/** The first rule of the book that keeps the two apart, or null where they may be paired. */
export function findFirstBreach(
  elder: PlanningElder,
  helper: PlanningHelper,
  facts: PairingFacts,
): PairingRule | null {
  for (const rule of PAIRING_RULE_BOOK) if (rule.breach(elder, helper, facts) !== null) return rule.id;
  return null;
}

/** Every rule that keeps the two apart, in the order of the book, each with its amount. */
export function findBreaches(
  elder: PlanningElder,
  helper: PlanningHelper,
  facts: PairingFacts,
): PairBreach[] {
  return PAIRING_RULE_BOOK.flatMap((rule) => {
    const by = rule.breach(elder, helper, facts);
    return by === null ? [] : [{ rule: rule.id, by }];
  });
}
