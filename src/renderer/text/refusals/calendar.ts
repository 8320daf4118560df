import { word, type Writer } from './plain-text.ts';

/** What may be declined about markets, festivals, closed ways and days without visits. */
export const calendarTexts = {
  'calendar.not-found': () => ({
    sentence: '找不到这一条。',
    nextStep: '它可能刚刚被删去或撤销了，请在列表里重新选择。',
  }),
  'calendar.days-reversed': () => ({
    sentence: '最后一天在第一天之前。',
    nextStep: '请核对起止日期。',
  }),
  'calendar.too-many-days': (facts) => ({
    sentence: `一次最多看 ${word(facts, 'most', '400')} 天。`,
    nextStep: '请选短一些的时间。',
  }),
  'calendar.same-hamlet': () => ({
    sentence: '两头是同一个院落，中间没有路可封。',
    nextStep: '请选路两头的两个院落。',
  }),
} satisfies Record<string, Writer>;
