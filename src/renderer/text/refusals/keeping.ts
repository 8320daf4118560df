import { word, type Writer } from './plain-text.ts';

/** What may be declined about undoing, layouts of files, and lists that go out. */
export const keepingTexts = {
  'changes.not-found': () => ({
    sentence: '找不到这次改动。',
    nextStep: '它可能已经随旧记录清理掉了。',
  }),
  'changes.already-undone': () => ({
    sentence: '这次改动已经撤销过了。',
    nextStep: '不必再撤销。',
  }),
  'changes.nothing-to-redo': () => ({
    sentence: '这一步已经不能恢复。',
    nextStep: '撤销之后又有了新的改动。需要时请重新修改。',
  }),
  'changes.changed-since': (facts) => ({
    sentence: `之后又改过其中的 ${word(facts, 'count', '几')} 处，不能整个撤销。`,
    nextStep: '请先撤销后来的改动，再撤销这一次。',
  }),
  'changes.still-used': (facts) => ({
    sentence: `其中有人已经结对或排进了班（${word(facts, 'count', '若干')}处），不能撤销。`,
    nextStep: '请先处理结对和排班，或在人员资料里逐个修改。',
  }),
  'import.layout-incomplete': (facts) => ({
    sentence: `还没有指定“${word(facts, 'column', '必需')}”是哪一列。`,
    nextStep: '请在“表头与列”里选好这一列。',
  }),
  'import.not-undoable': () => ({
    sentence: '这次导入不能撤销。',
    nextStep: '它是旧版本导入的，没有留下改动记录。',
  }),
  'import.original-gone': () => ({
    sentence: '这个文件的原件已经清除。',
    nextStep: '只留下了文件名和校验值。',
  }),
  'exports.nothing-to-write': () => ({
    sentence: '没有可以导出的内容。',
    nextStep: '请换一个村或清除筛选条件。',
  }),
  'exports.file-unwritable': () => ({
    sentence: '存不进这个文件。',
    nextStep: '它可能正在 Excel 或 WPS 里打开。请先关闭，或换一个文件名。',
  }),
  'exports.wrong-extension': () => ({
    sentence: '文件名的扩展名不对。',
    nextStep: '请用 .xlsx、.csv 或 .pdf 结尾的文件名。',
  }),
} satisfies Record<string, Writer>;
