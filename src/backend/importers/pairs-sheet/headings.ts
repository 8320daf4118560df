import { optional, required } from '../sheets/column-spec.ts';

/** The list of pairs (结对帮扶花名册) with the accepted spellings of its headings. */
export const PAIR_COLUMNS = {
  village: required('村', '村名', '所在村', '行政村'),
  elderName: required('老人姓名', '帮扶对象', '服务对象'),
  elderIdNumber: required('老人身份证号', '老人身份证号码', '老人公民身份号码', '身份证号'),
  helperName: required('互助员姓名', '互助员', '帮扶人', '帮扶人姓名'),
  helperPhone: optional('互助员电话', '帮扶人电话', '联系电话', '电话'),
  origin: optional('结对方式', '方式'),
  startDate: optional('结对日期', '结对时间', '开始日期'),
} as const;

export type PairColumn = keyof typeof PAIR_COLUMNS;
