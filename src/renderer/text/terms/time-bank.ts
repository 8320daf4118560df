import type { ElderMark } from '../../../shared/domain/attendance.ts';
import type { Donation } from '../../../shared/domain/donation.ts';
import type { PaidCare } from '../../../shared/domain/paid-care.ts';
import {
  type AccountKind,
  type EntryKind,
  type LedgerFlaw,
  ledgerObjection,
  type LedgerObjection,
  type RuleSet,
} from '../../../shared/domain/time-bank.ts';
import type { DecisionForm, RedemptionItem } from '../../../shared/domain/time-bank-decision.ts';

/** The office's words for every code of the time bank. A missing word does not compile. */

export const entryKindWord = {
  deposit: '服务存入',
  'carry-in': '旧账转入',
  'carry-out': '迁出带走',
  gift: '转赠',
  donate: '捐给村里',
  grant: '公共池补助',
  'redeem-goods': '兑换实物',
  'hold-service': '预约服务',
  'settle-service': '服务做完',
  'release-hold': '预约取消',
  inherit: '并户继承',
  expire: '到期清零',
  reversal: '冲正',
  freeze: '冻结',
  unfreeze: '解冻',
} satisfies Record<EntryKind, string>;

/** What a decision is called on its button and its dialog. */
export const decisionWord = {
  'redeem-goods': '兑换实物',
  'hold-service': '预约服务',
  'settle-service': '服务做完，结清',
  'release-hold': '取消预约',
  gift: '转赠别户',
  donate: '捐给村里',
  grant: '从公共池补助',
  'carry-in': '旧账转入',
  'carry-out': '迁出带走',
  inherit: '并户继承',
  expire: '到期清零',
} satisfies Record<DecisionForm['kind'], string>;

export const receiverMarkWord = {
  signature: '签了字',
  'thumb-print': '按了手印',
  proxy: '家人代签',
  refused: '不肯签',
  missing: '没有签',
} satisfies Record<ElderMark, string>;

export const itemKindWord = { goods: '实物', service: '服务' } satisfies Record<
  RedemptionItem['kind'],
  string
>;

export const giftReceiverWord = {
  household: '同户的人',
  kin: '亲属的户',
  'special-elder': '特殊困难老人的户',
  anybody: '任何一户',
} satisfies Record<RuleSet['giftsTo'][number], string>;

export const paidCarePerWord = { visit: '次', day: '天', month: '月' } satisfies Record<
  PaidCare['per'],
  string
>;

export const donationKindWord = { thing: '物品', money: '现金', labour: '义务劳动' } satisfies Record<
  Donation['kind'],
  string
>;

export const donationSourceWord = {
  government: '政府补助',
  donation: '社会捐赠',
  collective: '村集体',
  elder: '老年人自筹',
} satisfies Record<Donation['source'], string>;

interface Said {
  readonly sentence: string;
  readonly nextStep: string;
}

/** Why the ledger does not take an entry, and what to do. */
export const objectionText = {
  'same-two-people': {
    sentence: '经办人和复核人是同一个人。',
    nextStep: '每一笔账要两个人过手，请换一个人复核。',
  },
  'reviewer-of-household': {
    sentence: '复核人就是这一户的人。',
    nextStep: '自家的账不能自己复核，请换一个人复核。',
  },
  'account-unknown': { sentence: '账本里没有这个账户。', nextStep: '请关上窗口，重新选一次这一户。' },
  'account-frozen': {
    sentence: '这一户有异议没有了结，账户冻结，暂时不能支取。',
    nextStep: '请先在“总览”里了结异议，解冻以后再办。',
  },
  'not-frozen': { sentence: '这个账户没有冻结。', nextStep: '不用解冻，可以直接办理。' },
  'not-enough-minutes': {
    sentence: '余额不够。',
    nextStep: '时间银行不能欠账：请减少数量，或者等存够了再办。',
  },
  'not-balanced': { sentence: '这一笔存入和支取不相等。', nextStep: '请关上窗口重新填一次。' },
  'nothing-moved': {
    sentence: '这一笔没有动到分钟，或者转给了自己。',
    nextStep: '请核对分钟数和转给哪一户。',
  },
  'ground-used': { sentence: '这件事已经记过账。', nextStep: '不用再记；要改，请先冲正原来那一笔。' },
  'already-reversed': { sentence: '这一笔已经冲正过。', nextStep: '不用再冲，请在流水里核对。' },
  'not-reversible': {
    sentence: '这一笔不能冲正。',
    nextStep: '冲正、冻结、解冻本身不能再冲；请直接另记一笔。',
  },
  'kind-of-account': {
    sentence: '这类账不能记在这个账户上。',
    nextStep: '请核对办的是哪一种，转给谁。',
  },
  'date-before-last': {
    sentence: '日期早于账本里最后一笔。',
    nextStep: '账本按日子往下记，不能插到前面。请把日期改成今天，原来的日子写在理由里。',
  },
} satisfies Record<LedgerObjection, Said>;

/** Why a decision may not be made, before the ledger is asked. */
export const stoppedByText = {
  'gift-not-allowed': {
    sentence: '按现行细则，不能转赠给这一户。',
    nextStep: '请换一户，或者捐给村里的公共池。',
  },
  'out-of-stock': { sentence: '库存不够。', nextStep: '请减少数量，或者到“兑换”里补上进货数。' },
  'item-not-offered': {
    sentence: '这一样现在不能兑换。',
    nextStep: '请看它的起止日期，或者换一样。',
  },
  'rules-missing': { sentence: '还没有定细则。', nextStep: '请先到“细则”定下第一版。' },
  'hold-not-open': {
    sentence: '这个预约已经结清或取消。',
    nextStep: '不用再办，请在户账户里核对。',
  },
} satisfies Record<
  'gift-not-allowed' | 'out-of-stock' | 'item-not-offered' | 'rules-missing' | 'hold-not-open',
  Said
>;

/** What a later reader may find wrong with the ledger. */
const changedSinceWord = {
  order: '编号不连续',
  link: '和上一笔接不上',
  seal: '内容和校验码不符，被改过',
  'account-changed': '账户所属的户或村被改过',
  'ground-changed': '所依据的记录或单据不在，或者不一样',
  'stray-minutes': '账户上有不属于任何一笔的分钟',
  'sum-of-account': '账户余额和流水对不上',
  'sum-of-member': '成员小计和流水对不上',
  'sum-of-quarter': '季度合计和流水对不上',
  'sum-of-month': '月时长和流水对不上',
} satisfies Record<Exclude<LedgerFlaw, LedgerObjection>, string>;

/** A flaw of the ledger in words. */
export function flawWord(flaw: LedgerFlaw): string {
  const objection = ledgerObjection.safeParse(flaw);
  return objection.success
    ? objectionText[objection.data].sentence
    : changedSinceWord[flaw as keyof typeof changedSinceWord];
}

/** What an account is called that has no name of its own. */
const facingWord = {
  issued: '服务产生',
  redeemed: '已兑换',
  expired: '已到期',
  elsewhere: '外地、旧账',
} satisfies Partial<Record<AccountKind, string>>;

/** An account by its name and kind: 王大山, 王大山 预约占用, 柳树村公共池, 已兑换. */
export function accountWord(kind: AccountKind, name: string): string {
  switch (kind) {
    case 'household':
      return name;
    case 'hold':
      return `${name} 预约占用`;
    case 'pool':
      return `${name}公共池`;
    default:
      return facingWord[kind];
  }
}
