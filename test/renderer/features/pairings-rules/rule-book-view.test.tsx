import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RuleBookView } from '../../../../src/renderer/features/pairings/rules/rule-book-view.tsx';
import { PAIRING_RULES } from '../../../../src/shared/domain/pairing-rule-book.ts';

test.each([
  ['hard', '一定要守的'],
  ['medium', '先保谁'],
  ['soft', '尽量照顾的'],
] as const)(
  'the %s rules stand under their head, each with its sentence, in the order of the book',
  (level, head) => {
    render(<RuleBookView />);
    const lines = within(screen.getByRole('region', { name: head })).getAllByRole('listitem');
    const sentences = PAIRING_RULES.filter((rule) => rule.level === level).map((rule) => rule.sentence.zh);
    expect(lines.map((line) => line.textContent)).toEqual(sentences);
  },
);

test('every rule of the book is told once', () => {
  render(<RuleBookView />);
  expect(screen.getAllByRole('listitem')).toHaveLength(PAIRING_RULES.length);
});
