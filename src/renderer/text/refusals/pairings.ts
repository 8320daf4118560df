import type { Writer } from './plain-text.ts';

/** What may be declined about proposals and pairs. */
export const pairingsTexts = {
  'pairings.no-helpers': () => ({
    sentence: '没有可用的互助员，结不了对。',
    nextStep: '请先导入互助员花名册，或检查互助员是否都标成了外出、退出。',
  }),
  'pairings.no-needs': () => ({
    sentence: '没有老人登记了服务需求，不需要结对。',
    nextStep: '请在老人花名册里填好需求和每周次数，再导入一次。',
  }),
  'pairings.no-hours': () => ({
    sentence: '互助员都没有填可服务时间，结不了对。',
    nextStep: '请在互助员花名册里填好哪几天上午、下午有空，再导入一次。',
  }),
  'proposal.not-found': () => ({ sentence: '找不到这份结对方案。', nextStep: '请重新生成结对方案。' }),
  'proposal.stale': () => ({
    sentence: '方案生成之后，人员或结对又有了变动，这份方案不能再采用。',
    nextStep: '请放弃这份方案，重新生成。现有结对没有改动。',
  }),
  'proposal.closed': () => ({
    sentence: '这份方案已经处理过了。',
    nextStep: '请看“现有结对”；需要时重新生成方案。',
  }),
  'proposal.forbidden': () => ({
    sentence: '这一对不能配：有规则不允许。',
    nextStep: '请看旁边写明的规则；要改的是老人或互助员的资料，不是方案。',
  }),
  'proposal.nothing-to-undo': () => ({
    sentence: '没有可以撤销的调整。',
    nextStep: '方案还是守望给出的样子。',
  }),
  'proposal.nothing-to-redo': () => ({ sentence: '没有可以恢复的调整。', nextStep: '请接着调整。' }),
  'proposal.village-accepted': () => ({
    sentence: '这个村的结对已经按这份方案采用了。',
    nextStep: '请看“现有结对”，或采用别的村。',
  }),
  'pairings.pair-not-found': () => ({
    sentence: '找不到这一对，可能已经结束。',
    nextStep: '请看“现有结对”里的最新情况。',
  }),
  'pairings.already-paired': () => ({
    sentence: '这位老人已经有一位这样的互助员。',
    nextStep: '请先结束原来的结对，再登记新的。',
  }),
  'pairings.not-a-helper': () => ({
    sentence: '这个人不是在岗的互助员。',
    nextStep: '请先在“人员”里登记为互助员。',
  }),
  'pairings.not-an-elder': () => ({
    sentence: '这个人没有登记为老人。',
    nextStep: '请先在“人员”里登记为老人。',
  }),
  'pairings.two-of-one-household': () => ({
    sentence: '主要互助员和后备互助员是一家人，一家有事两个都来不了。',
    nextStep: '请另选一位不住在一起的做后备。',
  }),
  'pairings.refused-each-other': () => ({
    sentence: '两个人里有一方说过不愿意，不能结对。',
    nextStep: '如果已经改变主意，请先在“人员”里改亲友关系。',
  }),
  'pairings.decline-not-found': () => ({
    sentence: '找不到这条记录，可能已经撤销。',
    nextStep: '请刷新后再看。',
  }),
} satisfies Record<string, Writer>;
