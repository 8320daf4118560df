import type { Writer } from './plain-text.ts';

/** What may be declined about requests and agreements. */
export const requestsTexts = {
  'requests.not-found': () => ({
    sentence: '找不到这一条。',
    nextStep: '它可能刚刚被撤销了，请在列表里重新选择。',
  }),
  'requests.closed': () => ({
    sentence: '这一条已经办结，不能再改。',
    nextStep: '诉求可以先点“重新打开”再改；协议终止后请另签一份。',
  }),
  'requests.days-reversed': () => ({
    sentence: '后面的日子在前面的日子之前。',
    nextStep: '请核对日期。',
  }),
  'requests.number-taken': () => ({
    sentence: '这个协议编号已经登记过。',
    nextStep: '请核对纸上的编号；同一份协议不用登记两次。',
  }),
  'requests.same-person': () => ({
    sentence: '协议的两方是同一个人。',
    nextStep: '请重新选择老人或互助员。',
  }),
} satisfies Record<string, Writer>;
