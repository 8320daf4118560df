import { expect, it } from 'vitest';
import { buildRefusalBook } from '../../../src/solver/planning/refusal-book.ts';
import { person } from '../../builders/planning-people.ts';

it('works both ways, whoever refused whom, and for nobody else', () => {
  const isRefused = buildRefusalBook([
    { personId: person(7), refusedId: person(3) },
    { personId: person(3), refusedId: person(9) },
  ]);
  const asked = [
    [3, 7],
    [7, 3],
    [9, 3],
    [7, 9],
    [3, 3],
  ] as const;
  expect(asked.map(([one, other]) => isRefused(person(one), person(other)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('lets everybody come where nobody refuses', () => {
  expect(buildRefusalBook([])(person(1), person(2))).toBe(false);
});
