import { optional, required } from '../sheets/column-spec.ts';

/** Columns that the elders' and the helpers' register share, with the spellings that offices use. */
export const PERSON_COLUMNS = {
  name: required('姓名', '老人姓名', '互助员姓名'),
  sex: required('性别'),
  idNumber: required('公民身份号码', '身份证号', '身份证号码', '身份证', '证件号码'),
  birth: optional('出生年月', '出生日期', '生日'),
  age: optional('年龄', '周岁'),
  village: optional('村', '村名', '所在村', '行政村', '村(社区)'),
  group: required('村组', '组', '村民小组', '小组', '社'),
  hamlet: required('院落', '自然院落', '湾', '院子', '自然村'),
  phone: optional('本人电话', '电话', '联系电话', '手机', '手机号', '手机号码'),
  temperaments: optional('性格', '性情'),
  hobbies: optional('爱好', '兴趣爱好'),
  consentList: optional('同意公示', '同意上墙', '公示同意'),
  consentCard: optional('同意制卡', '明白卡', '同意明白卡', '制卡同意'),
  remark: optional('备注', '说明'),
} as const;

export type PersonColumn = keyof typeof PERSON_COLUMNS;
