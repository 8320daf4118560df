import type { z } from 'zod';
import type { visitRef } from '../../src/shared/domain/roster-task.ts';
import { type helperLoad, roster, rosterSummary, type visit } from '../../src/shared/domain/roster.ts';
import { MONDAY } from './office.ts';

/** The invented office's rosters, checked by the contract's own schemas. */

const need = (needId: number, number = 1): z.input<typeof visitRef> => ({
  task: { kind: 'need', needId },
  number,
});

/** 东沟村's week: 李秀兰 brings lunch to 王桂英 on Tuesday morning, 赵春梅 is idle, nobody bathes 何素珍. */
export function aRoster(change: Partial<z.input<typeof roster>> = {}): z.output<typeof roster> {
  return roster.parse({
    id: 9,
    villageId: 11,
    villageName: '东沟村',
    weekStart: MONDAY,
    version: 1,
    state: 'draft',
    status: 'good',
    gapPercent: 0.3,
    madeAt: '2026-11-22T08:30:00.000Z',
    agreedAt: null,
    publishedAt: null,
    closedAt: null,
    printedAt: null,
    because: null,
    price: [
      { part: 'unfilled', points: 16000 },
      { part: 'wished-half-day', points: 4 },
    ],
    stale: false,
    moves: { held: 0, undone: 0 },
    days: DAYS,
    visits: [
      aVisit(),
      aVisit({
        id: 2,
        ref: need(2),
        elderId: 103,
        title: '何素珍',
        serviceCode: 'bathing_help',
        state: 'unfilled',
        date: null,
        slot: null,
        order: null,
        minutes: 75,
        helpersNeeded: 2,
        helpers: [],
        stoppedBy: [{ rule: 'second-helper', helpers: 37 }],
      }),
      aVisit({
        id: 3,
        ref: { task: { kind: 'duty', venueId: 5, duty: 'cooking' }, number: 1 },
        elderId: null,
        title: '东沟村互助养老服务站',
        hamletName: '李家院子',
        serviceCode: null,
        date: '2026-11-25',
        minutes: 120,
        helpers: [{ personId: 201, name: '李秀兰', part: 'other', travelMinutes: 5 }],
      }),
    ],
    loads: [
      aLoad(),
      aLoad({ helperId: 202, name: '赵春梅', visits: 0, minutes: 0, travelMinutes: 0, freeHalfDays: [2, 3] }),
    ],
    ...change,
  });
}

const DAYS: z.input<typeof roster>['days'] = ['十五', '十六', '十七', '十八', '十九', '二十', '廿一'].map(
  (lunarDay, at) => ({
    date: `2026-11-${23 + at}`,
    lunarMonth: '十月',
    lunarDay,
    occasions: [],
    markets: at === 2 ? ['东沟场'] : [],
    periods: [],
  }),
);

/** 李秀兰 brings lunch to 王桂英 on Tuesday morning. */
export function aVisit(change: Partial<z.input<typeof visit>> = {}): z.input<typeof visit> {
  return {
    id: 1,
    ref: need(1),
    elderId: 101,
    title: '王桂英',
    hamletName: '李家院子',
    serviceCode: 'meal_help',
    parts: [],
    state: 'planned',
    date: '2026-11-24',
    slot: 'morning',
    order: 1,
    minutes: 20,
    helpersNeeded: 1,
    helpers: [{ personId: 201, name: '李秀兰', part: 'primary', travelMinutes: 10 }],
    stops: [],
    pinned: false,
    breaches: [],
    stoppedBy: [],
    ...change,
  };
}

export function aLoad(change: Partial<z.input<typeof helperLoad>> = {}): z.input<typeof helperLoad> {
  return {
    helperId: 201,
    name: '李秀兰',
    visits: 2,
    minutes: 140,
    travelMinutes: 15,
    weeklyCapMinutes: 400,
    dailyCapMinutes: 180,
    hamletName: '李家院子',
    phone: null,
    freeHalfDays: [0, 2, 4, 6],
    pastMinutes: 300,
    ...change,
  };
}

export function aRosterSummary(
  change: Partial<z.input<typeof rosterSummary>> = {},
): z.output<typeof rosterSummary> {
  return rosterSummary.parse({ ...aRoster(), planned: 1, unfilled: 1, helpers: 1, ...change });
}
