import { PERSON_COLUMNS } from '../person-row/person-columns.ts';
import { optional, required, requiredUnless } from '../sheets/column-spec.ts';

/** The elders' register (老年人花名册) with the accepted spellings of its headings. */
export const ELDER_COLUMNS = {
  ...PERSON_COLUMNS,
  householdNo: optional('户号', '户编号', '户口编号'),
  living: required('居住情况', '居住状况', '居住方式'),
  health: optional('健康状况', '身体状况', '健康'),
  selfCare: required('自理能力', '自理情况'),
  care: optional('类别', '老人类别', '人员类别'),
  /** One cell with three parts: nature／likings／needs. */
  traits: requiredUnless('needs', '性格/爱好/需求', '性格爱好需求'),
  needs: optional('需求', '服务需求', '帮扶需求'),
  contactName: optional('子女.姓名', '子女姓名', '联系人', '紧急联系人'),
  contactRelation: optional('子女.关系', '子女关系', '与本人关系', '关系'),
  contactPhone: optional('子女.电话', '子女.联系电话', '子女电话', '联系人电话', '紧急联系电话'),
} as const;

export type ElderColumn = keyof typeof ELDER_COLUMNS;
