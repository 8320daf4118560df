import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Rows as an office would type them, keyed by heading; only what matters has to be given. */
export type Row = Readonly<Record<string, string>>;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number of area 511900, which is issued to nobody, with its right check digit. */
export function anIdNumber(birthDate: string, sequence: number): string {
  const body = `511900${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  return `${body}${'10X98765432'.charAt(sum % 11)}`;
}

/** 陈桂英, 83, alone in 上院子 of 第1组, wants her house cleaned once a week. */
export function anElderRow(changes: Row = {}): Row {
  return {
    姓名: '陈桂英',
    性别: '女',
    身份证号: anIdNumber('1943-03-05', 22),
    村: '柳树村',
    村组: '1组',
    院落: '上院子',
    户号: '007',
    居住情况: '独居',
    自理能力: '自理',
    需求: '助洁 每周1次',
    电话: '19900001001',
    性格: '开朗',
    爱好: '喝茶',
    同意公示: '是',
    明白卡: '是',
    ...changes,
  };
}

/** 刘秀兰, 58, of the same hamlet, free every morning. */
export function aHelperRow(changes: Row = {}): Row {
  return {
    姓名: '刘秀兰',
    性别: '女',
    身份证号: anIdNumber('1968-07-15', 46),
    村: '柳树村',
    组: '1组',
    院落: '上院子',
    健康: '良好',
    出行方式: '步行',
    路程上限: '15',
    每周可服务: '8',
    最多帮扶人数: '4',
    可服务时间: '周一上午、周二上午、周三上午、周四上午',
    可服务项目: '助餐、助洁、助行、代办、心理疏导',
    性格: '开朗',
    爱好: '喝茶',
    电话: '19900002001',
    ...changes,
  };
}

/** Last year's pair of the two. */
export function aPairRow(changes: Row = {}): Row {
  return {
    村: '柳树村',
    老人姓名: '陈桂英',
    老人身份证号: anIdNumber('1943-03-05', 22),
    互助员姓名: '刘秀兰',
    互助员电话: '19900002001',
    结对方式: '自愿',
    结对日期: '2025-03-01',
    ...changes,
  };
}

/** A folder for the files of one test. */
export interface OfficeFolder {
  readonly path: string;
  /** Writes rows as a UTF-8 text table and returns where. */
  readonly table: (fileName: string, rows: readonly Row[]) => string;
  readonly file: (fileName: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

export function anOfficeFolder(): OfficeFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouwang-'));
  const file = (fileName: string, content: string | Uint8Array): string => {
    const filePath = path.join(folder, fileName);
    writeFileSync(filePath, content);
    return filePath;
  };
  return {
    path: folder,
    file,
    table: (fileName, rows) => {
      const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
      return file(fileName, `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
