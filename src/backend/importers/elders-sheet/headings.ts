import { PERSON_COLUMNS, YES_NO } from '../person-row/person-columns.ts';
import {
  type ColumnSpec,
  explained,
  onlyRead,
  optional,
  required,
  requiredUnless,
} from '../sheets/column-spec.ts';

const SENSE: readonly string[] = ['好', '差', '无'];

/** The elders' register (老年人花名册, Form 8) with the accepted spellings of its headings. */
export const ELDER_COLUMNS = {
  ...PERSON_COLUMNS,
  householdNo: explained(optional('户号', '户编号', '户口编号'), '一户一个号，同村不重。'),
  cardNo: explained(optional('户卡号', '一户一卡号', '卡号', '一户一卡'), '时间银行一户一卡的号。'),
  living: explained(required('居住情况', '居住状况', '居住方式'), '平时和谁住。', [
    '独居',
    '与配偶',
    '与子女',
    '与孙子女',
    '与其他亲属',
    '与非亲属',
    '养老机构',
  ]),
  health: explained(optional('健康状况', '身体状况', '健康'), '好、一般或差。', ['好', '一般', '差']),
  selfCare: explained(required('自理能力', '自理情况'), '按村里的看法写。', [
    '自理',
    '基本自理',
    '半自理',
    '不能自理',
    '卧床',
  ]),
  selfCareSource: explained(
    optional('自理评估来源', '评估来源', '评估依据', '自理能力评估来源'),
    '空着就是村里的看法。',
    ['村里看法', '国标评估', '公卫自评', '六项评估', '旧标准'],
  ),
  selfCareDate: explained(
    optional('自理评估日期', '评估日期', '评估时间', '自理能力评估日期'),
    '如 2026-03-15。',
  ),
  care: explained(
    optional('类别', '老人类别', '人员类别', '困难类别'),
    '用、隔开：独居、空巢、留守、失独、失能、失智、重残、特困、低保、其他困难。',
  ),
  chronicDiseases: explained(
    optional('慢性病', '慢性疾病', '疾病', '患病情况', '主要疾病'),
    '用、隔开，如 高血压、糖尿病。',
  ),
  allergies: explained(optional('过敏', '过敏史', '药物过敏'), '对什么过敏。'),
  medicines: explained(optional('用药', '用药情况', '常用药', '长期用药', '服药情况'), '长期吃什么药。'),
  hearing: explained(optional('听力', '听力情况'), '好、差或无。', SENSE),
  sight: explained(optional('视力', '视力情况'), '好、差或无。', SENSE),
  walking: explained(optional('行走', '行走能力', '行动能力', '行走情况'), '怎么走路。', [
    '自己走',
    '拄拐',
    '要人扶',
    '卧床',
  ]),
  risesAt: explained(optional('起床时间', '起床'), '如 6点。'),
  napsAt: explained(optional('午睡时间', '午睡'), '如 12点半到2点。'),
  mealsAt: explained(optional('吃饭时间', '用餐时间'), '如 早7点、午12点、晚6点。'),
  smokes: explained(optional('抽烟', '吸烟', '是否抽烟'), '是或否。', YES_NO),
  dogAtHome: explained(optional('家里有狗', '养狗', '有狗'), '是或否。', YES_NO),
  helperSexWish: explained(
    optional('希望互助员性别', '互助员性别要求', '希望帮扶人性别'),
    '没有要求写不限。',
    ['不限', '男', '女'],
  ),
  /** One cell with three parts: nature／likings／needs. */
  traits: onlyRead(requiredUnless('needs', '性格/爱好/需求', '性格爱好需求')),
  needs: explained(optional('需求', '服务需求', '帮扶需求'), '用；隔开，如 助餐 每周3次；助浴 每月2次。'),
  needCategories: explained(optional('照护难处', '需求类别', '照护问题'), '用、隔开。', [
    '生活照料',
    '健康医疗',
    '心情陪伴',
    '居家安全',
    '跑腿代办',
  ]),
  canOffer: explained(optional('能提供', '能提供的帮助', '能帮别人', '可提供帮助'), '老人能帮别人做什么。'),
  doctor: explained(optional('村医', '签约医生', '家庭医生'), '村医姓名。'),
  cadre: explained(optional('干部联系人', '包户干部', '帮扶责任人', '联系干部'), '联系干部姓名。'),
  contactName: contact(
    '子女姓名',
    '写电话最先打给谁。',
    '子女.姓名',
    '联系人',
    '紧急联系人',
    '联系人1',
    '联系人1姓名',
    '家庭联系人1',
  ),
  contactRelation: contact(
    '子女关系',
    '子、女、媳、婿、孙、侄、其他。',
    '子女.关系',
    '与本人关系',
    '关系',
    '联系人1关系',
  ),
  contactPhone: contact(
    '子女电话',
    '联系人的手机。',
    '子女.电话',
    '子女.联系电话',
    '联系人电话',
    '紧急联系电话',
    '联系人1电话',
  ),
  contactWorksIn: contact(
    '子女务工地',
    '在哪里务工。',
    '子女.务工地',
    '务工地',
    '务工地点',
    '子女务工地点',
    '联系人1务工地',
  ),
  contact2Name: contact('联系人2', '第二个打给谁。', '联系人2姓名', '家庭联系人2', '子女2姓名'),
  contact2Relation: contact('联系人2关系', '和老人是什么关系。', '子女2关系'),
  contact2Phone: contact('联系人2电话', '联系人的手机。', '子女2电话'),
  contact2WorksIn: contact('联系人2务工地', '在哪里务工。', '子女2务工地'),
  contact3Name: contact('联系人3', '第三个打给谁。', '联系人3姓名', '家庭联系人3', '子女3姓名'),
  contact3Relation: contact('联系人3关系', '和老人是什么关系。', '子女3关系'),
  contact3Phone: contact('联系人3电话', '联系人的手机。', '子女3电话'),
  contact3WorksIn: contact('联系人3务工地', '在哪里务工。', '子女3务工地'),
} as const;

export type ElderColumn = keyof typeof ELDER_COLUMNS;

function contact(label: string, hint: string, ...spellings: readonly string[]): ColumnSpec {
  return explained(optional(label, ...spellings), hint);
}
