import { word, type Writer } from './plain-text.ts';

/** What may be declined about places, venues, teams and households. */
export const placesTexts = {
  'places.not-found': () => ({
    sentence: '找不到这个地方。',
    nextStep: '它可能刚刚被改动，请重新选择。',
  }),
  'places.name-taken': () => ({
    sentence: '同一级里已经有叫这个名字的地方。',
    nextStep: '请换一个名字；如果是同一个地方，请用“合并”。',
  }),
  'places.wrong-level': () => ({
    sentence: '这一级不能放在那一级下面。',
    nextStep: '县下设乡镇，乡镇下设村，村下设组或院落，组下设院落。',
  }),
  'places.still-used': (facts) => ({
    sentence: `这里还有人员、户或路程记录（${word(facts, 'count', '若干')}条），不能删去。`,
    nextStep: '请先把他们移到别处，再删去。',
  }),
  'places.merge-with-itself': () => ({
    sentence: '不能把一个村并入它自己。',
    nextStep: '请另选一个村。',
  }),
  'places.too-many-groups': () => ({
    sentence: '并过去以后组数超过60个，编不下。',
    nextStep: '请先把人少的组合在一起，再并村。',
  }),
  'places.head-not-member': () => ({
    sentence: '户主应当是这一户在世的成员。',
    nextStep: '请先把他（她）加进这一户，再设为户主。',
  }),
  'places.host-consent-missing': () => ({
    sentence: '互助点设在私人家里，还没有登记户主同意。',
    nextStep: '请先征得同意，勾选“户主已同意”。',
  }),
  'places.host-missing': () => ({
    sentence: '互助点要写明设在谁家。',
    nextStep: '请选择户主。',
  }),
  'places.team-leader-not-party-member': () => ({
    sentence: '互助组的组长应当是党员。',
    nextStep: '请另选组长，或先在这个人的资料里核对党员身份。',
  }),
  'places.household-number-taken': () => ({
    sentence: '这个村已经有这个户号。',
    nextStep: '请换一个户号，或打开原来那一户修改。',
  }),
  'places.card-number-taken': () => ({
    sentence: '这个卡号已经发给了另一户。',
    nextStep: '一户一卡，请换一个卡号。',
  }),
  'places.day-to-come': () => ({
    sentence: '还没到的日子，不能登记到站人数。',
    nextStep: '请看看月份选对了没有。',
  }),
  'places.other-village': () => ({
    sentence: '选的人或院落不在这个村。',
    nextStep: '请选本村的人和院落。',
  }),
  'places.times-reversed': () => ({
    sentence: '结束在开始之前。',
    nextStep: '请核对起止时间。',
  }),
  'places.rider-no-helper': () => ({
    sentence: '送餐的人不是互助员。',
    nextStep: '请先给他（她）登记互助员身份，再选。',
  }),
  'places.eater-no-elder': () => ({
    sentence: '送餐线路上只能是本村登记过的老人。',
    nextStep: '请另选，或先给他（她）登记老人身份。',
  }),
  'places.rule-out-of-bounds': (facts) => ({
    sentence: `这个数不在允许的范围内（${word(facts, 'from', '')}–${word(facts, 'to', '')}）。`,
    nextStep: '请改成范围内的数。',
  }),
} satisfies Record<string, Writer>;
