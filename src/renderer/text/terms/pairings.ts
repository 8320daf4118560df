import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DeclinedBy, DeclineLesson, DeclineReason } from '../../../shared/domain/pair-decline.ts';
import type { MissingFact, PairMode, PairRole, PairScorePartName } from '../../../shared/domain/pairing.ts';
import type { HelperLimit } from '../../../shared/domain/pairing-decision.ts';

/** The office's words for every code about pairs. A missing word does not compile. */

export const pairRoleWord = { primary: '主要', backup: '后备' } satisfies Record<PairRole, string>;

export const pairRoleHelperWord = { primary: '主要互助员', backup: '后备互助员' } satisfies Record<
  PairRole,
  string
>;

export const pairModeWord = {
  pair: '结对排班',
  neighbour_watch: '邻里看望',
  volunteer_task: '单项帮忙',
} satisfies Record<PairMode, string>;

export const pairModeExplain = {
  pair: '按周排班上门',
  neighbour_watch: '不排班，左邻右舍平时看一眼',
  volunteer_task: '不排班，有事叫一声',
} satisfies Record<PairMode, string>;

export const declinedByWord = { elder: '老人', helper: '互助员' } satisfies Record<DeclinedBy, string>;

export const declineReasonWord = {
  'too-far': '路太远',
  'no-time': '没有时间',
  'not-getting-along': '合不来',
  'wants-other-sex': '男女不方便',
  'family-objects': '家里人不同意',
  'too-heavy': '活太重',
  'already-helped': '已经有人帮',
  'not-said': '没说原因',
} satisfies Record<DeclineReason, string>;

/** What the next proposal does with a refusal, besides not proposing the two again. */
export const declineLessonText = {
  'pair-only': () => '下次不再把这两个人配成一对，别的照旧。',
  'shorter-way': (by, minutes) =>
    minutes === null
      ? `下次给这位${declinedByWord[by]}找更近的。`
      : `下次给这位${declinedByWord[by]}只找单程不到 ${minutes} 分钟的。`,
  'no-further-elder': () => '下次不再给这位互助员添老人。',
  'other-sex': () => '下次不再给这位老人配同样性别的互助员。',
  'no-heavy-work': () => '下次不再请这位互助员做重活。',
  'no-helper-for-now': () => '撤销以前，不再给这位老人安排互助员。',
} satisfies Record<DeclineLesson, (by: DeclinedBy, minutes: number | null) => string>;

export const pairEndReasonWord = {
  asked_by_elder: '老人提出',
  asked_by_helper: '互助员提出',
  moved: '搬走了',
  ability: '身体情况变了',
  other: '其他',
} satisfies Record<Input<'pairings.end'>['reason'], string>;

export const reviewCauseWord = {
  'trial-ends': '试行到期',
  'long-not-asked': '很久没有回访',
} satisfies Record<Output<'pairings.reviews'>[number]['because'], string>;

/** What is to be asked on the next visit. */
export const missingFactWord = {
  hamlet: '住哪个院落',
  temperament: '性情',
  hobbies: '爱好',
  age: '年龄',
  'self-care-level': '自理能力',
} satisfies Record<MissingFact, string>;

export const helperLimitWord = {
  'travel-minutes': '最远单程',
  elders: '最多帮几位老人',
  'weekly-minutes': '每周最多服务',
} satisfies Record<HelperLimit, string>;

export const helperLimitUnit = {
  'travel-minutes': '分钟',
  elders: '位',
  'weekly-minutes': '分钟',
} satisfies Record<HelperLimit, string>;

/** One line for each part of a score: what earns its points. */
export const scorePartExplain = {
  near: '路越近分越高',
  temperament: '两人性情一样，或一静一动合得来',
  hobby: '有共同爱好，少见的爱好分量更重',
  tie: '亲属、邻里、老同事、老朋友',
  keep: '原来就结对的不轻易换',
  services: '互助员会做老人要的事',
  'age-gap': '低龄的帮高龄的',
  strength: '身体好的帮身体弱的',
} satisfies Record<PairScorePartName, string>;

/** How urgent an elder's needs are, by tier. */
export function tierWord(tier: number): string {
  return ['', '最急', '急', '一般', '可缓'][tier] ?? '';
}
