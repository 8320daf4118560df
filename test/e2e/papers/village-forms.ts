import { expect } from '@playwright/test';
import type { PaperRow } from './paper-row.ts';
import { ELDERS, GROUPS, HELPERS } from './people.ts';

const named = ELDERS.filter(({ isNamed }) => isNamed).map(({ name }) => name);

/** Forms of the whole village: 广播稿, 例会单, 应急联络表, 生日名单, 招募单. */
export const VILLAGE_FORMS: readonly PaperRow[] = [
  {
    form: 'broadcast-script',
    profile: 'public',
    landscape: false,
    smallestPt: 22,
    small: [
      { pt: 20, why: 'the head is not read out', is: /广播稿$/u },
      { pt: 14, why: 'a word to the reader, not read out', is: /第2版/u },
    ],
    pages: 2,
    onEachPage: ['广播稿', '各位乡亲请注意', '再说一遍。', '九九，零零零零，九零零四。', '第2版'],
    must: ['因为有互助员请假。', '从十一月二十三号，星期一，', '农历十月十五', '星期三，十月十七，逢场。'],
    mustNot: [...named, ...HELPERS.map(({ name }) => name), '19900009004', '助浴', '积分'],
  },
  {
    form: 'meeting-sheet',
    profile: 'internal',
    landscape: false,
    smallestPt: 12,
    pages: 2,
    onEachPage: [],
    must: [
      '石板村互助养老例会单（第48周）',
      '还没有人去的（7 项',
      '心理疏导　1 次，每次 40 分钟',
      '会上定下来的（手写）',
      '到会的人签字',
    ],
    blocks: [['会上定下来的', '主持人', '到会的人签字']],
  },
  {
    form: 'emergency-sheet',
    profile: 'public',
    landscape: false,
    smallestPt: 18,
    pages: 1,
    onEachPage: ['出了急事打电话', '120', '119', '110', '村医', '199 0000 9001', '村干部', '199 0000 9002'],
    must: ['我在云岭乡石板村'],
    mustNot: [...named, ...HELPERS.map(({ name }) => name), '何医生', '罗书记'],
  },
  {
    form: 'emergency-sheet',
    profile: 'internal',
    landscape: true,
    smallestPt: 12,
    pages: { from: GROUPS.length, to: GROUPS.length * 2 },
    onEachPage: ['石板村应急联络表', '家属 1', '遇险谁去接', '村医 何医生 199 0000 9001'],
    must: [...ELDERS.map(({ name }) => name), ...ELDERS.map(({ phone }) => phone), '独居'],
    further: (pages) => {
      for (const groupNo of GROUPS)
        expect
          .soft(pages.filter(({ text }) => text.includes(`应急联络表${String(groupNo)}组`)).length)
          .toBeGreaterThan(0);
    },
  },
  {
    form: 'birthday-list',
    profile: 'public',
    landscape: false,
    smallestPt: 16,
    pages: 1,
    onEachPage: ['祝老人家生日快乐', '2026年11月23日—12月22日', '郑光华'],
    must: ['诸葛德明'],
    mustNot: ['周岁', '岁', '82', '1944年'],
  },
  {
    form: 'birthday-list',
    profile: 'internal',
    landscape: false,
    smallestPt: 12,
    pages: 1,
    onEachPage: ['石板村老人生日名单', '满几岁'],
    must: ['郑光华', '82', '过新历'],
  },
  {
    form: 'recruitment-sheet',
    profile: 'public',
    landscape: false,
    smallestPt: 14,
    pages: 1,
    onEachPage: ['招募互助员', '哪个组，一周差几次', '199 0000 9003'],
    must: ['陪聊', '助行', '6组', '我来报名', '哪天有空'],
    mustNot: [...named, '心理疏导'],
  },
];
