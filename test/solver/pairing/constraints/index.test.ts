import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pairingRule } from '../../../../src/shared/domain/pairing.ts';
import { PAIRING_RULE_BOOK } from '../../../../src/solver/pairing/constraints/index.ts';

it('asks every rule of the domain, in the order of the domain', () => {
  expect(PAIRING_RULE_BOOK.map((rule) => rule.id)).toEqual(pairingRule.options);
});

it('has a spec for every rule in the book', () => {
  const withoutSpec = PAIRING_RULE_BOOK.filter(
    (rule) => !existsSync(new URL(`${rule.id}.test.ts`, import.meta.url)),
  );
  expect(withoutSpec.map((rule) => rule.id)).toEqual([]);
});
