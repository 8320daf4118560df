import type { Writer } from './plain-text.ts';

/** What may be declined about supervision. */
export const supervisionTexts = {
  'supervision.not-found': () => ({
    sentence: '找不到这一条。',
    nextStep: '它可能刚刚被撤销了，请在列表里重新选择。',
  }),
  'supervision.nothing-to-check': () => ({
    sentence: '这个月还没有复核过的上门记录，抽不出来。',
    nextStep: '请先到“回收登记”把签到表录入、复核，再来抽查；或者换一个月。',
  }),
  'supervision.before-the-visit': () => ({
    sentence: '核实的日子在上门那天之前。',
    nextStep: '请核对日期。',
  }),
  'supervision.days-reversed': () => ({
    sentence: '后面的日子在前面的日子之前。',
    nextStep: '请核对日期。',
  }),
} satisfies Record<string, Writer>;
