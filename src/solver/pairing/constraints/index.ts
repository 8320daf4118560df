import type { PairingRule } from '../../../shared/domain/pairing.ts';
import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import type { PairingConstraint } from '../pairing-constraint.ts';
import type { PairingFacts } from '../pairing-facts.ts';
import { abilityForNeed } from './ability-for-need.ts';
import { availabilityForNeed } from './availability-for-need.ts';
import { helperActive } from './helper-active.ts';
import { helperCapacity } from './helper-capacity.ts';
import { helperHasHours } from './helper-has-hours.ts';
import { notRefused } from './not-refused.ts';
import { notTheSameHousehold } from './not-the-same-household.ts';
import { notTheSamePerson } from './not-the-same-person.ts';
import { serviceOffered } from './service-offered.ts';
import { sexWish } from './sex-wish.ts';
import { travelKnown } from './travel-known.ts';
import { travelLimit } from './travel-limit.ts';
import { villageBoundary } from './village-boundary.ts';

/** The rule book of pairing, in the order in which the rules are asked. */
export const PAIRING_RULE_BOOK: readonly PairingConstraint[] = [
  notTheSamePerson,
  helperActive,
  helperHasHours,
  notRefused,
  notTheSameHousehold,
  villageBoundary,
  sexWish,
  travelKnown,
  travelLimit,
  serviceOffered,
  abilityForNeed,
  availabilityForNeed,
  helperCapacity,
];

/** The first rule of the book that keeps the two apart, or null where they may be paired. */
export function findFirstBreach(
  elder: PlanningElder,
  helper: PlanningHelper,
  facts: PairingFacts,
): PairingRule | null {
  return PAIRING_RULE_BOOK.find((rule) => rule.breach(elder, helper, facts) !== null)?.id ?? null;
}
