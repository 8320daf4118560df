import { type RefusalCode, refusalCode, type RefusalFacts } from '../../shared/errors/refusal.ts';
import { attendanceTexts } from './refusals/attendance.ts';
import { calendarTexts } from './refusals/calendar.ts';
import { requestsTexts } from './refusals/requests.ts';
import { keepingTexts } from './refusals/keeping.ts';
import { pairingsTexts } from './refusals/pairings.ts';
import { peopleTexts } from './refusals/people.ts';
import { placesTexts } from './refusals/places.ts';
import { type PlainText, word, type Writer } from './refusals/plain-text.ts';
import { printingTexts } from './refusals/printing.ts';
import { rostersTexts } from './refusals/rosters.ts';
import { supervisionTexts } from './refusals/supervision.ts';
import { timeBankTexts } from './refusals/time-bank.ts';

export type { PlainText };

const writers = {
  'file.not-found': (facts) => ({
    sentence: `找不到文件${file(facts)}。`,
    nextStep: '它可能被移走、改名，或U盘已拔出。请重新选择文件。',
  }),
  'file.not-a-workbook': (facts) => ({
    sentence: `文件${file(facts)}不是表格文件，或内容与扩展名不符。`,
    nextStep: '请在 Excel 或 WPS 里打开它，另存为“Excel 工作簿（.xlsx）”，再选一次。',
  }),
  'file.empty': (facts) => ({
    sentence: `文件${file(facts)}里没有内容。`,
    nextStep: '请打开看看是否选错了文件，或表格在另一个文件里。',
  }),
  'file.protected': (facts) => ({
    sentence: `文件${file(facts)}设了密码，读不出来。`,
    nextStep: '请在 Excel 或 WPS 里去掉打开密码，保存后再选一次。',
  }),
  'file.too-large': (facts) => ({
    sentence: `文件${file(facts)}太大。`,
    nextStep: '请只留一个乡镇的表格，删去图片和多余的工作表后再选一次。',
  }),
  'file.text-lost': (facts) => ({
    sentence: `文件${file(facts)}里的汉字已经变成乱码，还原不了。`,
    nextStep: '请回到原来的系统或原来的表格，重新导出一次（最好选“Excel 工作簿（.xlsx）”），再选一次。',
  }),
  'file.unknown-kind': (facts) => ({
    sentence: `看不出文件${file(facts)}是哪一种表。`,
    nextStep: '能读的有：老人花名册、互助员花名册、步行时间表、结对名单。请检查表头这一行是否还在。',
  }),
  'file.column-missing': (facts) => ({
    sentence: `文件${file(facts)}${sheet(facts)}缺少“${word(facts, 'column', '必需')}”这一列。`,
    nextStep: '请在表头补上这一列，或检查列名是否写错，保存后再选一次。',
  }),
  'file.already-imported': (facts) => ({
    sentence: `文件${file(facts)}已经导入过${'importedAt' in facts ? `（${String(facts['importedAt']).slice(0, 10)}）` : ''}，内容一模一样。`,
    nextStep: '不必再导入。如果改过内容，请确认已经保存，再选一次。',
  }),
  'import.preview-gone': () => ({
    sentence: '这次预览已经失效。',
    nextStep: '请重新选择文件，再看一遍预览。数据没有改动。',
  }),
  'import.stale': () => ({
    sentence: '预览之后，人员数据又有了变动，不能按原来的预览导入。',
    nextStep: '请重新选择文件，再看一遍预览。数据没有改动。',
  }),
  'import.nothing-to-take': () => ({
    sentence: '这些文件里没有可以收的内容。',
    nextStep: '请看下面每个文件的说明，改好表格后再选一次。',
  }),
  ...attendanceTexts,
  ...calendarTexts,
  ...requestsTexts,
  ...timeBankTexts,
  ...peopleTexts,
  ...placesTexts,
  ...keepingTexts,
  ...pairingsTexts,
  ...rostersTexts,
  ...supervisionTexts,
  ...printingTexts,
  'database.newer': () => ({
    sentence: '数据文件是用更新版本的“守望”保存的，这个版本打不开。',
    nextStep: '请安装新版本。数据没有改动。',
  }),
  'database.locked': () => ({
    sentence: '数据文件正被另一个窗口占用。',
    nextStep: '请关闭另一个“守望”窗口，再试一次。',
  }),
  'database.damaged': () => ({
    sentence: '数据文件损坏，读不出来。',
    nextStep: '请不要继续操作，先把数据文件夹整个复制一份，再用备份恢复。',
  }),
  'job.stopped': () => ({ sentence: '已经停止。', nextStep: '没有改动任何数据，可以随时重新开始。' }),
  'backend.gone': () => ({
    sentence: '后台程序中断，正在重新启动。',
    nextStep: '请稍等几秒再试一次。没做完的操作不会留下半截数据。',
  }),
} satisfies Record<RefusalCode, Writer>;

/** The sentence for a refusal. A code that this window does not know is named, never guessed at. */
export function refusalText(code: string, facts: RefusalFacts): PlainText {
  const known = refusalCode.safeParse(code);
  if (known.success) return writers[known.data](facts);
  return { sentence: `这一步没有做成（${code}）。`, nextStep: '数据没有改动。请再试一次。' };
}

function file(facts: RefusalFacts): string {
  const name = facts['file'] ?? facts['fileName'];
  return name === undefined ? '' : `“${String(name)}”`;
}

function sheet(facts: RefusalFacts): string {
  const name = facts['sheet'];
  return name === undefined ? '' : `的工作表“${String(name)}”`;
}
