import { word, type Writer } from './plain-text.ts';

/** What may be declined about signed sheets that come back. */
export const attendanceTexts = {
  'attendance.staff-name-taken': () => ({
    sentence: '已经有一位经办人员叫这个名字。',
    nextStep: '如果是同一个人，请直接选用；同名的请在名字后面加注，如“王芳（民政）”。',
  }),
  'attendance.staff-not-found': () => ({
    sentence: '找不到这位经办人员。',
    nextStep: '请在“经办人员”里登记，或另选一位。',
  }),
  'attendance.sheet-not-found': () => ({
    sentence: '找不到这张回收的表。',
    nextStep: '它可能刚刚被取消登记，请刷新后再看。',
  }),
  'attendance.visit-record-sheet': () => ({
    sentence: '这个编号是探访记录表，不是签到表。',
    nextStep: '请在探访记录里录入它。',
  }),
  'attendance.not-a-visit-record': () => ({
    sentence: '这个编号不是探访记录表。',
    nextStep: '请核对纸上的编号；签到表和值班表请在“录入”里登记。',
  }),
  'attendance.lines-stopped': (facts) => ({
    sentence: `有 ${word(facts, 'count', '几')} 处要先改好，还没有保存。`,
    nextStep: '请看标红的行，改好后再确认。填的内容都还在。',
  }),
  'attendance.sheet-checked': () => ({
    sentence: '这张表已经复核，不能再改。',
    nextStep: '有错请在“服务记录”里更正那一条。',
  }),
  'attendance.stale': () => ({
    sentence: '看过之后，这些表又有了变动，还没有复核。',
    nextStep: '请重新看一遍要记入的分钟，再点复核。',
  }),
  'attendance.same-person': () => ({
    sentence: '录入和复核要由两个人做。',
    nextStep: '请换一位复核人；没有写录入人的表，请先补上录入人。',
  }),
  'attendance.own-household': () => ({
    sentence: '复核人和互助员是一家人，不能复核这一张。',
    nextStep: '请换一位复核人。',
  }),
  'attendance.record-not-found': () => ({
    sentence: '找不到这条服务记录。',
    nextStep: '请刷新后再看。',
  }),
  'attendance.not-checked': () => ({
    sentence: '这条记录还没有复核，不用更正。',
    nextStep: '请直接打开那张表改。',
  }),
  'attendance.corrected-before': () => ({
    sentence: '这条记录已经更正过了。',
    nextStep: '请在更正后的那一条上再更正。',
  }),
  'attendance.minutes-spent': () => ({
    sentence: '这笔时间已经用掉，冲不回来。',
    nextStep: '请先在时间银行里退回已用的部分，再更正。',
  }),
  'attendance.visit-in-future': () => ({
    sentence: '有一次探访的日期还没有到。',
    nextStep: '请按纸上写的日期填，最晚是今天。',
  }),
} satisfies Record<string, Writer>;
