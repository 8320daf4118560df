import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import { type ImportFindingCode, severityOf } from '../../../shared/findings/import-finding.ts';

/** What each gap is called in a list that is handed to somebody to fill. */
export const GAP_WORD: Readonly<Record<RegisterGap, string>> = {
  'elder-without-hamlet': '有需求的老人没有院落或户号',
  'helper-without-hours': '互助员没有可服务时间',
  'id-unusable': '身份证号缺失或不能用',
  'no-public-list-consent': '没有登记“列入公示名单”的同意',
  'no-wall-card-consent': '没有登记“张贴明白卡”的同意',
  'birth-unknown': '出生年月不知道',
  'phone-missing': '没有电话',
  'household-missing': '没有户号',
  'level-missing': '有需求但没有自理能力',
  'level-without-source': '自理能力没有来源或日期',
  'assessment-outdated': '能力评估过期',
  'needs-missing-very-old-alone': '高龄独居但没有登记需求',
  'elder-without-helper': '老人还没有互助员',
  'family-contact-missing': '没有子女或联系人电话',
  'temperament-and-hobby-missing': '性格和爱好都没有登记',
  'no-basic-consent': '没有登记“接受互助服务”的同意',
  'helper-ability-unknown': '互助员身体能力没有登记',
  'helper-insurance-missing': '互助员没有保险或已到期',
  'helper-ageing': '互助员年纪大了，要找接班人',
  'helper-reconfirmation-due': '互助员该重新确认了',
  'two-cards-one-household': '一户有两张户卡',
  'name-shared-in-village': '同村有同名的人',
  'remark-to-sort': '备注里有该分到别栏的内容',
};

export const HOUSEHOLD_FLAG_WORD: Readonly<Record<string, string>> = {
  short_of_labour: '缺劳力',
  left_behind_household: '留守户',
  minimum_allowance: '低保户',
  extreme_poverty: '特困户',
};

const OUTCOME = { note: '已读懂', doubt: '要核对', refused: '未收' } as const;

export function outcomeWord(code: ImportFindingCode): string {
  return OUTCOME[severityOf(code)];
}
