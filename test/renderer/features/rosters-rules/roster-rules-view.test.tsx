import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RosterRulesView } from '../../../../src/renderer/features/rosters/rules/roster-rules-view.tsx';
import { HARD_ROSTER_RULES, PRICED_ROSTER_RULES } from '../../../../src/shared/domain/roster-rule-book.ts';

function linesUnder(head: string): readonly (string | null)[] {
  const region = screen.getByRole('region', { name: head });
  return within(region)
    .getAllByRole('listitem')
    .map((line) => line.textContent);
}

test('every hard rule stands under its head with its sentence, in the order of the book', () => {
  render(<RosterRulesView />);
  expect(linesUnder('一定要守的')).toEqual(HARD_ROSTER_RULES.map(({ sentence }) => sentence.zh));
});

test('every part of the price stands with its sentence and what it costs', () => {
  render(<RosterRulesView />);
  const lines = linesUnder('尽量照顾的');
  expect(lines).toHaveLength(PRICED_ROSTER_RULES.length);
  PRICED_ROSTER_RULES.forEach(({ sentence, points }, at) => {
    expect(lines[at]).toContain(sentence.zh);
    for (const each of points) expect(lines[at]).toContain(`${each.each.zh} ${each.points} 分`);
  });
});
