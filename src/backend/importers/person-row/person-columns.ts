import { explained, onlyRead, optional, required } from '../sheets/column-spec.ts';

/** What is read without a question in every column that asks yes or no. */
export const YES_NO: readonly string[] = ['是', '否'];

/** Columns that the elders' and the helpers' register share, with the spellings that offices use. */
export const PERSON_COLUMNS = {
  name: explained(required('姓名', '老人姓名', '互助员姓名'), '写身份证上的姓名，一格一个人。'),
  sex: explained(required('性别'), '男或女。', ['男', '女']),
  idNumber: explained(
    required('公民身份号码', '身份证号', '身份证号码', '身份证', '证件号码'),
    '这一列先设成文本再填，18位。',
  ),
  birth: explained(
    optional('出生年月', '出生日期', '生日', '出生年月日'),
    '如 1950-03-15；只知道年月的写 1950-03。',
  ),
  age: onlyRead(optional('年龄', '周岁', '虚岁')),
  village: explained(
    optional('村', '村名', '所在村', '行政村', '村(社区)'),
    '写现在的村名；整张表是一个村的可以空着。',
  ),
  group: explained(required('村组', '组', '村民小组', '小组', '社'), '如 3组。'),
  hamlet: explained(required('院落', '自然院落', '湾', '院子', '自然村'), '院子、湾或自然村的名字。'),
  phone: explained(
    optional('本人电话', '电话', '联系电话', '手机', '手机号', '手机号码'),
    '有两个的用 / 隔开；别人的写在前面，如 儿子19900000001。',
  ),
  temperaments: explained(optional('性格', '性情'), '最多三个词，用、隔开，如 安静、随和。'),
  hobbies: explained(optional('爱好', '兴趣爱好'), '用、隔开，如 听戏、喝茶。'),
  nameNote: explained(optional('同名区分', '区分'), '同村同名的，写大、小或上院这样的话。'),
  nickname: explained(optional('称呼', '小名', '外号', '绰号'), '大家平时怎么叫，如 王大嫂。'),
  nation: explained(optional('民族', '族别'), '如 汉族。'),
  dialect: explained(optional('方言', '口音', '语言'), '说普通话听不懂的，写哪里话。'),
  relationToHead: explained(
    optional('与户主关系', '户主关系', '与户主的关系', '家庭关系', '户主与户主关系'),
    '户主自己写户主。',
    ['户主', '配偶', '子', '女', '儿媳', '女婿', '孙子', '孙女', '父亲', '母亲', '兄弟', '姐妹', '其他'],
  ),
  registeredElsewhere: explained(
    optional('户口在外', '人户分离', '户籍在外'),
    '住在本村、户口不在本村的写是。',
    YES_NO,
  ),
  registeredHere: onlyRead(optional('人户一致标识', '人户一致')),
  party: explained(optional('政治面貌', '党员', '是否党员'), '党员或群众。', ['党员', '群众']),
  fiveSenior: explained(optional('五老', '五老身份', '五老人员'), '用、隔开。', [
    '老党员',
    '老干部',
    '老教师',
    '老军人',
    '老模范',
  ]),
  otherRoles: explained(optional('兼任', '其他身份', '担任职务', '职务'), '用、隔开。', [
    '监督员',
    '村医',
    '村干部',
    '网格员',
    '社工',
    '公益性岗位',
    '骨干志愿者',
    '爱心人士',
  ]),
  lunarBirthday: explained(optional('农历生日', '阴历生日', '旧历生日'), '如 二月初二、腊月廿九。'),
  status: explained(optional('状态', '人员状态', '目前状态'), '空着就是在村。', [
    '在村',
    '外出',
    '迁出',
    '已故',
    '退出',
  ]),
  consentBasic: explained(
    optional('同意服务', '知情同意', '同意登记', '服务同意'),
    '签了知情同意书的写是。',
    YES_NO,
  ),
  consentHealth: explained(
    optional('同意用健康信息', '健康信息同意', '同意健康信息', '同意使用健康信息'),
    '同意登记健康情况的写是。',
    YES_NO,
  ),
  consentList: explained(
    optional('同意公示', '同意上墙', '公示同意', '同意名单公示'),
    '同意名字上墙的写是。',
    YES_NO,
  ),
  consentCard: explained(
    optional('同意制卡', '明白卡', '同意明白卡', '制卡同意'),
    '同意家里贴明白卡的写是。',
    YES_NO,
  ),
  consentPoints: explained(optional('同意积分公示', '积分公示同意'), '同意公示积分的写是。', YES_NO),
  consentPhoto: explained(optional('同意拍照', '同意照片', '拍照同意'), '同意拍照留存的写是。', YES_NO),
  consentChildren: explained(optional('同意告知子女', '告知子女'), '同意把情况告诉子女的写是。', YES_NO),
  consentCounty: explained(optional('同意报县', '同意上报', '同意与县共享'), '同意报到县里的写是。', YES_NO),
  remark: explained(optional('备注', '说明', '其他说明'), '别的列放不下的都写这里。'),
} as const;

export type PersonColumn = keyof typeof PERSON_COLUMNS;
