import { word, type Writer } from './plain-text.ts';

/** What may be declined about weekly rosters. */
export const rostersTexts = {
  'rosters.no-pairs': () => ({
    sentence: '还没有结对，排不了班。',
    nextStep: '请先到“结对”生成方案并采用，再回来排班。',
  }),
  'rosters.not-used': () => ({
    sentence: '选的村都设成了不排周班，没有起草。',
    nextStep: '要排班，请在“村组”里打开这个村的规则“本村排周班”，再回来起草。',
  }),
  'rosters.nothing-drafted': () => ({
    sentence: '没有可以公布的草稿。',
    nextStep: '请先排出这一周的草稿，再公布。',
  }),
  'rosters.already-published': (facts) => ({
    sentence: `${word(facts, 'village', '这个村')}这一周的排班已经公布，不会被草稿覆盖。`,
    nextStep: '要改已公布的一周，请选这个村，点“修改”，另出一版。',
  }),
  'rosters.week-past': () => ({
    sentence: '这一周已经过去，不能再排班。',
    nextStep: '请选择本周或以后的一周。',
  }),
  'rosters.draft-stale': () => ({
    sentence: '排好草稿之后，人员或结对又有了变动，这份草稿不能公布。',
    nextStep: '请先重排这一周的草稿，看过再公布。固定了的上门会留在原处。',
  }),
  'rosters.not-a-draft': () => ({
    sentence: '这一版已经定下，不能再拖动。',
    nextStep: '会上已定的，先点“退回草稿”；已公布的，点“修改”，另出一版。',
  }),
  'rosters.not-published': () => ({
    sentence: '这一周还没有公布。',
    nextStep: '请先公布，再做这一步。',
  }),
  'rosters.not-agreed': () => ({
    sentence: '这一周会上还没有定，不必退回。',
    nextStep: '现在就是草稿，可以直接改。',
  }),
  'rosters.agreed-already': () => ({
    sentence: '这一周会上已经定了。',
    nextStep: '要再改，请先点“退回草稿”。',
  }),
  'rosters.week-not-over': () => ({
    sentence: '这一周还没有过完，不能关闭。',
    nextStep: '请等到周日，任务单收回来以后再关闭。',
  }),
  'rosters.closed': () => ({
    sentence: '这一周已经关闭，不能再改。',
    nextStep: '要更正服务记录，请另外登记。',
  }),
  'rosters.visit-not-found': () => ({
    sentence: '这一周里没有这次上门了。',
    nextStep: '需求可能刚改过。请重新排这个村。',
  }),
  'rosters.nothing-to-undo': () => ({
    sentence: '没有可以撤销的调整。',
    nextStep: '这份草稿里还没有动过，或者已经全部撤销。',
  }),
  'rosters.nothing-to-redo': () => ({
    sentence: '没有可以恢复的调整。',
    nextStep: '撤销之后又动过别的，前面的就不能恢复了。',
  }),
  'rosters.nothing-affected': () => ({
    sentence: '这件事不影响这一周已公布的安排。',
    nextStep: '不用改。请核对选的人和时间。',
  }),
  'rosters.repair-stale': () => ({
    sentence: '算好调整之后，资料又有了变动，这份调整不能采用。',
    nextStep: '请重新算一次，再采用。已公布的没有改动。',
  }),
  'rosters.fix-gone': () => ({
    sentence: '情况变了，这个办法用不上了。',
    nextStep: '请看重新算出来的办法。',
  }),
  'rosters.template-not-found': () => ({
    sentence: '找不到这个模板。',
    nextStep: '它可能已经删掉。请换一个模板，或按上周的习惯排。',
  }),
} satisfies Record<string, Writer>;
