import { expect, it } from 'vitest';
import {
  composePassbookBooks,
  composePassbookLines,
} from '../../../../src/backend/printing/time-bank/compose-passbook-books.ts';
import {
  furtherLines,
  type PassbookLine,
  wholeBooks,
} from '../../../../src/backend/printing/time-bank/passbook-books.ts';
import type { HouseholdId } from '../../../../src/shared/domain/ids.ts';
import { paperText } from '../paper-text.ts';

const lines: PassbookLine[] = Array.from({ length: 20 }, (_, index) => ({
  date: '26.11.23',
  about: `第${String(index + 1)}次`,
  minutes: index === 19 ? -90 : 60,
  balanceMinutes: index === 19 ? 1050 : 60 * (index + 1),
  handler: '王芳',
}));
const facts = {
  townshipName: '云岭乡',
  villageName: '石板村',
  printedOn: '2026年11月23日',
  rules: '第2版',
  minutesPerPoint: 45,
  fileMark: 'K007',
};
const household = {
  ...{ householdId: 7 as HouseholdId, openedOn: '2026年1月1日', cardNo: 'K007', householdNo: '7' },
  ...{ headName: '王桂英', place: '3组', members: ['王桂英', '李德明'] },
};

it('prints a whole booklet with its cover, its lines and what it then holds', () => {
  const books = wholeBooks(lines, new Map(), false);
  const paper = composePassbookBooks({ ...facts, accounts: [{ ...household, books }] });
  const text = paperText(paper);
  expect(text).toMatch(/开卡日期\n2026年1月1日\n规则版本\n第2版/u);
  expect(text).toContain('积分＝分钟÷45');
  expect(text).toMatch(/26\.11\.23\n第20次\n90\n1050\n王芳/u);
  expect(paper.passbooks).toEqual([{ householdId: 7, book: 1, lines: 20 }]);
  expect([paper.sheets, paper.landscape, paper.profile]).toEqual([2, true, 'household']);
});

it('adds to a booklet that is out nothing but the new lines, without a foot, and says how to lay it in', () => {
  const books = furtherLines(lines, new Map([[1, 15]]));
  const paper = composePassbookLines({ ...facts, accounts: [{ ...household, books }] });
  const text = paperText(paper);
  expect(text).not.toContain('第15次');
  expect(text).toMatch(/1\nK007\n王桂英\n1\n里面（第 1、2 页）\n第 1 页，从第 16 行起/u);
  expect(paper.footText).toBe('');
  expect(paper.html.match(/class="over"/gu)).toHaveLength(1);
  // What stands on the paper already leaves no ink: heads and rules are there to keep the rows in their places.
  expect(paper.html).toMatch(/\.over \.ends, \.over thead, [^{]*\{ visibility: hidden; \}/u);
  expect(paper.html).toMatch(/\.over th, \.over td, [^{]*\{ border-color: transparent; \}/u);
});
