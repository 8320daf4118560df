import type { AgreementEndReason, AgreementKind, AgreementState } from '../../../shared/domain/agreement.ts';
import type { ContactChannel, RequestKind, RequestState } from '../../../shared/domain/request.ts';

/** The office's words for every code about requests and agreements. A missing word does not compile. */

export const requestKindWord = {
  need: '求助',
  complaint: '投诉',
  emergency: '急事',
  fall: '摔倒',
  lost: '走失',
  fire: '火情',
  money: '钱物',
  quarrel: '纠纷',
  ledger: '积分',
} satisfies Record<RequestKind, string>;

export const contactChannelWord = {
  home: '上门',
  phone: '电话',
  message: '微信短信',
  met: '路上遇见',
  paper: '书面',
} satisfies Record<ContactChannel, string>;

export const requestStateWord = {
  open: '在办',
  settled: '已办结',
  dropped: '不办了',
} satisfies Record<RequestState, string>;

export const agreementKindWord = {
  'three-party': '三方',
  'two-party': '两方',
  'live-in': '协议入住',
} satisfies Record<AgreementKind, string>;

export const agreementStateWord = {
  'in-force': '在效',
  'running-out': '快到期',
  over: '到期',
  ended: '已终止',
} satisfies Record<AgreementState, string>;

export const agreementEndReasonWord = {
  'term-over': '期满不续',
  'elder-wishes': '老人不想续',
  'helper-wishes': '互助员不做了',
  moved: '搬走',
  died: '去世',
  broken: '违约',
  replaced: '换签新协议',
  other: '其他',
} satisfies Record<AgreementEndReason, string>;
