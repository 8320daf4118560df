import type { RegisterDocument, RegisterPaper } from '../../../shared/contract/exports.ts';
import type { MaskingProfile } from '../../../shared/domain/printing.ts';

interface PaperLook {
  /** Number and name in the foot, as the office cites the form. */
  readonly number: string;
  readonly name: string;
  readonly landscape: boolean;
  /** Internal unless told otherwise. */
  readonly profile?: MaskingProfile;
}

const LOOKS: Readonly<Record<RegisterPaper, PaperLook>> = {
  'elders-register': { number: '表8', name: '老年人花名册', landscape: true },
  'helpers-register': { number: '表8b', name: '互助员花名册', landscape: true },
  'pairs-register': { number: '表4', name: '结对帮扶花名册', landscape: true },
  'household-cards': { number: '表9', name: '一户一卡', landscape: false },
  'person-record': { number: '', name: '本人资料', landscape: false },
  'survey-form': { number: '表8', name: '老年人基本情况登记表', landscape: false },
  agreements: { number: '表10', name: '邻里互助养老照护协议', landscape: false },
  'handover-notes': { number: '', name: '结对交接单', landscape: false },
  'consent-slips': { number: '表10', name: '个人信息告知同意书', landscape: false },
  'needs-list': { number: '', name: '互助养老清单', landscape: false },
  'needs-notice': { number: '', name: '互助养老清单（公示）', landscape: false, profile: 'public' },
  passbook: { number: '表9', name: '时间银行存折', landscape: true, profile: 'household' },
  'points-notice': { number: '表9b', name: '积分公示', landscape: false, profile: 'public' },
  'redemption-slip': { number: '表9c', name: '积分兑换单', landscape: false, profile: 'household' },
  'service-certificate': { number: '', name: '志愿服务记录证明', landscape: false, profile: 'household' },
  'honour-certificate': { number: '', name: '荣誉证书', landscape: true, profile: 'household' },
  'request-slip': { number: '', name: '诉求处理单', landscape: false },
  'survey-round': { number: '', name: '走访单', landscape: false },
  'period-report': { number: '', name: '互助养老统计', landscape: false },
  'passbook-lines': { number: '表9', name: '时间银行存折补登', landscape: true, profile: 'household' },
  'passbook-book': { number: '表9', name: '时间银行存折', landscape: true, profile: 'household' },
  'quarter-notice': { number: '表9b', name: '积分公示', landscape: false, profile: 'public' },
  'quarter-statements': { number: '', name: '时间银行对账单', landscape: false, profile: 'household' },
  'bank-rules': { number: '', name: '时间银行细则', landscape: false, profile: 'public' },
  'exchange-day': { number: '', name: '积分兑换登记', landscape: true },
  'honours-list': { number: '', name: '互助光荣榜', landscape: false, profile: 'public' },
  'donations-list': { number: '', name: '捐赠公示', landscape: false, profile: 'public' },
  'compliance-report': { number: '', name: '探访落实情况', landscape: false },
  'yearly-review': { number: '', name: '年度评估', landscape: false },
  'step-cards': { number: '', name: '服务步骤卡', landscape: false, profile: 'household' },
  'complaint-notice': { number: '', name: '有意见找谁', landscape: false, profile: 'public' },
  'cook-table': { number: '', name: '轮流做饭表', landscape: false, profile: 'public' },
  leaflet: { number: '', name: '怎么参加互助养老', landscape: false, profile: 'public' },
};

/** The document around a register's page. `subject` tells whose it is: a village, a person's number. */
export function registerDocument(
  paper: RegisterPaper,
  subject: { readonly villageName: string; readonly fileMark: string; readonly footMark: string },
  made: Pick<RegisterDocument, 'html' | 'sheets' | 'passbooks'>,
): RegisterDocument {
  const { number, name, landscape, profile = 'internal' } = LOOKS[paper];
  return {
    form: paper,
    profile,
    villageName: subject.villageName,
    fileStem: [subject.villageName, name, subject.fileMark]
      .filter((part) => part !== '')
      .join('-')
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_'),
    landscape,
    footText: [
      `${number} ${name}`.trim(),
      subject.villageName,
      subject.footMark,
      profile === 'internal' ? '内部资料 注意保管' : '',
    ]
      .filter((part) => part !== '')
      .join('　'),
    withheld: [],
    partKeys: [],
    ...made,
  };
}
