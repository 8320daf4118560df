import type { ChangeKind, ChangeSet } from '../../../shared/domain/change.ts';

/** What each kind of change is called in the history and beside “撤销”. */
export const changeKindWord = {
  import: '导入文件',
  'person-added': '新增人员',
  'person-changed': '修改资料',
  'status-changed': '变更状态',
  'people-changed': '批量修改',
  'assessment-recorded': '登记能力评估',
  'assessment-removed': '删去能力评估',
  'residence-changed': '修改居住安排',
  'relations-changed': '修改亲友关系',
  'consent-recorded': '登记同意书',
  'consent-withdrawn': '撤回同意',
  'survey-entered': '录入走访表',
  'place-changed': '修改村组',
  'villages-merged': '合并村',
  'household-changed': '修改户',
  'venue-changed': '修改场所',
  'team-changed': '修改队伍',
  'walking-minutes-changed': '修改步行时间',
  'rules-changed': '修改规则',
  'pairs-accepted': '采用结对方案',
  'pair-agreed': '登记自愿结对',
  'pair-ended': '结束结对',
  'pair-changed': '修改结对',
  'pair-declined': '登记没谈成的结对',
  'pair-decline-withdrawn': '撤销没谈成的记录',
  undo: '撤销',
  redo: '恢复',
} satisfies Record<ChangeKind, string>;

/** Facts that are names of places and files, and may stand in the sentence. */
const NAMING_FACTS = ['file', 'fileName', 'village', 'place', 'from', 'into', 'name'] as const;

/** 「导入文件“老人花名册.xlsx”，480 人」 */
export function changeText(set: ChangeSet): string {
  const names = NAMING_FACTS.flatMap((key) => {
    const value = set.about[key];
    return typeof value === 'string' && /\p{Script=Han}|\./u.test(value) ? [`“${value}”`] : [];
  });
  return `${changeKindWord[set.kind]}${names.join('')}${set.people > 0 ? `，${set.people} 人` : ''}`;
}

/** The words for a stored field, `person.name`; a field of tomorrow stands as it is stored. */
export function fieldText(field: string): string {
  return fieldWords[field] ?? fieldWords[field.split('.')[0] ?? ''] ?? field;
}

const fieldWords: Readonly<Record<string, string>> = {
  person: '人员',
  'person.name': '姓名',
  'person.name_note': '同名区分',
  'person.nickname': '称呼',
  'person.sex': '性别',
  'person.id_number': '身份证号',
  'person.id_status': '身份证号核对',
  'person.birth_date': '出生日期',
  'person.birth_precision': '出生日期精确到',
  'person.lunar_month': '农历生日（月）',
  'person.lunar_day': '农历生日（日）',
  'person.lunar_leap': '农历生日（闰月）',
  'person.nation': '民族',
  'person.dialect': '方言',
  'person.village_id': '村',
  'person.group_id': '村民小组',
  'person.hamlet_id': '院落',
  'person.household_id': '户',
  'person.relation_to_head': '与户主关系',
  'person.registered_elsewhere': '人户分离',
  'person.party_member': '党员',
  'person.status': '状态',
  'person.status_since': '状态起始日期',
  'person.remark': '备注',
  'person.initials': '拼音首字母',
  'person.erased_on': '删除日期',
  phone: '电话',
  trait: '性情、爱好与标签',
  'trait.temperament': '性情',
  'trait.hobby': '爱好',
  'trait.skill': '特长',
  'trait.care_flag': '特殊情况',
  'trait.chronic_disease': '慢性病',
  'trait.can_offer': '能出的力',
  'trait.five_senior': '五老',
  'trait.need_category': '照护难题',
  person_role: '其他身份',
  address_period: '居住安排',
  relation: '亲友关系',
  consent: '同意书',
  elder: '老人身份',
  'elder.living': '居住情况',
  'elder.health_words': '健康',
  'elder.self_care_level': '自理能力',
  'elder.self_care_source': '自理能力依据',
  'elder.self_care_date': '自理能力日期',
  'elder.helper_sex_wish': '希望互助员性别',
  'elder.allergies': '过敏',
  'elder.medicines_note': '用药',
  'elder.hearing': '听力',
  'elder.sight': '视力',
  'elder.walking': '行走',
  'elder.rises_at': '起床',
  'elder.naps_at': '午休',
  'elder.meals_at': '吃饭',
  'elder.smokes': '抽烟',
  'elder.dog_at_home': '家里有狗',
  'elder.visit_level': '探访等级',
  'elder.visit_level_reason': '探访等级理由',
  'elder.plan_review_on': '照护计划复核',
  'elder.doctor_id': '村医',
  'elder.cadre_id': '包户干部',
  need: '服务需求',
  family_contact: '联系人',
  assessment: '能力评估',
  helper: '互助员身份',
  'helper.category': '人员类别',
  'helper.ability': '身体状况',
  'helper.ability_noted_on': '身体状况登记日期',
  'helper.travel_means': '出行方式',
  'helper.licence_note': '驾照与车险',
  'helper.travel_limit_minutes': '路程上限',
  'helper.weekly_cap_minutes': '每周时间上限',
  'helper.daily_cap_minutes': '每天时间上限',
  'helper.max_elders': '最多结对',
  'helper.ad_hoc': '只临时帮忙',
  'helper.points_wish': '积分意愿',
  'helper.insurer': '保险公司',
  'helper.policy_no': '保单号',
  'helper.insured_until': '保险到期',
  'helper.joined_on': '加入日期',
  'helper.reconfirmed_on': '确认日期',
  'helper.ended_on': '退出日期',
  'helper.health_words': '健康',
  helper_service: '能做的服务',
  helper_availability: '可服务时间',
  helper_absence: '请假',
  training: '培训',
  pair: '结对',
  team_member: '队伍',
};

/** Fields of class S3: health, levels, flags, political status. */
export function isSensitiveField(field: string): boolean {
  return SENSITIVE_FIELDS.some((sensitive) => field === sensitive || field.startsWith(`${sensitive}.`));
}

const SENSITIVE_FIELDS: readonly string[] = [
  'person.party_member',
  'trait',
  'trait.care_flag',
  'trait.chronic_disease',
  'trait.five_senior',
  'elder.health_words',
  'elder.self_care_level',
  'elder.self_care_source',
  'elder.self_care_date',
  'elder.allergies',
  'elder.medicines_note',
  'elder.hearing',
  'elder.sight',
  'elder.walking',
  'elder.visit_level',
  'elder.visit_level_reason',
  'assessment',
  'helper.ability',
  'helper.health_words',
];
