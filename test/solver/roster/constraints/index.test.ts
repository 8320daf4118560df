import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rosterRule } from '../../../../src/shared/domain/roster-rule.ts';
import { ROSTER_RULE_BOOK } from '../../../../src/solver/roster/constraints/index.ts';

it('asks every rule of the domain, in the order of the domain', () => {
  expect(ROSTER_RULE_BOOK.map((rule) => rule.id)).toEqual(rosterRule.options);
});

it('has a spec for every rule in the book', () => {
  const withoutSpec = ROSTER_RULE_BOOK.filter(
    (rule) => !existsSync(new URL(`${rule.id}.test.ts`, import.meta.url)),
  );
  expect(withoutSpec.map((rule) => rule.id)).toEqual([]);
});
