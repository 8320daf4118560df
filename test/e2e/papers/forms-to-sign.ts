import { expect } from '@playwright/test';
import { bodyOf } from '../harness/page-checks.ts';
import type { ReadPage } from '../harness/read-pages.ts';
import type { PaperRow } from './paper-row.ts';
import { childName, ELDERS, HELPERS } from './people.ts';
import { secondWeek } from './week.ts';

const elders = ELDERS.map(({ name }) => name);
const helpers = HELPERS.map(({ name }) => name);
const children = ELDERS.map(childName);
const roundsDutiesAndFields = 5 + 3 * 2 + 2;

const duties = {
  form: 'duty-roster',
  landscape: false,
  smallestPt: 14,
  pages: 1,
  onEachPage: ['石板村幸福院值班表', '2026年11月23日—11月29日', '农历十月十五—十月廿一', '第2版'],
  blocks: [
    ['11月25日', '周三', '十七', '【逢场】', '山歌会', '抢种油菜'],
    ['值班要做', '开门', '烧水', '卫生', '登记', '负责人签字'],
  ],
} as const;

/** Forms that are signed or carried: 联系卡, 签到表, 探访记录表, 值班表, 请假顶班条. */
export const FORMS_TO_SIGN: readonly PaperRow[] = [
  {
    form: 'contact-card',
    profile: 'household',
    landscape: false,
    smallestPt: 16,
    // Two pairs on a page, and behind it their backs.
    pages: ELDERS.length,
    onEachPage: [],
    must: ['广东东莞', '何医生', '罗书记', '199 0000 9003'],
    blocks: ELDERS.flatMap((elder, index) => [
      [elder.name, helpers[index] ?? '', HELPERS[index]?.phone ?? '', '老人留存', '互助员留存', '结对日期'],
      [elder.name, childName(elder), '助餐', '心理疏导', '习惯', '签字/手印'],
    ]),
    further: proveBacks,
  },
  {
    form: 'sign-in-sheet',
    profile: 'internal',
    landscape: true,
    smallestPt: 12,
    pages: { from: HELPERS.length + 6, to: HELPERS.length + 12 },
    onEachPage: [
      ...['互助养老服务签到表（第48周）', '2026年11月23日—11月29日　农历十月十五—十月廿一', '第2版'],
      ...['服务对象', '餐浴洁急医行农代心', '老人签字或手印', '请当场签', '本页合计', '站长签字'],
    ],
    must: [...elders, ...helpers, '石板村幸福院 做饭', '石板线 5户', '栽油菜', '共3张'],
    mustNot: [...children, '软一点', ...ELDERS.map(({ phone }) => phone)],
    further: (pages) => {
      proveNumbers(pages);
      const planned = secondWeek().reduce(
        (sum, { date, helpers: by }) => sum + (date === null ? 0 : by.length),
        0,
      );
      const lines = pages.flatMap(({ text }) => [...text.matchAll(/计\d+/gu)]);
      expect(lines.length, 'planned lines').toBe(planned + roundsDutiesAndFields);
      for (const page of pages)
        expect.soft(rowsOf(page, 11.9), `page ${page.number}: rows of 12 mm`).toBe(12);
    },
  },
  {
    form: 'visit-record',
    profile: 'internal',
    landscape: false,
    smallestPt: 12,
    pages: ELDERS.length,
    onEachPage: [
      ...['探访记录表', '探访等级', '频次', '子女电话', '方式', '居家安全', '需求和处理', '第2版'],
      ...['门＝上门', '赡养人最近回来看望', '24小时内打村里电话199 0000 9004'],
    ],
    must: ['黄色', '每周1次'],
    mustNot: ['半自理', '低保', '特困', '高血压'],
    blocks: ELDERS.map((elder, index) => [elder.name, childName(elder), helpers[index] ?? '']),
    further: (pages) => {
      proveNumbers(pages);
      for (const page of pages)
        expect.soft(rowsOf(page, 14.5), `page ${page.number}: rows of 15 mm`).toBeGreaterThanOrEqual(12);
    },
  },
  {
    ...duties,
    profile: 'public',
    must: [...[14, 15, 16].map((index) => helpers[index] ?? ''), '做饭：洗手', '199 0000 9003'],
    mustNot: elders,
    further: proveNumbers,
  },
  {
    ...duties,
    profile: 'internal',
    must: [14, 15, 16, 13].map((index) => helpers[index] ?? ''),
    mustNot: elders,
    further: proveNumbers,
  },
  {
    form: 'leave-slip',
    profile: 'household',
    landscape: false,
    smallestPt: 14,
    pages: Math.ceil(HELPERS.length / 4),
    onEachPage: ['请假顶班条', '第48周', '第2版', '199 0000 9004', '顶班人电话'],
    must: helpers,
    mustNot: [...elders, ...children],
  },
];

/** Turned over its long edge, the lower left back lies behind the lower right front: both are the same pair's. */
function proveBacks(pages: readonly ReadPage[]): void {
  const namesByRow = (page: ReadPage): string[][] =>
    [0, 1].map((row) =>
      page.runs
        .filter(({ topMm }) => Math.floor(topMm / (page.heightMm / 2)) === row)
        .map(({ text }) => text)
        .filter((text) => elders.includes(text)),
    );
  for (let front = 0; front < pages.length; front += 2) {
    const [fronts, backs] = [pages[front], pages[front + 1]];
    if (!fronts || !backs) throw new Error('A front without its back.');
    expect.soft(namesByRow(backs), `behind page ${fronts.number}`).toEqual(namesByRow(fronts));
  }
}

/** Each sheet bears a number of its own in its head, where no phone stands. */
function proveNumbers(pages: readonly ReadPage[]): void {
  const numbers = pages.flatMap((page) =>
    bodyOf(page).filter(({ text, topMm }) => topMm < 25 && /^\d{3} \d{4}$/u.test(text)),
  );
  expect(numbers.length, 'sheet numbers').toBe(pages.length);
  expect(new Set(numbers.map(({ text }) => text)).size, 'different numbers').toBe(pages.length);
}

/** Rows of the table that are at least so high. */
function rowsOf(page: ReadPage, heightMm: number): number {
  const tops = page.rules
    .filter(({ upright }) => !upright)
    .map(({ atMm }) => atMm)
    .toSorted((one, other) => one - other)
    .filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > 1);
  return tops.filter((at, index) => index > 0 && at - (tops[index - 1] ?? 0) > heightMm).length;
}
