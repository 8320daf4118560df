import type { EntryKind } from '../../../shared/domain/time-bank.ts';

/** Words of 流水. */
export const entriesText = {
  kinds: '全部类别',
  days: '日期',
  count: (count: string) => `${count} 笔`,
  columns: {
    number: '第几笔',
    date: '日期',
    minutes: '分钟',
    way: '从哪到哪',
    about: '摘要',
    names: '经办 / 复核',
    hash: '校验码',
  },
  rules: (version: number) => `细则第 ${version} 版`,
  none: '账本里还没有一笔账',
  noneNextStep: '签到表在“回收登记”里登记、复核以后，存入会自动记进来。',
  noneFound: '没有找到',
  noneFoundNextStep: '换一个类别、日期或者村再找。',
} as const;

type Side = (name: string) => string;
const pool: Side = (name) => `${name}公共池`;
const held: Side = (name) => `${name} 预约占用`;
const outside =
  (word: string): Side =>
  () =>
    word;

/** Sides of an entry that the name of a household alone does not tell. */
const SIDES: Partial<Record<EntryKind, { readonly from?: Side; readonly to?: Side }>> = {
  deposit: { from: outside('做服务') },
  'carry-in': { from: outside('旧账') },
  'carry-out': { to: outside('外地') },
  donate: { to: pool },
  grant: { from: pool },
  'redeem-goods': { to: outside('换走') },
  'hold-service': { to: held },
  'settle-service': { from: held, to: outside('用掉') },
  'release-hold': { from: held },
  expire: { to: outside('到期') },
};

/** Where minutes came from and where they went; of a freeze the account alone. */
export function sidesOf({
  kind,
  from,
  to,
}: {
  readonly kind: EntryKind;
  readonly from: string;
  readonly to: string;
}): { readonly from: string; readonly to: string } {
  const named: Side = (name) => (name === '' ? '账外' : name);
  const sides = SIDES[kind];
  return { from: (sides?.from ?? named)(from), to: (sides?.to ?? named)(to) };
}

/** 王大山 → 换走 */
export function wayText(entry: Parameters<typeof sidesOf>[0]): string {
  if (entry.kind === 'freeze' || entry.kind === 'unfreeze') return entry.to;
  const { from, to } = sidesOf(entry);
  return `${from} → ${to}`;
}
