import { expect, it } from 'vitest';
import { composeHonoursList } from '../../../../src/backend/printing/certificates/compose-honours-list.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { paperText } from '../paper-text.ts';

it('names who agreed with hours and stars, counts the others, and thanks the groups', () => {
  const paper = composeHonoursList({
    townshipName: '云岭乡',
    villageName: '石板村',
    printedOn: '2026年11月23日',
    from: toCalendarDate('2026-01-01'),
    to: toCalendarDate('2026-12-31'),
    helpers: [
      {
        name: '刘秀兰',
        villageName: '石板村',
        periodMinutes: 3000,
        lifetimeMinutes: 18_000,
        stars: 2,
      },
    ],
    unnamed: 4,
    teams: [{ name: '上院子互助组', villageName: '石板村', members: 5, minutes: 6000 }],
  });
  const text = paperText(paper);
  expect(text).toMatch(/刘秀兰\n石板村\n50小时\n300小时\n二星/u);
  expect(text).toContain('还有 4 位互助员一样出了力');
  expect(text).toMatch(/上院子互助组\n石板村\n5\n100小时/u);
  expect(paper.profile).toBe('public');
});
