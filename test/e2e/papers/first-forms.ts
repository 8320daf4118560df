import { expect } from '@playwright/test';
import type { ReadPage } from '../harness/read-pages.ts';
import { childName, ELDERS, HELPERS } from './people.ts';
import type { PaperRow } from './paper-row.ts';
import { proveRoster } from './roster-proof.ts';
import { ABSENT_HELPER } from './week.ts';

const named = ELDERS.filter(({ isNamed }) => isNamed).map(({ name }) => name);
const children = ELDERS.map(childName);
const cards = ELDERS.filter(({ hasCard }) => hasCard);
const absent = HELPERS[ABSENT_HELPER]?.name ?? '';

const roster = {
  form: 'weekly-roster',
  landscape: true,
  smallestPt: 14,
  pages: { from: 12, to: 22 },
  onEachPage: [
    '石板村互助养老服务周排班表（第48周）',
    '2026年11月23日—11月29日　农历十月十五—十月廿一',
    ...['周一', '周三', '周日', '11月25日', '【逢场】', '山歌会', '抢种油菜', '廿一'],
    '有事请提前一天打电话 199 0000 9004',
    '第2版',
  ],
} as const;

/** Forms of the week: 周排班表, 任务单, 变更通知, 明白卡. */
export const FIRST_FORMS: readonly PaperRow[] = [
  {
    ...roster,
    profile: 'public',
    must: [...named, '陪聊', '石板村幸福院 做饭', '栽油菜', '还差1人'],
    mustNot: [...children, '心理疏导', '住院', '岁'],
    further: proveRoster('public'),
  },
  {
    ...roster,
    profile: 'internal',
    must: ELDERS.map(({ name }) => name),
    mustNot: [...children, '心理疏导'],
    further: proveRoster('internal'),
  },
  {
    form: 'task-slip',
    profile: 'household',
    landscape: false,
    smallestPt: 12,
    pages: { from: 30, to: 70 },
    onEachPage: ['互助员任务单（第48周）', '时段', '老人', '住处', '服务', '第2版'],
    must: ['去不了', '没人应门', '120', '送餐', '软一点', '栽油菜', '【逢场】'],
    mustNot: children,
    blocks: HELPERS.slice(5).map(({ name }) => [name]),
  },
  ...(['public', 'household'] as const).map((profile): PaperRow => ({
    form: 'change-slip',
    profile,
    landscape: false,
    smallestPt: 14,
    small: [{ pt: 10.5, why: 'a hint for who holds the scissors, not for who reads', is: /沿虚线剪开/u }],
    pages: 2,
    onEachPage: ['变更通知', '第2版（代替第1版）', '199 0000 9004'],
    must: [`因${absent.slice(0, 1)}某请假`, '暂时没有人', '您不用去了', absent],
    mustNot: [...children, '住院'],
    blocks: [['吴秀兰：', '周一', '周二', '周四', '暂时没有人']],
  })),
  {
    form: 'wall-card',
    profile: 'household',
    landscape: false,
    smallestPt: 18,
    pages: cards.length,
    onEachPage: [
      '农村互助养老明白卡',
      '卡号',
      '急救 120',
      '报警 110',
      '火警 119',
      '本卡贴屋内',
      '每周服务',
      '有效期',
    ],
    must: ['何医生', '罗书记', '互助站'],
    mustNot: ELDERS.filter(({ hasCard }) => !hasCard).map(({ name }) => name),
    blocks: cards.map((elder) => [
      elder.name,
      childName(elder),
      HELPERS[ELDERS.indexOf(elder)]?.name ?? '',
      '周日',
    ]),
    further: proveBigNames,
  },
];

/** Names and numbers of those who come and who are called are read from across the room. */
function proveBigNames(pages: readonly ReadPage[]): void {
  const people = new Set([...ELDERS, ...HELPERS].map(({ name }) => name));
  for (const page of pages) {
    const seen = page.runs.filter(
      ({ text }) => people.has(text) || /^\d{3} \d{4} \d{4}$|^1[12][09]$/u.test(text),
    );
    expect(seen.length).toBeGreaterThan(5);
    expect.soft(seen.filter(({ sizePt }) => sizePt < 27.9).map(({ text }) => text)).toEqual([]);
  }
}
