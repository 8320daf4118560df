import { word, type Writer } from './plain-text.ts';

/** What may be declined about paper. */
export const printingTexts = {
  'printing.not-published': (facts) => ({
    sentence: `${word(facts, 'village', '有的村')}这一周的排班还没有公布，不能打印。`,
    nextStep: '请先到“周排班”公布，再来打印。',
  }),
  'printing.nothing-to-print': () => ({
    sentence: '没有可以打印的内容。',
    nextStep: '请检查选的周、村和表格；明白卡要先登记同意。',
  }),
  'printing.folder-unwritable': () => ({
    sentence: '这个文件夹存不进文件。',
    nextStep: '请换一个文件夹，或检查U盘是否写保护、磁盘是否已满。',
  }),
  'printing.profile-not-allowed': () => ({
    sentence: '这种表格不能按选的方式打印。',
    nextStep: '贴在墙上的表必须遮住姓名和电话。请换一种打法。',
  }),
  'printing.sheet-unknown': () => ({
    sentence: '没有打过这个编号的表。',
    nextStep: '请核对纸右上角的七位编号；也可能是别的乡镇打的。',
  }),
  'printing.sheet-mistyped': () => ({
    sentence: '编号不对：七位数字里有一位错了，或两位颠倒了。',
    nextStep: '请对着纸上的编号再输一遍，或用扫码枪扫条码。',
  }),
  'printing.printer-failed': () => ({
    sentence: '打印机没有接下这份活。',
    nextStep: '请看打印机是否开着、有没有纸；也可以先打成 PDF，再从文件夹里打印。',
  }),
} satisfies Record<string, Writer>;
