import type { ExportTable } from '../../../shared/contract/exports.ts';

/** What the lists are called, in menus and as names of files. */
export const exportTableWord = {
  'elders-register': '老年人花名册',
  'helpers-register': '互助员花名册',
  'pairs-register': '结对帮扶花名册',
  people: '人员名单',
  households: '户名单',
  'walking-minutes': '步行时间表',
  gaps: '缺项名单',
  'import-findings': '导入问题清单',
  'period-report': '统计报表',
  'service-records': '服务记录',
  'ledger-entries': '时间银行流水',
  accounts: '时间银行户账户',
  'helper-subsidies': '互助员补助名单',
  donations: '捐赠登记',
  'paid-care': '有偿照护登记',
  compliance: '探访落实情况',
} satisfies Record<ExportTable, string>;

/** Words of the export menu. */
export const exportsText = {
  menu: '导出',
  xlsx: 'Excel 表格（.xlsx）',
  csv: '文本表格（.csv）',
  withIdNumbers: 'Excel 表格，带完整身份证号…',
  reasonTitle: '导出完整身份证号',
  reasonExplained:
    '平时导出的身份证号遮住出生日期。要带完整号码，请写明用途；什么时候、多少人、什么用途都会记下来。',
  reasonLabel: '用途',
  reasonExample: '例如：报送县民政局办理高龄津贴',
  confirm: '导出',
  cancel: '取消',
  done: (name: string, rows: number) => `已导出“${name}”，共 ${rows} 行`,
  open: '打开',
  openFolder: '打开所在文件夹',
  notOpened: '打不开。请到文件夹里手动打开。',
  emptyForms: {
    workbook: (kind: string) => `${kind}空表`,
    workbookName: (kind: string) => `${kind}（空表）`,
    surveyName: '老年人基本情况登记表（空表）',
    surveyButton: '入户登记表（PDF）',
    saved: (name: string) => `已存好“${name}”`,
  },
  fileName: (table: string, place: string | null) => (place === null ? table : `${place}-${table}`),
} as const;
