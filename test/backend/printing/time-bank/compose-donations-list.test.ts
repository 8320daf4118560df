import { expect, it } from 'vitest';
import {
  composeDonationsList,
  yuanWords,
} from '../../../../src/backend/printing/time-bank/compose-donations-list.ts';
import type { DonationId } from '../../../../src/shared/domain/donation.ts';
import type { PlaceId } from '../../../../src/shared/domain/ids.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { paperText } from '../paper-text.ts';

it('names a donor only who wanted it, with what was given and what became of it', () => {
  const donation = {
    ...{
      id: 1 as DonationId,
      villageId: 1 as PlaceId,
      villageName: '石板村',
      date: toCalendarDate('2026-05-01'),
    },
    kind: 'money' as const,
    what: '现金',
    amountFen: 12_050,
    source: 'donation' as const,
    usedFor: '',
    note: '他有高血压',
  };
  const text = paperText(
    composeDonationsList({
      townshipName: '云岭乡',
      villageName: '石板村',
      printedOn: '2026年11月23日',
      from: toCalendarDate('2026-01-01'),
      to: toCalendarDate('2026-11-23'),
      donations: [
        { ...donation, donor: '云岭粮油店', namePublic: true, usedFor: '站里煮饭' },
        { ...donation, donor: '王建国', namePublic: false },
      ],
    }),
  );
  expect(text).toMatch(/云岭粮油店\n现金 120\.50元\n站里煮饭/u);
  expect(text).toMatch(/爱心人士\n现金 120\.50元\n还没有登记/u);
  expect(text).toMatch(/共 2\s笔，写明金额的合计 241元/u);
  expect(text).not.toMatch(/王建国|高血压/u);
  expect([yuanWords(100), yuanWords(5)]).toEqual(['1元', '0.05元']);
});
