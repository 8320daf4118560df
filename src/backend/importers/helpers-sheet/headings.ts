import { PERSON_COLUMNS } from '../person-row/person-columns.ts';
import { optional, required } from '../sheets/column-spec.ts';

/** The helpers' register (互助员登记表) with the accepted spellings of its headings. */
export const HELPER_COLUMNS = {
  ...PERSON_COLUMNS,
  village: required('村', '村名', '所在村', '行政村'),
  category: optional('身份', '类别', '人员类别'),
  health: optional('健康', '健康状况', '身体状况'),
  skills: optional('特长', '技能'),
  travelMeans: optional('出行方式', '交通工具'),
  travelLimit: required('路程上限', '路程上限分钟', '最远路程'),
  weeklyHours: required('每周可服务', '每周可服务小时', '每周服务时长', '每周时数'),
  maxElders: required('最多帮扶人数', '帮扶人数上限', '最多人数'),
  availability: required('可服务时间', '服务时间', '空闲时间'),
  services: required('可服务项目', '服务项目'),
} as const;

export type HelperColumn = keyof typeof HELPER_COLUMNS;
