import { expect, it } from 'vitest';
import {
  aboutWords,
  type BankEntryFacts,
  hoursWords,
  pointWords,
} from '../../../../src/backend/printing/time-bank/bank-words.ts';
import type { EntryNumber } from '../../../../src/shared/domain/time-bank.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const about = (change: Partial<BankEntryFacts>): readonly string[] =>
  aboutWords({
    number: 9 as EntryNumber,
    date: toCalendarDate('2026-11-23'),
    kind: 'deposit',
    minutes: 60,
    handler: '王芳',
    reverses: null,
    servedOn: null,
    helperName: null,
    elderName: null,
    services: null,
    title: null,
    itemName: null,
    itemUnit: null,
    quantity: null,
    fromHead: null,
    toHead: null,
    ...change,
  }).map((words) => words.replaceAll('\u200b', ''));

it('tells who did what for whom and on which day, shorter and shorter', () => {
  const served = { servedOn: toCalendarDate('2026-10-02'), helperName: '刘秀兰', elderName: '陈桂英' };
  expect(about({ ...served, services: 'meal_help,cleaning_help' })).toEqual([
    '10.2刘秀兰为陈桂英助餐、助洁',
    '10.2刘秀兰为陈桂英助餐等2项',
    '10.2为陈桂英助餐等2项',
    '10.2为陈桂英助餐等2项',
    '10.2助餐等2项',
  ]);
  // A passbook passes through many hands.
  expect(about({ ...served, services: 'emotional_support' })[0]).toBe('10.2刘秀兰为陈桂英陪聊');
  expect(about({ helperName: '刘秀兰', services: '', title: '站点值班' })[0]).toBe('刘秀兰站点值班');
});

it('tells what was had, from whom and to whom', () => {
  expect(about({ kind: 'redeem-goods', itemName: '大米', itemUnit: '袋', quantity: 2 })).toEqual([
    '换大米2袋',
  ]);
  expect(about({ kind: 'hold-service', itemName: '理发', itemUnit: '', quantity: 1 })).toEqual([
    '预约理发1份',
  ]);
  expect(about({ kind: 'gift', minutes: -30, fromHead: '甲', toHead: '乙' })).toEqual(['转给乙户']);
  expect(about({ kind: 'gift', minutes: 30, fromHead: '甲', toHead: '乙' })).toEqual(['甲户转来']);
  expect(about({ kind: 'inherit', minutes: -30 })).toEqual(['转给村公共池']);
  expect(about({ kind: 'reversal', reverses: 4 as EntryNumber })).toEqual(['冲正第4笔']);
});

it('writes minutes as points and as hours', () => {
  expect([pointWords(90, 60), pointWords(100, 60), hoursWords(90), hoursWords(120)]).toEqual([
    '1.5',
    '1.67',
    '1.5小时',
    '2小时',
  ]);
});
