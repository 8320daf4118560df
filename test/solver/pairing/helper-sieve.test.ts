import { describe, expect, it } from 'vitest';
import { findBreaches } from '../../../src/solver/pairing/constraints/index.ts';
import { helperSieve, RULES_KEPT } from '../../../src/solver/pairing/helper-sieve.ts';
import { pairingFacts } from '../../../src/solver/pairing/pairing-facts.ts';
import type { PairingProblem } from '../../../src/solver/pairing/pairing-problem.ts';
import { aTinyPairing } from '../../builders/tiny-pairings.ts';
import { aTownship } from '../../builders/planning-township.ts';

/** Every couple of a problem, with what the sieve and what the rule book say. */
function couplesOf(problem: PairingProblem) {
  const facts = pairingFacts(problem);
  const helpers = problem.helpers;
  const villages = new Map(
    helpers.map(({ villageId }) => [
      villageId,
      [...helpers.keys()].filter((index) => helpers[index]!.villageId === villageId),
    ]),
  );
  const sieve = helperSieve(helpers, villages, facts);
  return problem.elders.flatMap((elder) => {
    const passed = sieve(elder);
    return helpers.map((helper, index) => ({
      elder: elder.id,
      helper: helper.id,
      passed: passed.includes(index),
      broken: findBreaches(elder, helper, facts).map(({ rule }) => rule),
    }));
  });
}

describe('the sieve of helpers', () => {
  const couples = Array.from({ length: 3_000 }, (_, seed) => couplesOf(aTinyPairing(seed))).flat();

  it('leaves out only whom the rule book forbids', () => {
    const leftOut = couples.filter(({ passed }) => !passed);
    expect(leftOut.length).toBeGreaterThan(1_000);
    expect(leftOut.filter(({ broken }) => broken.length === 0)).toEqual([]);
  });

  it('lets nobody pass who breaks a rule that it promises to have asked', () => {
    const passed = couples.filter((couple) => couple.passed);
    expect(passed.length).toBeGreaterThan(1_000);
    expect(passed.filter(({ broken }) => broken.some((rule) => RULES_KEPT.has(rule)))).toEqual([]);
  });

  it('has met every one of its rules in these problems', () => {
    const met = new Set(couples.flatMap(({ broken }) => broken.filter((rule) => RULES_KEPT.has(rule))));
    expect([...met].sort()).toEqual([...RULES_KEPT].sort());
  });

  it('says what the rule book says in a whole township', () => {
    const township = aTownship(7, {
      villages: 3,
      eldersAVillage: 60,
      helpersAVillage: 30,
      hamletsAVillage: 8,
    });
    for (const { passed, broken } of couplesOf(township)) expect(passed || broken.length > 0).toBe(true);
  });
});
