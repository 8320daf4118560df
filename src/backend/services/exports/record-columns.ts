import type {
  ElderMark,
  NotDoneReason,
  PointsChoice,
  Satisfaction,
} from '../../../shared/domain/attendance.ts';
import { serviceCode, SERVICE_TYPES } from '../../../shared/domain/service.ts';
import type { CareState } from '../../../shared/domain/supervision.ts';
import type { CaredElder } from '../../db/stores/care-month-store.ts';
import type { HelperMonth, ListedRecord } from '../../db/stores/record-lists-store.ts';
import { CATEGORY_WORD } from '../../printing/registers/register-words.ts';
import { GROUP_WORD, LEVEL_WORD } from '../../printing/supervision/care-words.ts';
import { type Column, onForm } from './column.ts';

const NOT_DONE_WORD: Readonly<Record<NotDoneReason, string>> = {
  'nobody-home': '没人在家',
  'elder-away': '老人外出',
  'elder-refused': '老人不要',
  'helper-ill': '互助员病了',
  'helper-absent': '互助员没来',
  weather: '天气',
  postponed: '改期',
  other: '其他',
};
const MARK_WORD: Readonly<Record<ElderMark, string>> = {
  signature: '签字',
  'thumb-print': '手印',
  proxy: '代签',
  refused: '拒签',
  missing: '没签',
};
const SATISFACTION_WORD: Readonly<Record<Satisfaction, string>> = {
  good: '好',
  fair: '中',
  poor: '差',
  blank: '',
};
const POINTS_WORD: Readonly<Record<PointsChoice, string>> = { store: '存', donate: '捐', none: '不要' };

/** 助餐、助洁, of codes with commas between them. */
export function serviceNames(codes: string): string {
  return codes
    .split(',')
    .flatMap((code) => serviceCode.safeParse(code).data ?? [])
    .map((code) => SERVICE_TYPES[code].name)
    .join('、');
}

/** With the headings of Form 5, as it came back. */
export const RECORD_COLUMNS: readonly Column<ListedRecord>[] = [
  onForm('序号', 10, (_, index) => index + 1),
  onForm('村', 18, ({ villageName }) => villageName),
  onForm('日期', 20, ({ date }) => date),
  onForm('互助员', 18, ({ helperName }) => helperName),
  onForm('服务对象', 20, ({ elderName, title }) => elderName ?? title),
  onForm('服务项目', 24, ({ services }) => serviceNames(services)),
  onForm('做了没有', 14, ({ notDone }) => (notDone === null ? '做了' : `没做：${NOT_DONE_WORD[notDone]}`)),
  onForm('到达', 12, ({ arrive }) => arrive, { isText: true }),
  onForm('离开', 12, ({ leave }) => leave, { isText: true }),
  onForm('分钟', 11, ({ minutes }) => minutes),
  onForm('老人签字/手印', 15, ({ elderMark }) => MARK_WORD[elderMark]),
  onForm('互助员签字', 13, ({ helperSigned }) => (helperSigned === 1 ? '签字' : '没签')),
  onForm('满意', 10, ({ satisfaction }) => SATISFACTION_WORD[satisfaction]),
  onForm('积分', 10, ({ points }) => POINTS_WORD[points]),
  onForm('付费', 10, ({ paid }) => (paid === 1 ? '是' : '')),
  onForm('复核', 10, ({ checked }) => (checked === 1 ? '是' : '')),
  onForm('记入(分钟)', 14, ({ creditedMinutes }) => creditedMinutes),
  onForm('签到表号', 20, ({ sheetNumber }) => sheetNumber, { isText: true }),
  onForm('行', 8, ({ lineNo }) => lineNo),
];

/** F204: hours of each helper and month as a subsidy is reckoned from them elsewhere; the program pays nothing. */
export const HELPER_MONTH_COLUMNS: readonly Column<HelperMonth>[] = [
  onForm('序号', 12, (_, index) => index + 1),
  onForm('村', 30, ({ villageName }) => villageName),
  onForm('村组', 16, ({ groupNo }) => (groupNo === null ? null : `${String(groupNo)}组`)),
  onForm('姓名', 28, ({ name }) => name),
  onForm('身份', 28, ({ category }) => (category === null ? null : CATEGORY_WORD[category])),
  onForm('月份', 22, ({ month }) => month, { isText: true }),
  onForm('服务次数', 22, ({ services }) => services),
  onForm('服务老人(人)', 24, ({ elders }) => elders),
  onForm('服务分钟', 22, ({ minutes }) => minutes),
  onForm('合小时', 20, ({ minutes }) => Math.round((minutes / 60) * 100) / 100),
  onForm('其中家属付费(分钟)', 33, ({ paidMinutes }) => paidMinutes),
];

const STATE_WORD: Readonly<Record<CareState, string>> = {
  kept: '做到',
  open: '没到期',
  missed: '没做到',
  away: '不在家',
};
const PER_WORD = { week: '每周', month: '每月', quarter: '每季' } as const;

/** How each elder stands with the visits of a month. */
export const CARE_COLUMNS: readonly Column<CaredElder>[] = [
  onForm('序号', 10, (_, index) => index + 1),
  onForm('村', 22, ({ villageName }) => villageName),
  onForm('院落', 22, ({ hamletName }) => hamletName),
  onForm('姓名', 22, ({ name }) => name),
  onForm('等级', 10, ({ level }) => LEVEL_WORD[level]),
  onForm('类别', 36, ({ groups }) => groups.map((group) => GROUP_WORD[group]).join('、')),
  onForm('要求', 20, ({ frequency }) => `${PER_WORD[frequency.per]} ${String(frequency.times)} 天`),
  onForm('情况', 16, ({ state }) => STATE_WORD[state]),
  onForm('本月去了(天)', 18, ({ days }) => days),
  onForm('其中复核过(天)', 20, ({ checkedDays }) => checkedDays),
  onForm('其中探访记录(天)', 21, ({ recordDays }) => recordDays),
  onForm('其中电话视频(天)', 21, ({ remoteDays }) => remoteDays),
  onForm('重点老人当月', 19, ({ monthly }) =>
    monthly === null ? '' : monthly === 'visited' ? '访到' : '没访到',
  ),
];
