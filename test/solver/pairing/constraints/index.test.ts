import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairingRule } from '../../../../src/shared/domain/pairing.ts';
import {
  findBreaches,
  findFirstBreach,
  PAIRING_RULE_BOOK,
} from '../../../../src/solver/pairing/constraints/index.ts';
import { pairingFacts } from '../../../../src/solver/pairing/pairing-facts.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aPairingProblem,
  person,
  place,
} from '../../../builders/planning-people.ts';

it('asks every rule of the domain, in the order of the domain', () => {
  expect(PAIRING_RULE_BOOK.map((rule) => rule.id)).toEqual(pairingRule.options);
});

it('has a spec for every rule in the book', () => {
  const withoutSpec = PAIRING_RULE_BOOK.filter(
    (rule) => !existsSync(new URL(`${rule.id}.test.ts`, import.meta.url)),
  );
  expect(withoutSpec.map((rule) => rule.id)).toEqual([]);
});

describe('two people whom several rules keep apart', () => {
  const elder = anElder({ id: person(1), helperSexWish: 'F', needs: [aNeed(1, 'bathing_help')] });
  const facts = pairingFacts(aPairingProblem({ links: [aLink(10, 11, 22)] }));

  it('are told every rule with its amount, in the order of the book', () => {
    const helper = aHelper({
      id: person(2),
      sex: 'M',
      age: 82,
      hamletId: place(11),
      services: ['errand'],
    });
    expect(findBreaches(elder, helper, facts)).toEqual([
      { rule: 'helper-age', by: 3 },
      { rule: 'sex-wish', by: 1 },
      { rule: 'travel-limit', by: 7 },
      { rule: 'service-offered', by: 1 },
      // Bathing is too heavy from 70 on, whether it is offered or not: no single repair helps.
      { rule: 'ability-for-need', by: 1 },
    ]);
    expect(findFirstBreach(elder, helper, facts)).toBe('helper-age');
  });

  it('are told one rule only where one repair is enough', () => {
    expect(findBreaches(elder, aHelper({ id: person(2), services: ['errand'] }), facts)).toEqual([
      { rule: 'service-offered', by: 1 },
    ]);
    expect(findBreaches(elder, aHelper({ id: person(2) }), facts)).toEqual([]);
    expect(findFirstBreach(elder, aHelper({ id: person(2) }), facts)).toBeNull();
  });
});
