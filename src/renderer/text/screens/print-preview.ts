/** Words around the paper that is shown before it is printed. */
export const previewText = {
  form: '看哪种表',
  village: '看哪个村',
  previousPage: '上一页',
  nextPage: '下一页',
  page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  zoom: '大小',
  zooms: { page: '整页', width: '适合宽度', full: '原大' },
  making: '正在排版……',
  paper: (form: string, village: string, page: number) => `${village} ${form} 第${page}页`,
  keys: '翻页：← → 或 PageUp PageDown',
  notShown: '这张纸在窗口里显示不出来',
  notShownNextStep: '可以先打成 PDF，再打开文件看。',
  nothing: (form: string, village: string) => `${village}这一周没有${form}`,
  nothingNextStep: '左边选别的表，或上面选别的村。',
  notPublished: (village: string) => `${village}这一周还没有公布排班`,
  notPublishedNextStep: '公布之后这里就是要打的纸。',
  nothingDue: (form: string, village: string) => `${village}的${form}没有变动`,
  nothingDueNextStep: '外面那张还对，不用再打。',
  chooseForm: '还没有选表格',
  chooseFormNextStep: '在左边打勾，这里就会排出要打的纸。',
} as const;

/** Words for the week as spoken and as sent. */
export const spokenText = {
  kind: '念还是发',
  kinds: { broadcast: '广播稿', message: '微信文字' },
  uses: {
    broadcast: '大喇叭照着念。不念病情、不念钱和积分。',
    message: '粘到村民微信群里。姓名和电话按上墙的规矩遮住。',
  },
  copy: '复制',
  copied: '已复制，可以粘贴了',
  notCopied: '没能复制，请用鼠标选中文字再按 Ctrl+C',
  label: (kind: string, village: string) => `${village} ${kind}`,
} as const;

/** Words for the search of a sheet by its number. */
export const sheetText = {
  number: '纸上的编号',
  placeholder: '如 123 4567，可以用扫码枪扫',
  find: '查',
  explain: '扫码枪在这个界面随时能扫；键盘按 / 回到这一格。',
  empty: '还没有查',
  emptyNextStep: '编号印在每张签到表、探访记录表、值班表的右上角，七位数字，旁边有条码。',
  version: (version: number) => `第${version}版`,
  printedAt: (at: string) => `${at} 打印`,
  notPrinted: '还没有打印',
  current: '这张是最新的',
  superseded: (number: string) => `这张已作废，后来换成了 ${number}`,
  supersededNextStep: '录入前请看看老人、互助员手里是不是新的那张。',
  openNewer: '看新的那张',
  lines: (count: number) => `${count} 行`,
  columns: {
    line: '行',
    date: '日期',
    slot: '时段',
    elder: '老人',
    service: '服务',
    helper: '互助员',
    minutes: '分钟',
  },
  blankLine: '空白行，留给临时增加的',
  nobody: '—',
  nameSeparator: '、',
} as const;

/** Words for what was printed before. */
export const historyText = {
  weeks: '哪些周',
  week: { this: '要排的这一周', all: '全部' },
  village: '哪个村',
  empty: '还没有打印过',
  emptyNextStep: '打成 PDF 或送打印机之后，这里就有记录。',
  columns: {
    printedAt: '时间',
    village: '村',
    week: '哪一周',
    form: '表格',
    version: '排班',
    parts: '份',
    pages: '页',
    copies: '每份打',
    printedBy: '打印人',
    where: '打到哪里',
  },
  version: (version: number) => `第${version}版`,
  from: (day: string) => `${day}起`,
  copies: (copies: number) => `${copies} 次`,
  printer: '打印机',
} as const;
