import { expect, test } from 'vitest';
import { verdictOf } from '../../../../src/renderer/features/pairings/desk/verdict.ts';
import type { PlanDifference } from '../../../../src/shared/domain/pairing-explanation.ts';
import { personId } from '../../../../src/shared/domain/ids.ts';

const nothing: PlanDifference = { price: 0, exact: true, primariesLost: 0, backupsLost: 0, moves: [] };
const person = (id: number) => personId.parse(id);
const changes = {
  elderId: person(1),
  role: 'primary',
  fromHelperId: person(8),
  toHelperId: person(9),
} as const;
const loses = { elderId: person(2), role: 'primary', fromHelperId: person(9), toHelperId: null } as const;
const gains = { elderId: person(1), role: 'primary', fromHelperId: null, toHelperId: person(9) } as const;
const verdict = (part: Partial<PlanDifference>) =>
  verdictOf({ kind: 'different', difference: { ...nothing, ...part } });

test('fewer points are a price, more are better, no change is none', () => {
  expect(verdict({ moves: [changes], price: 12 })).toBe('price');
  expect(verdict({ moves: [changes], price: -12 })).toBe('better');
  expect(verdict({})).toBe('same');
});

test('an elder who loses a helper is a price, whatever the points gained', () => {
  expect(verdict({ moves: [loses], price: -500, primariesLost: 1 })).toBe('price');
});

test('one elder served in place of another is never shown as better', () => {
  expect(verdict({ moves: [loses, gains], price: -73 })).toBe('price');
});

test('one more elder with a helper is better, whatever the points', () => {
  expect(verdict({ moves: [gains], price: 40, primariesLost: -1 })).toBe('better');
});
