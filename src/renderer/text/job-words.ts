import type { JobPhase, JobProgress } from '../../shared/contract/events.ts';

export const jobPhaseWord = {
  'making-demo': '生成示范乡镇的表格',
  'reading-file': '读取文件',
  'matching-people': '与名册对照',
  writing: '写入',
  loading: '取出数据',
  solving: '计算方案',
  explaining: '写明理由',
  composing: '排版',
  printing: '生成打印文件',
} satisfies Record<JobPhase, string>;

/** One line on where a job stands: 「计算方案：青石村 3 / 7」. */
export function progressText(progress: JobProgress | null): string {
  if (progress === null) return '正在开始……';
  const about = progress.about === null ? '' : `：${progress.about}`;
  const count = progress.total === null ? '' : ` ${progress.done} / ${progress.total}`;
  return `${jobPhaseWord[progress.phase]}${about}${count}`;
}

export const jobTitle = {
  'imports.preview': '正在读取您的表格',
  'imports.previewDemo': '正在准备示范乡镇',
  'imports.decide': '正在按您的决定重算',
  'imports.setLayout': '正在按您指定的表头重读',
  'imports.accept': '正在导入',
  'pairings.propose': '正在生成结对方案',
  'rosters.draft': '正在排班',
  'rosters.planRepair': '正在算最小的调整',
  'shell.printToFolder': '正在生成打印文件',
  'shell.printOnPrinter': '正在送打印机',
  'shell.printRegisters': '正在生成花名册',
} as const;

export const jobPanelText = {
  stop: '停止',
  stopping: '正在停止……',
  explain: '可以随时停止，停止不会弄坏数据。',
} as const;
