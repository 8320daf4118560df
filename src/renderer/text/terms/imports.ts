import type { ImportedRow, RowOutcome } from '../../../shared/domain/import-preview.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { SERVICE_PARTS } from '../../../shared/domain/service-part.ts';
import {
  careFlagWord,
  helperCategoryWord,
  idStatusWord,
  livingWord,
  personStatusWord,
  selfCareLevelWord,
  selfCareSourceWord,
  sexWord,
  slotWord,
  travelMeansWord,
  weekdayWord,
} from '../terms.ts';
import {
  fiveSeniorWord,
  hearingWord,
  helperSexWishWord,
  needCategoryWord,
  personRoleWord,
  pointsWishWord,
  sightWord,
  visitLevelWord,
  walkingWord,
} from './people.ts';

export const rowOutcomeWord = {
  new: '新增',
  changed: '变更',
  same: '相同',
  doubtful: '存疑',
  refused: '未收',
} satisfies Record<RowOutcome, string>;

type FieldChange = ImportedRow['changes'][number];
type Words = Readonly<Record<string, string>>;

/** What a field of a row is called; one of tomorrow stands as the importer calls it. */
export function importFieldText(field: string): string {
  return fieldWords[field] ?? field;
}

/** A value as an office would write it: codes of closed lists become words, everything else stands. */
export function importValueText(field: FieldChange['field'], value: string): string {
  const words = wordsOfField[field];
  if (value === '' || words === undefined) return value;
  return value
    .split('、')
    .map((part) => (typeof words === 'function' ? words(part) : (words[part] ?? part)))
    .join('、');
}

const serviceWords: Words = Object.fromEntries(
  Object.entries(SERVICE_TYPES).map(([code, type]) => [code, type.name]),
);

const partWords: Words = Object.fromEntries(
  Object.entries(SERVICE_PARTS).map(([part, { name }]) => [part, name]),
);

/** `meal_help 3/1 20` is 助餐 three times in every week, twenty minutes each. */
function needText(need: string): string {
  const [code = '', times = '', , parts = ''] = need.split(' ');
  const [timesPerWeek = '', everyWeeks = '1'] = times.split('/');
  const every = everyWeeks === '1' ? '每周' : `每${everyWeeks}周`;
  const words = parts === '' ? [] : parts.split('/').map((part) => partWords[part] ?? part);
  const exactly = words.length === 0 ? '' : `（${words.join('/')}）`;
  return `${serviceWords[code] ?? code}${exactly} ${every}${timesPerWeek}次`;
}

/** `1 morning` is 周一上午. */
function halfDayText(halfDay: string): string {
  const [weekday = '', slot = ''] = halfDay.split(' ');
  return `${(weekdayWord as Words)[weekday] ?? weekday}${(slotWord as Words)[slot] ?? slot}`;
}

const yesNoWord: Words = { '√': '是', '×': '否' };
const abilityWord: Words = selfCareLevelWord;

const wordsOfField: Readonly<Record<string, Words | ((part: string) => string)>> = {
  sex: sexWord,
  idStatus: idStatusWord,
  birthPrecision: { day: '到日', month: '只知年月', year: '只知年份', unknown: '不详' },
  status: personStatusWord,
  living: livingWord,
  selfCareLevel: selfCareLevelWord,
  selfCareSource: selfCareSourceWord,
  careFlags: careFlagWord,
  needs: needText,
  helperSexWish: helperSexWishWord,
  category: helperCategoryWord,
  travelMeans: travelMeansWord,
  services: serviceWords,
  availability: halfDayText,
  roles: personRoleWord,
  fiveSenior: fiveSeniorWord,
  needCategories: needCategoryWord,
  hearing: hearingWord,
  sight: sightWord,
  walking: walkingWord,
  ability: abilityWord,
  pointsWish: pointsWishWord,
  visitLevel: visitLevelWord,
  partyMember: yesNoWord,
  registeredElsewhere: yesNoWord,
  smokes: yesNoWord,
  dogAtHome: yesNoWord,
  adHoc: yesNoWord,
};

const fieldWords: Words = {
  name: '姓名',
  sex: '性别',
  idNumber: '身份证号',
  idStatus: '身份证号核对',
  birthDate: '出生日期',
  birthPrecision: '出生日期精确到',
  village: '村',
  group: '村民小组',
  hamlet: '院落',
  householdNo: '户号',
  backup: '后备互助员',
  status: '状态',
  statusSince: '状态起始日期',
  phones: '电话',
  temperaments: '性情',
  hobbies: '爱好',
  remark: '备注',
  living: '居住情况',
  elderHealthWords: '健康',
  helperHealthWords: '健康（互助员）',
  healthWords: '健康',
  selfCareLevel: '自理能力',
  selfCareSource: '自理能力依据',
  selfCareDate: '自理能力日期',
  helperSexWish: '希望互助员性别',
  careFlags: '特殊情况',
  needs: '服务需求',
  contacts: '联系人',
  category: '人员类别',
  travelMeans: '出行方式',
  travelLimitMinutes: '路程上限（分钟）',
  weeklyCapMinutes: '每周时间上限（分钟）',
  dailyCapMinutes: '每天时间上限（分钟）',
  maxElders: '最多结对',
  skills: '特长',
  services: '能做的服务',
  availability: '可服务时间',
  roles: '其他身份',
  fiveSenior: '五老',
  chronicDiseases: '慢性病',
  canOffer: '能出的力',
  needCategories: '照护难题',
  trainings: '培训',
  nameNote: '同名区分',
  nickname: '称呼',
  nation: '民族',
  dialect: '方言',
  lunarBirthday: '农历生日',
  relationToHead: '与户主关系',
  registeredElsewhere: '人户分离',
  partyMember: '党员',
  allergies: '过敏',
  medicinesNote: '用药',
  hearing: '听力',
  sight: '视力',
  walking: '行走',
  risesAt: '起床',
  napsAt: '午休',
  mealsAt: '吃饭',
  smokes: '抽烟',
  dogAtHome: '家里有狗',
  visitLevel: '探访等级',
  visitLevelReason: '探访等级理由',
  planReviewOn: '照护计划复核',
  doctorId: '村医',
  cadreId: '包户干部',
  ability: '身体状况',
  abilityNotedOn: '身体状况登记日期',
  licenceNote: '驾照与车险',
  adHoc: '只临时帮忙',
  pointsWish: '积分意愿',
  insurer: '保险公司',
  policyNo: '保单号',
  insuredUntil: '保险到期',
  joinedOn: '加入日期',
  reconfirmedOn: '确认日期',
  endedOn: '退出日期',
  walkingMinutes: '步行分钟数',
  pair: '结对',
};
