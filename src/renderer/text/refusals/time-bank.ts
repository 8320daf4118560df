import { ledgerObjection } from '../../../shared/domain/time-bank.ts';
import { objectionText, stoppedByText } from '../terms/time-bank.ts';
import type { Writer } from './plain-text.ts';

/** What may be declined about the time bank. */
export const timeBankTexts = {
  'time-bank.objection': ({ objection }) => {
    const known = ledgerObjection.safeParse(objection);
    return known.success
      ? objectionText[known.data]
      : { sentence: '这一笔账不能记。', nextStep: '请核对以后再试。' };
  },
  'time-bank.gift-not-allowed': () => stoppedByText['gift-not-allowed'],
  'time-bank.out-of-stock': () => stoppedByText['out-of-stock'],
  'time-bank.item-not-offered': () => stoppedByText['item-not-offered'],
  'time-bank.rules-missing': () => stoppedByText['rules-missing'],
  'time-bank.hold-not-open': () => stoppedByText['hold-not-open'],
  'time-bank.date-in-future': () => ({
    sentence: '日期还没有到。',
    nextStep: '账本按日子往下记，请把日期改成今天。',
  }),
  'time-bank.staff-unknown': () => ({
    sentence: '找不到这个经办人或复核人。',
    nextStep: '请重新选一次，或者先登记这个人。',
  }),
  'time-bank.not-a-member': () => ({
    sentence: '这个人不是这一户的，也没有给这一户存过。',
    nextStep: '请选这一户的人，或者记在全户名下。',
  }),
  'time-bank.not-found': () => ({
    sentence: '找不到这一条。',
    nextStep: '它可能刚刚被撤销了，请在列表里重新选择。',
  }),
  'time-bank.dispute-closed': () => ({
    sentence: '这件异议已经了结。',
    nextStep: '账户已经解冻，不用再办。',
  }),
  'time-bank.item-name-taken': () => ({
    sentence: '已经有一样叫这个名字。',
    nextStep: '请在原来那一样上改，或者换个名字，如写上规格。',
  }),
  'time-bank.rules-in-past': () => ({
    sentence: '这一天以后的服务，已经有按原来的细则入账的。',
    nextStep: '新细则不能追溯：请把生效日期改到最后一次入账的服务之后，如下个月1日。',
  }),
  'time-bank.days-reversed': () => ({
    sentence: '最后一天在第一天之前。',
    nextStep: '请核对起止日期。',
  }),
} satisfies Record<string, Writer>;
