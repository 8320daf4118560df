import { serviceCode } from '../../../shared/domain/service.ts';
import type { EntryKind, EntryNumber } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { serviceWord } from '../service-word.ts';

/** An entry as it touches one household's account, and what it rests on; null where that kind of ground tells nothing. */
export interface BankEntryFacts {
  readonly number: EntryNumber;
  readonly date: CalendarDate;
  readonly kind: EntryKind;
  /** Onto the account above zero, from it below. */
  readonly minutes: number;
  readonly handler: string;
  readonly reverses: EntryNumber | null;
  /** Of a service: the day on which it was done; the entry itself is of the day on which it was checked. */
  readonly servedOn: CalendarDate | null;
  readonly helperName: string | null;
  readonly elderName: string | null;
  /** Codes with commas between them. */
  readonly services: string | null;
  /** Of a service for no single elder: a round, a station, a field. */
  readonly title: string | null;
  readonly itemName: string | null;
  readonly itemUnit: string | null;
  readonly quantity: number | null;
  readonly fromHead: string | null;
  readonly toHead: string | null;
}

/**
 * 谁为谁做什么, or what was had: from the fullest wording to the shortest one. A passbook passes through other hands than
 * the elder's own, so 心理疏导 is called 陪聊 here.
 */
export function aboutWords(entry: BankEntryFacts): readonly string[] {
  const { kind, minutes, toHead, fromHead } = entry;
  switch (kind) {
    case 'deposit':
      return serviceDone(entry);
    case 'redeem-goods':
      return [`换${itemWords(entry)}`];
    case 'hold-service':
      return [`预约${itemWords(entry)}`];
    case 'settle-service':
      return [`${itemWords(entry)}做完`];
    case 'release-hold':
      return [`退回预约的${itemWords(entry)}`, '退回预约'];
    case 'gift':
      return minutes < 0 ? [`转给${toHead ?? '别的'}户`] : [`${fromHead ?? '别的'}户转来`];
    case 'inherit':
      return minutes < 0
        ? [`转给${toHead === null ? '村公共池' : `${toHead}户`}`]
        : [`${fromHead ?? '别的'}户并入`];
    case 'reversal':
      return [`冲正第${String(entry.reverses ?? '')}笔`];
    default:
      return [PLAIN_WORDS[kind]];
  }
}

const PLAIN_WORDS: Readonly<
  Record<'donate' | 'grant' | 'carry-in' | 'carry-out' | 'expire' | 'freeze' | 'unfreeze', string>
> = {
  donate: '捐给村公共池',
  grant: '村公共池补给',
  'carry-in': '旧账本转入',
  'carry-out': '迁出带走',
  expire: '按细则到期清零',
  freeze: '有异议，冻结',
  unfreeze: '异议了结，解冻',
};

/** A line breaks here first: between who did something for whom and what was done. */
const BREAK = '\u200b';

function serviceDone({
  servedOn,
  helperName,
  elderName,
  services,
  title,
}: BankEntryFacts): readonly string[] {
  const words = (services ?? '')
    .split(',')
    .flatMap((code) => serviceCode.safeParse(code).data ?? [])
    .map((code) => serviceWord('public', code));
  const first = words[0] ?? '服务';
  const all = words.length === 0 ? '服务' : words.join('、');
  const short = words.length > 1 ? `${first}等${String(words.length)}项` : first;
  const day =
    servedOn === null ? '' : `${String(Number(servedOn.slice(5, 7)))}.${String(Number(servedOn.slice(8)))}`;
  const who = `${day}${helperName ?? ''}`;
  if (elderName === null) {
    const what = title === null || title === '' ? all : title;
    return [`${who}${BREAK}${what}`, `${day}${what}`];
  }
  const forWhom = `为${elderName}${BREAK}`;
  return [
    `${who}${forWhom}${all}`,
    `${who}${forWhom}${short}`,
    `${day}${forWhom}${short}`,
    `${day}为${elderName}${short}`,
    `${day}${short}`,
  ];
}

function itemWords({ itemName, itemUnit, quantity }: BankEntryFacts): string {
  const count = quantity === null ? '' : `${String(quantity)}${itemUnit === '' ? '份' : (itemUnit ?? '份')}`;
  return `${itemName ?? ''}${count}`;
}

/** 1.5: minutes written as points, two decimals at most; points are only a way of writing minutes. */
export function pointWords(minutes: number, minutesPerPoint: number): string {
  return String(Number((minutes / minutesPerPoint).toFixed(2)));
}

/** 12.5小时: one decimal at most. */
export function hoursWords(minutes: number): string {
  return `${String(Number((minutes / 60).toFixed(1)))}小时`;
}
