import { word, type Writer } from './plain-text.ts';

/** What may be declined about people and their assessments. */
export const peopleTexts = {
  'people.not-found': () => ({
    sentence: '找不到这个人。',
    nextStep: '名册可能刚刚更新，请回到人员列表重新查找。',
  }),
  'people.none': () => ({
    sentence: '还没有人员。',
    nextStep: '请先到“导入”导入花名册。',
  }),
  'people.form-stopped': () => ({
    sentence: '有几处填得不对，还没有保存。',
    nextStep: '请看标红的地方，改好后再保存。填的内容都还在。',
  }),
  'people.id-number-taken': () => ({
    sentence: '这个身份证号已经登记在另一个人名下。',
    nextStep: '请对照证件核对。如果是同一个人，请在原来那个人的资料里修改。',
  }),
  'people.erased': () => ({
    sentence: '这个人的资料已按要求删除。',
    nextStep: '只保留了不含姓名的记录，不能再修改。',
  }),
  'people.consent-in-future': () => ({
    sentence: '签署日期还没有到，不能登记。',
    nextStep: '请按纸上写的日期填，最晚是今天。',
  }),
  'people.role-still-used': (facts) => ({
    sentence: `这个人还有结对或已公布的排班（${word(facts, 'count', '若干')}处），不能去掉这个身份。`,
    nextStep: '请先结束结对、重新排班，或把状态改为“退出”。',
  }),
  'people.residences-overlap': () => ({
    sentence: '有两段居住时间重叠了。',
    nextStep: '请调整起止日期，让每一天只住一处。',
  }),
  'people.relation-to-self': () => ({
    sentence: '不能把一个人和自己登记成关系。',
    nextStep: '请另选一个人。',
  }),
  'people.no-identity-number': () => ({
    sentence: '这个人没有登记身份证号。',
    nextStep: '不需要查看。',
  }),
  'assessment.items-missing': () => ({
    sentence: '评估的项目没有填全。',
    nextStep: '请把每一项都填上，或只填总分。',
  }),
  'assessment.item-too-high': (facts) => ({
    sentence: `${word(facts, 'item', '有一项')}的分数超过了上限${word(facts, 'most', '')}。`,
    nextStep: '请对照评估表改正。',
  }),
  'assessment.level-missing': () => ({
    sentence: '只有这些内容算不出等级。',
    nextStep: '请填各项得分、总分，或直接选一个等级。',
  }),
  'assessment.not-found': () => ({
    sentence: '找不到这次评估。',
    nextStep: '它可能刚刚被删去，请刷新后再看。',
  }),
} satisfies Record<string, Writer>;
