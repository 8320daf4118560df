import { explained, optional, required } from '../sheets/column-spec.ts';

/** The list of pairs (结对帮扶花名册, Form 4) with the accepted spellings of its headings. */
export const PAIR_COLUMNS = {
  village: explained(required('村', '村名', '所在村', '行政村'), '写现在的村名。'),
  elderName: explained(required('老人姓名', '帮扶对象', '服务对象'), '花名册上的姓名。'),
  elderIdNumber: explained(
    required('老人身份证号', '老人身份证号码', '老人公民身份号码', '身份证号'),
    '这一列先设成文本再填，18位。',
  ),
  helperName: explained(required('互助员姓名', '互助员', '帮扶人', '帮扶人姓名'), '登记表上的姓名。'),
  helperPhone: explained(optional('互助员电话', '帮扶人电话', '联系电话', '电话'), '用来分清同名的人。'),
  origin: explained(optional('结对方式', '方式'), '自愿或组织。', ['自愿', '组织']),
  startDate: explained(optional('结对日期', '结对时间', '开始日期'), '如 2025-03-01。'),
  backupName: explained(
    optional(
      '后备互助员',
      '后备互助员姓名',
      '后备',
      '后备人',
      '后备人员',
      '后备人姓名',
      '后备帮扶人',
      '备用互助员',
      '替补互助员',
      '顶班人',
      '顶班互助员',
    ),
    '互助员来不了时谁来，登记表上的姓名；不能和互助员是一家人。没有的空着。',
  ),
  backupPhone: explained(
    optional('后备互助员电话', '后备电话', '后备人电话', '后备联系电话', '备用互助员电话', '顶班人电话'),
    '用来分清同名的人。',
  ),
} as const;

export type PairColumn = keyof typeof PAIR_COLUMNS;
