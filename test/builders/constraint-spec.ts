import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PairingConstraint } from '../../src/solver/pairing/pairing-constraint.ts';
import { decidedFacts, pairingFacts, type PairingFacts } from '../../src/solver/pairing/pairing-facts.ts';
import type { PairingProblem } from '../../src/solver/pairing/pairing-problem.ts';
import { readDecisions } from '../../src/solver/pairing/read-decisions.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';
import type { RosterConstraint } from '../../src/solver/roster/roster-constraint.ts';
import { rosterFacts } from '../../src/solver/roster/roster-facts.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import { WeekState } from '../../src/solver/roster/week-state.ts';
import { aHelper, anElder, aPairingProblem, aRosterProblem, person } from './planning-people.ts';

/** One elder and one helper of a pairing, described by what matters. */
export interface PairingCase {
  readonly promise: string;
  readonly elder?: Partial<PlanningElder>;
  readonly helper?: Partial<PlanningHelper>;
  readonly problem?: Partial<PairingProblem>;
  readonly facts?: Partial<PairingFacts>;
}

/** Broken by an exact amount, just inside, and somebody it does not concern: the three promises of a rule. */
export interface RuleCases<Case> {
  readonly broken: readonly (Case & { readonly amount: number })[];
  readonly justInside: Case;
  readonly notConcerned: Case;
  /** Further cases in which the rule is kept: what a village's own settings allow. */
  readonly alsoKept?: readonly Case[];
}

/** The spec of a pairing rule; it must stand in the file that bears the rule's id. */
export function pairingConstraintSpec(
  fileUrl: string,
  rule: PairingConstraint,
  cases: RuleCases<PairingCase>,
): void {
  const breachOf = ({ elder = {}, helper = {}, problem = {}, facts = {} }: PairingCase): number | null => {
    const decisions = problem.decisions ?? [];
    return rule.breach(
      anElder({ id: person(1), ...elder }),
      readDecisions(decisions).withLimits(aHelper({ id: person(2), ...helper })),
      { ...decidedFacts(pairingFacts(aPairingProblem(problem)), decisions), ...facts },
    );
  };
  specOf(fileUrl, rule.id, cases, breachOf);
}

/** A question put to a roster rule; the first task and the first helper unless said otherwise. */
export interface RosterCase {
  readonly promise: string;
  readonly problem: Partial<RosterProblem>;
  readonly halfDay?: number;
  readonly companions?: readonly number[];
  /** Visits already in the week: task, half-day and helpers by index. */
  readonly placed?: readonly (readonly [task: number, halfDay: number, team: readonly number[]])[];
}

export function rosterConstraintSpec(
  fileUrl: string,
  rule: RosterConstraint,
  cases: RuleCases<RosterCase>,
): void {
  const breachOf = ({ problem, halfDay = 0, companions = [], placed = [] }: RosterCase): number | null => {
    const facts = rosterFacts(aRosterProblem(problem));
    const week = new WeekState(facts, 'exact');
    for (const [task, at, team] of placed) week.place({ task: facts.tasks[task]!, halfDay: at, team });
    return rule.breach({ task: facts.tasks[0]!, helper: 0, halfDay, companions, week }, facts);
  };
  specOf(fileUrl, rule.id, cases, breachOf);
}

function specOf<Case extends { readonly promise: string }>(
  fileUrl: string,
  id: string,
  cases: RuleCases<Case>,
  breachOf: (one: Case) => number | null,
): void {
  describe(id, () => {
    it('is tested in the file that bears its name', () => {
      expect(path.basename(new URL(fileUrl).pathname)).toBe(`${id}.test.ts`);
    });
    for (const broken of cases.broken) {
      it(`is broken by ${broken.amount}: ${broken.promise}`, () => {
        expect(breachOf(broken)).toBe(broken.amount);
      });
    }
    it(`is just kept: ${cases.justInside.promise}`, () => {
      expect(breachOf(cases.justInside)).toBeNull();
    });
    for (const kept of cases.alsoKept ?? []) {
      it(`is kept: ${kept.promise}`, () => {
        expect(breachOf(kept)).toBeNull();
      });
    }
    it(`does not concern: ${cases.notConcerned.promise}`, () => {
      expect(breachOf(cases.notConcerned)).toBeNull();
    });
  });
}
