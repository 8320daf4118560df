import { expect } from '@playwright/test';
import type { Input } from '../../../src/shared/contract/contract.ts';
import { BANK_NAMES } from './fill-bank.ts';
import type { ProvedRow } from './paper-row.ts';

/** A paper of `shell.printSheet` with what it is asked for by, besides the village. */
export interface BankPaperRow extends ProvedRow {
  readonly paper: Input<'shell.printSheet'>['paper'];
  readonly order: Partial<Input<'shell.printSheet'>>;
}

const [first = '', second = '', third = ''] = BANK_NAMES;
const QUARTER = { kind: 'quarter', from: '2026-10-01' } as const;

/**
 * Papers that the ledger of 石板村 and supervision fill. In this order: the whole passbook comes before the lines that would
 * go on in it.
 */
export const BANK_PAPERS: readonly BankPaperRow[] = [
  {
    paper: 'passbook-book',
    order: {},
    profile: 'household',
    landscape: true,
    smallestPt: 10.5,
    // Four booklets of two sides: one household has more lines than a booklet.
    pages: 8,
    onEachPage: ['承前页', '过次页', '户主'],
    must: ['第 2 本', '旧账本转入', '捐给村公共池', `10.2${first}为`, '助餐、助洁', '换大米2袋'],
    mustNot: ['心理疏导'],
    further: (pages) => {
      // A row never grows: the next lines go below those that stand there.
      const rowTops = pages.map(({ rules }) =>
        rules
          .filter(({ upright, fromMm }) => !upright && fromMm < 20)
          .map(({ atMm }) => Math.round(atMm * 10))
          .toSorted((one, other) => one - other),
      );
      const [inside, , , insideOfNext] = rowTops.filter((_, index) => index % 2 === 1);
      expect.soft(insideOfNext).toEqual(inside);
    },
  },
  {
    paper: 'quarter-notice',
    order: { period: QUARTER },
    profile: 'public',
    landscape: false,
    smallestPt: 14,
    pages: 1,
    onEachPage: ['时间银行积分公示', '2026年第4季度', '公示期', '有异议请找', '上季结余'],
    must: [first, second, '没有列名的 1 户合计', '全村各户合计', '村公共池', '校验码'],
    mustNot: [third, '陪聊', '助餐'],
  },
  {
    paper: 'quarter-statements',
    order: { period: QUARTER },
    profile: 'household',
    landscape: false,
    smallestPt: 16,
    pages: { from: 3, to: 8 },
    onEachPage: [],
    must: [...BANK_NAMES, '上季结余', '不用经过互助员', '换大米2袋'],
  },
  {
    paper: 'bank-rules',
    order: {},
    profile: 'public',
    landscape: false,
    smallestPt: 14,
    pages: 1,
    onEachPage: ['时间银行管理细则', '第1版', '石板村村民代表会议'],
    must: ['60 分钟是 1 分', '从2026年1月1日起施行'],
  },
  {
    paper: 'exchange-day',
    order: { from: '2026-11-22' },
    profile: 'internal',
    landscape: true,
    smallestPt: 12,
    pages: 1,
    onEachPage: ['时间银行积分兑换登记', '签字或手印'],
    must: ['大米', '600', '上门理发（预约）'],
  },
  {
    paper: 'honours-list',
    order: { from: '2026-01-01', to: '2026-12-31' },
    profile: 'public',
    landscape: false,
    smallestPt: 14,
    pages: 1,
    onEachPage: ['互助光荣榜', '互助员'],
    must: [first, '50小时', '谢谢每一位伸手帮忙的人'],
  },
  {
    paper: 'donations-list',
    order: { from: '2026-01-01', to: '2026-12-31' },
    profile: 'public',
    landscape: false,
    smallestPt: 14,
    pages: 1,
    onEachPage: ['爱心捐赠公示'],
    must: ['云岭粮油店', '大米 20 袋', '爱心人士'],
    mustNot: ['不留名的邻居'],
  },
  {
    paper: 'compliance-report',
    order: { period: { kind: 'month', from: '2026-11-01' } },
    profile: 'internal',
    landscape: false,
    smallestPt: 12,
    pages: { from: 2, to: 6 },
    onEachPage: ['没访到、次数不够的老人'],
    must: ['石板村探访落实情况', '重点老人每月探访', '凭据率'],
    blocks: [['统计人：', '审核人：', '负责人：']],
  },
  {
    paper: 'yearly-review',
    order: { from: '2026-01-01' },
    profile: 'internal',
    landscape: false,
    smallestPt: 12,
    pages: { from: 3, to: 4 },
    onEachPage: [],
    must: ['石板村互助养老2026年度评估', '服务评估', '督导检查', '激励兑现', '培训', '边界', '风险保障'],
    blocks: [['总的评价', '评估人：', '负责人：']],
  },
  {
    paper: 'step-cards',
    order: {},
    profile: 'household',
    landscape: false,
    smallestPt: 14,
    pages: 5,
    onEachPage: ['这样做', '不要做', '出了事：', '沿虚线剪开'],
    must: ['助餐', '助浴', '助洁', '助急', '助医', '助行', '助农', '代办', '心理疏导', '打 120'],
  },
  {
    paper: 'complaint-notice',
    order: {},
    profile: 'public',
    landscape: false,
    smallestPt: 18,
    pages: 1,
    onEachPage: ['有意见，请直接说', '不用经过互助员', '199 0000 9002', '12345'],
    must: ['七天内答复您'],
  },
];
