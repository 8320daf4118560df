import { expect, it } from 'vitest';
import { ROSTER_RULE_BOOK } from '../../../src/solver/roster/constraints/index.ts';
import { findCandidates } from '../../../src/solver/roster/find-candidates.ts';
import { rosterFacts } from '../../../src/solver/roster/roster-facts.ts';
import { fixedWeek, HALF_DAYS_A_WEEK, WeekState } from '../../../src/solver/roster/week-state.ts';
import {
  aHelper,
  aLink,
  anElder,
  aNeed,
  aRosterProblem,
  person,
  place,
} from '../../builders/planning-people.ts';
import { aRandomWeek } from '../../builders/tiny-weeks.ts';

it('lets a helper come just where every rule does that asks nothing of the week, on 60 random weeks', () => {
  const standing = ROSTER_RULE_BOOK.filter(({ scope }) => scope === 'people' || scope === 'half-day');
  for (let seed = 1; seed <= 60; seed++) {
    const facts = rosterFacts(aRandomWeek(seed));
    const candidates = findCandidates(facts);
    // Asked of a week that is full of fixed visits: these rules must not care.
    const week = fixedWeek(facts, 'exact');
    for (const task of facts.tasks) {
      const { allowed, mayCome } = candidates[task.index]!;
      facts.helpers.forEach((_, helper) => {
        let halfDays = 0;
        for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
          const question = { task, helper, halfDay, companions: [], week };
          const kept = standing.every((rule) => rule.breach(question, facts) === null);
          expect(mayCome(helper, halfDay)).toBe(kept);
          if (kept) halfDays++;
        }
        expect(allowed.includes(helper)).toBe(halfDays > 0);
      });
    }
  }
});

it('gives the model the own helper, the backup and the nearest others', () => {
  const facts = rosterFacts(
    aRosterProblem({
      elders: [anElder({ id: person(1) })],
      helpers: [20, 21, 22, 23, 24].map((hamlet) =>
        aHelper({ id: person(hamlet), hamletId: place(hamlet), travelLimitMinutes: 60 }),
      ),
      links: [20, 21, 22, 23, 24].map((hamlet) => aLink(10, hamlet, 2 * hamlet)),
      pairs: [{ elderId: person(1), helperId: person(24) }],
      backups: [{ elderId: person(1), helperId: person(23) }],
    }),
  );
  const [candidates] = findCandidates(facts, 2);
  expect(candidates!.allowed).toEqual([0, 1, 2, 3, 4]);
  expect(candidates!.inModel).toEqual([0, 1, 3, 4]);
});

it('keeps as many of the elder’s own sex where the service needs one', () => {
  const facts = rosterFacts(
    aRosterProblem({
      elders: [anElder({ id: person(1), sex: 'F', needs: [aNeed(1, 'bathing_help')] })],
      helpers: [11, 12, 13, 14].map((id) => aHelper({ id: person(id), sex: id < 13 ? 'M' : 'F' })),
    }),
  );
  expect(findCandidates(facts, 1)[0]!.inModel).toEqual([0, 2]);
});

it('asks nothing of a week', () => {
  const facts = rosterFacts(aRosterProblem({ elders: [anElder({ id: person(1) })], helpers: [] }));
  expect(findCandidates(facts).map(({ allowed }) => allowed)).toEqual([[]]);
  expect(new WeekState(facts, 'exact').allVisits()).toEqual([]);
});
