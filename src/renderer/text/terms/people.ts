import type { FamilyWordKind } from '../../../shared/domain/family-word.ts';
import type { z } from 'zod';
import type { LevelAdjustment } from '../../../shared/domain/assessment.ts';
import type { ConsentLine } from '../../../shared/domain/person-detail.ts';
import type {
  absenceReason,
  FiveSenior,
  NeedCategory,
  PersonRole,
  phoneKind,
  ResidenceKind,
  sense,
  VisitLevel,
  walkingAbility,
} from '../../../shared/domain/person-profile.ts';
import type { teamDuty } from '../../../shared/domain/village-places.ts';
import type { PersonFindingCode } from '../../../shared/findings/person-finding.ts';

/** The office's words for the codes of the people model. A missing word does not compile. */

export const personRoleWord = {
  supervisor: '服务监督员',
  village_doctor: '村医',
  cadre: '村干部',
  grid_worker: '网格员',
  social_worker: '社工',
  public_post_worker: '公益性岗位',
  key_volunteer: '志愿者骨干',
  supporter: '乡贤、支持者',
} satisfies Record<PersonRole, string>;

export const fiveSeniorWord = {
  old_party_member: '老党员',
  old_cadre: '老干部',
  old_teacher: '老教师',
  old_soldier: '老军人',
  old_model: '老模范',
} satisfies Record<FiveSenior, string>;

export const needCategoryWord = {
  daily_care: '日常照护',
  health: '身体健康',
  mood: '心情精神',
  safety: '居家安全',
  errands: '跑腿办事',
} satisfies Record<NeedCategory, string>;

export const phoneKindWord = { mobile: '手机', landline: '座机', unknown: '不详' } satisfies Record<
  z.infer<typeof phoneKind>,
  string
>;

export const hearingWord = { good: '听得清', weak: '耳背', none: '听不见' } satisfies Record<
  z.infer<typeof sense>,
  string
>;
export const sightWord = { good: '看得清', weak: '视力差', none: '看不见' } satisfies Record<
  z.infer<typeof sense>,
  string
>;
export const walkingWord = {
  alone: '自己走',
  stick: '拄拐走',
  helped: '要人扶',
  bed: '卧床',
} satisfies Record<z.infer<typeof walkingAbility>, string>;

export const visitLevelWord = {
  red: '红：重点探访',
  yellow: '黄：每周探访',
  blue: '蓝：每月两次',
  green: '绿：每季探访',
} satisfies Record<VisitLevel, string>;

export const residenceKindWord = {
  own_home: '自己家',
  child_home: '子女家',
  mutual_aid_home: '互助点',
  institution: '养老机构',
} satisfies Record<ResidenceKind, string>;

export const absenceReasonWord = {
  farming: '农忙',
  away: '外出',
  ill: '生病',
  mourning: '办丧事',
  other: '其他',
} satisfies Record<z.infer<typeof absenceReason>, string>;

export const toldByWord = { wechat: '微信', phone: '电话', none: '不告知' } as const;
export const helperSexWishWord = { any: '男女都行', M: '只要男的', F: '只要女的' } as const;
export const pointsWishWord = { store: '存着', donate: '捐出', none: '不要积分' } as const;

export const teamDutyWord = { leader: '组长', secretary: '秘书', member: '成员' } satisfies Record<
  z.infer<typeof teamDuty>,
  string
>;

export const consentDecisionWord = {
  given: '同意',
  refused: '不同意',
  withdrawn: '已撤回',
} satisfies Record<ConsentLine['decision'], string>;

export const consentBasisWord = {
  consent: '本人同意',
  statutory_duty: '法定职责',
  vital_interest: '紧急情况',
} satisfies Record<ConsentLine['basis'], string>;

export const levelAdjustmentWord = {
  mental_disorder: '确诊痴呆或精神行为障碍',
  care_risk_events: '近30天两次以上跌倒、走失、噎食等意外',
  coma: '处于昏迷状态',
} satisfies Record<LevelAdjustment, string>;

/** What is said beside the field of the form. */
export const personFindingWord = {
  'birth-in-future': '出生日期在今天之后，请改正',
  'phone-unreadable': '电话号码读不懂，请改正或删去',
  'level-without-source': '写了自理能力，就要选依据和日期',
  'contact-without-name': '联系人要有姓名',
  'absence-ends-before-it-begins': '结束日期早于开始日期',
  'nobody-at-all': '请写姓名',
  'id-check-digit-fails': '身份证号校验位不对，请对照证件',
  'id-malformed': '身份证号写法不对，请对照证件',
  'id-of-somebody-else': '这个身份证号已登记在别人名下',
  'id-birth-differs': '与身份证号里的出生日期不同',
  'id-sex-differs': '与身份证号里的性别不同',
  'age-unusual': '年龄不常见，请核对',
  'elder-under-60': '不满 60 岁',
  'same-name-in-village': '本村有同名的人，请在“区分”里加一两个字',
  'helper-limited-in-ability': '身体不便，只适合陪聊、电话问候',
  'helper-without-hours': '没有填可服务时间，排不了班',
  'insurance-missing': '助浴、助医、送餐前应当先上保险',
  'insurance-ended': '保险已经到期',
  'vehicle-without-licence-note': '骑车、开车的，请注明驾照和车险',
  'more-than-three-temperaments': '性情最多选三个',
  'needs-of-independent-elder': '完全自理却登记了需求，请核对',
  'left-behind-but-with-children': '和子女同住（或住在机构）却勾了留守，请核对',
} satisfies Record<PersonFindingCode, string>;

/** Proposed while typing; any other word may be written. Never a religion. */
export const hobbyWords = [
  '下棋',
  '打牌',
  '听戏',
  '唱山歌',
  '跳舞',
  '喝茶',
  '听收音机',
  '种菜',
  '养鸡',
  '散步',
  '针线',
  '书法',
  '舞龙',
] as const;
export const temperamentWords = ['安静', '爱说话', '要强', '随和', '腼腆', '开朗'] as const;
export const relationToHeadWords = [
  '户主',
  '配偶',
  '父亲',
  '母亲',
  '儿子',
  '女儿',
  '儿媳',
  '女婿',
  '孙子',
  '孙女',
  '其他',
] as const;
export const contactRelationWords = [
  '儿子',
  '女儿',
  '儿媳',
  '女婿',
  '孙子',
  '孙女',
  '侄子',
  '侄女',
  '其他',
] as const;
export const skillWords = [
  '理发',
  '做饭',
  '量血压',
  '修水电',
  '木工',
  '种地',
  '写字',
  '教书',
  '开车',
] as const;
export const diseaseWords = [
  '高血压',
  '糖尿病',
  '冠心病',
  '脑梗后遗症',
  '慢阻肺',
  '关节炎',
  '白内障',
] as const;

export const familyWordWord = {
  applied: '替老人申请',
  agreed: '同意',
  objected: '不同意',
} satisfies Record<FamilyWordKind, string>;
