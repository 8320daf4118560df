import type { CalendarPeriodForm } from './calendar.ts';

type UsualPeriod = Omit<CalendarPeriodForm, 'placeId'>;

/**
 * Festivals that change visits, and the two rushes of the fields, as most townships of the Sichuan basin have them. What
 * each does is a beginning, to be set by the office: helpers have their own families at the table, and in the rush the
 * fields come first; before the three festivals of families somebody looks in once more.
 */
export const USUAL_PERIODS: readonly UsualPeriod[] = [
  // From 除夕 to 初七.
  festival(
    '春节',
    { month: 1, day: 1, daysBefore: 1, daysAfter: 6 },
    { capPercent: 50, visits: 'least', extraVisits: 1 },
  ),
  festival('元宵', { month: 1, day: 15 }, { capPercent: 80 }),
  {
    ...nothingChanges('festival', '清明'),
    range: { kind: 'solar-term', term: '清明', days: 1 },
    capPercent: 50,
    note: '上坟的日子，互助员多半要回老屋。',
  },
  festival('端午', { month: 5, day: 5 }, { capPercent: 80 }),
  festival('中元', { month: 7, day: 15 }, { capPercent: 80, note: '有的村有这天不上门的习惯，请按本村改。' }),
  festival('中秋', { month: 8, day: 15 }, { capPercent: 80, extraVisits: 1 }),
  festival('重阳', { month: 9, day: 9 }, { extraVisits: 1, note: '老年节，看望老人的日子。' }),
  { ...nothingChanges('festival', '冬至'), range: { kind: 'solar-term', term: '冬至', days: 1 } },
  festival('腊八', { month: 12, day: 8 }),
  festival('小年', { month: 12, day: 24 }, { note: '有的村过腊月廿三，请按本村改。' }),
  {
    ...nothingChanges('farming-rush', '春耕双抢'),
    range: { kind: 'solar-yearly', from: '05-05', to: '05-25' },
    capPercent: 60,
    note: '收油菜小麦、栽秧，约三周。',
  },
  {
    ...nothingChanges('farming-rush', '秋收'),
    range: { kind: 'solar-yearly', from: '09-01', to: '09-20' },
    capPercent: 70,
    note: '打谷子、收苞谷。',
  },
];

function nothingChanges(kind: UsualPeriod['kind'], name: string): Omit<UsualPeriod, 'range'> {
  return { kind, name, capPercent: 100, visits: 'usual', wayPercent: 100, extraVisits: 0, note: '' };
}

function festival(
  name: string,
  on: { month: number; day: number; daysBefore?: number; daysAfter?: number },
  effect: Partial<UsualPeriod> = {},
): UsualPeriod {
  return {
    ...nothingChanges('festival', name),
    range: { kind: 'lunar-yearly', daysBefore: 0, daysAfter: 0, ...on },
    ...effect,
  };
}
