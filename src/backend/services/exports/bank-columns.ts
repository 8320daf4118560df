import type { Donation } from '../../../shared/domain/donation.ts';
import type { PaidCare } from '../../../shared/domain/paid-care.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import type { EntryKind } from '../../../shared/domain/time-bank.ts';
import type { AccountInList } from '../../db/stores/account-lists-store.ts';
import type { ListedEntry } from '../../db/stores/ledger-lists-store.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import { type Column, onForm } from './column.ts';
import { serviceNames } from './record-columns.ts';

const KIND_WORD: Readonly<Record<EntryKind, string>> = {
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
};

/** Where an entry comes from or goes to outside of anybody's account. */
const OUTSIDE: Readonly<Partial<Record<EntryKind, { readonly from?: string; readonly to?: string }>>> = {
  deposit: { from: '（做了服务）' },
  'carry-in': { from: '（旧账本）' },
  'carry-out': { to: '（迁出）' },
  'redeem-goods': { to: '（兑出）' },
  'settle-service': { to: '（兑出）' },
  expire: { to: '（清零）' },
};

/** Every entry as anybody can check it: both sides, two names, its code. */
export const ENTRY_COLUMNS: readonly Column<ListedEntry>[] = [
  onForm('笔号', 13, ({ number }) => number),
  onForm('日期', 20, ({ date }) => date),
  onForm('种类', 18, ({ kind }) => KIND_WORD[kind]),
  onForm('从', 34, ({ kind, from }) => (from === '' ? (OUTSIDE[kind]?.from ?? '') : from)),
  onForm('到', 34, ({ kind, to }) => (to === '' ? (OUTSIDE[kind]?.to ?? '') : to)),
  onForm('分钟', 12, ({ minutes }) => minutes),
  onForm('摘要', 34, ({ services, elderName, title, itemName, quantity, unit }) =>
    services === null
      ? itemName === null
        ? ''
        : `${itemName} ${String(quantity ?? 1)}${unit ?? ''}`
      : [serviceNames(services), elderName ?? title ?? ''].filter((word) => word !== '').join(' '),
  ),
  onForm('细则版本', 12, ({ ruleVersion }) => ruleVersion),
  onForm('经办', 16, ({ handler }) => handler),
  onForm('复核', 16, ({ reviewer }) => reviewer),
  onForm('冲正第几笔', 14, ({ reverses }) => reverses),
  onForm('由第几笔冲正', 14, ({ reversedBy }) => reversedBy),
  onForm('理由', 20, ({ reason }) => reason),
  onForm('校验码', 24, ({ hash }) => hash, { isText: true }),
];

export const ACCOUNT_COLUMNS: readonly Column<AccountInList>[] = [
  onForm('序号', 10, (_, index) => index + 1),
  onForm('村', 24, ({ villageName }) => villageName),
  onForm('村组', 14, ({ groupNo }) => (groupNo === null ? null : `${String(groupNo)}组`)),
  onForm('户号', 18, ({ householdNo }) => householdNo, { isText: true }),
  onForm('户主', 24, ({ headName }) => headName),
  onForm('户卡号', 28, ({ cardNo }) => cardNo, { isText: true }),
  onForm('结余(分钟)', 24, ({ balanceMinutes }) => balanceMinutes),
  onForm('预约占用(分钟)', 24, ({ heldMinutes }) => heldMinutes),
  onForm('累计存入(分钟)', 24, ({ lifetimeMinutes }) => lifetimeMinutes),
  onForm('冻结', 14, ({ frozen }) => (frozen ? '是' : '')),
  onForm('最近一笔', 24, ({ lastDate }) => lastDate),
];

const SOURCE_WORD: Readonly<Record<Donation['source'], string>> = {
  government: '政府补助',
  donation: '社会捐赠',
  collective: '村集体',
  elder: '老年人自筹',
};
const GIVEN_WORD: Readonly<Record<Donation['kind'], string>> = {
  thing: '物品',
  money: '现金',
  labour: '义务劳动',
};

/** For the file: with the name of a donor who did not want it on the wall, and saying so. */
export const DONATION_COLUMNS: readonly Column<Donation>[] = [
  onForm('序号', 10, (_, index) => index + 1),
  onForm('村', 22, ({ villageName }) => villageName),
  onForm('日期', 22, ({ date }) => date),
  onForm('捐赠人', 26, ({ donor }) => donor),
  onForm('可以公示姓名', 16, ({ namePublic }) => (namePublic ? '是' : '否')),
  onForm('种类', 18, ({ kind }) => GIVEN_WORD[kind]),
  onForm('捐了什么', 44, ({ what }) => what),
  onForm('金额(元)', 18, ({ amountFen }) => yuan(amountFen)),
  onForm('来源', 22, ({ source }) => SOURCE_WORD[source]),
  onForm('用在哪里', 44, ({ usedFor }) => usedFor),
];

const PER_WORD: Readonly<Record<PaidCare['per'], string>> = { visit: '次', day: '天', month: '月' };

/** 有偿照护: a list of its own; nothing of it stands in the ledger. */
export const PAID_CARE_COLUMNS: readonly Column<PaidCare>[] = [
  onForm('序号', 10, (_, index) => index + 1),
  onForm('村', 24, ({ villageName }) => villageName),
  onForm('老人', 26, ({ elderName }) => elderName),
  onForm('互助员', 26, ({ helperName }) => helperName),
  onForm('开始', 24, ({ fromDate }) => dayWords(fromDate)),
  onForm('结束', 24, ({ toDate }) => dayWords(toDate)),
  onForm('约定(元)', 20, ({ agreedFen }) => yuan(agreedFen)),
  onForm('每', 12, ({ per }) => PER_WORD[per]),
  onForm('已付(元)', 20, ({ paidFen }) => yuan(paidFen)),
  onForm('服务项目', 56, ({ services }) => services.map((code) => SERVICE_TYPES[code].name).join('、')),
];

function yuan(fen: number | null): number | null {
  return fen === null ? null : fen / 100;
}
