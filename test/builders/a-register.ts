import { type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx';

/** A right number of area 511900, which is issued to nobody. */
export const RIGHT_NUMBERS = {
  woman1940: '511900194002290223',
  man1951: '511900195103020112',
  man1938: '511900193807150338',
  woman1950: '51190019500315018X',
} as const;

const ELDER_HEADINGS =
  '序号 户号 姓名 性别 公民身份号码 出生年月 年龄 村组 院落 居住情况 健康状况 自理能力 类别 本人电话 性格/爱好/需求 子女姓名 子女关系 子女电话 备注 同意公示 同意制卡'.split(
    ' ',
  );
const AN_ELDER: Readonly<Record<string, CellValue>> = {
  户号: 7,
  姓名: '王桂英',
  性别: '女',
  公民身份号码: RIGHT_NUMBERS.woman1940,
  出生年月: '1940.02',
  年龄: 86,
  村组: '3组',
  院落: '大田角',
  居住情况: '独居',
  健康状况: '高血压',
  自理能力: '半自理',
  类别: '独居、留守',
  本人电话: '19900000001',
  '性格/爱好/需求': '安静／听戏、散步／助餐 每周3次',
  子女姓名: '王建国',
  子女关系: '子',
  子女电话: '19900000002',
  备注: '',
  同意公示: '√',
  同意制卡: '是',
};

export type RegisterRow = Readonly<Record<string, CellValue>>;

/** An elders' register of one village with a one-row heading in row 2; rows name only what differs or comes on top. */
export async function anEldersRegister(
  rows: readonly RegisterRow[],
  {
    without = [],
    merges = [],
    below = [],
  }: { without?: readonly string[]; merges?: MergeRange[]; below?: CellValue[][] } = {},
): Promise<Uint8Array> {
  const further = rows
    .flatMap((row) => Object.keys(row))
    .filter((heading) => !ELDER_HEADINGS.includes(heading));
  const headings = [...ELDER_HEADINGS.filter((heading) => !without.includes(heading)), ...new Set(further)];
  const cells = rows.map((row, index) =>
    headings.map((heading) => valueOf({ 序号: index + 1, ...AN_ELDER, ...row }, heading)),
  );
  return writeXlsx({
    sheets: [{ name: '柳树村', rows: [['青溪镇柳树村老年人花名册'], headings, ...cells, ...below], merges }],
  });
}

const HELPER_HEADINGS =
  '序号,姓名,性别,身份证号,村,组,院落,身份,健康,特长,出行方式,路程上限(分钟),每周可服务(小时),最多帮扶人数,可服务时间,可服务项目,性格,爱好,电话,备注,同意公示,同意制卡'.split(
    ',',
  );
const A_HELPER: Readonly<Record<string, string>> = {
  姓名: '李秀兰',
  性别: '男',
  身份证号: RIGHT_NUMBERS.man1951,
  村: '柳树村',
  组: '二社',
  院落: '老屋基',
  身份: '低龄老人',
  健康: '良好',
  特长: '会做饭',
  出行方式: '电动车',
  '路程上限(分钟)': '15',
  '每周可服务(小时)': '8小时',
  最多帮扶人数: '4',
  可服务时间: '周四上午、周一下午',
  可服务项目: '助餐、代办',
  性格: '随和',
  爱好: '听戏',
  电话: '19900000003',
};

/** A helpers' register as text in UTF-8; rows name only what differs. */
export function aHelpersRegister(rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const further = rows
    .flatMap((row) => Object.keys(row))
    .filter((heading) => !HELPER_HEADINGS.includes(heading));
  const headings = [...HELPER_HEADINGS, ...new Set(further)];
  const lines = rows.map((row, index) =>
    headings.map((heading) => ({ 序号: String(index + 1), ...A_HELPER, ...row })[heading] ?? '').join(','),
  );
  return new TextEncoder().encode(['青溪镇互助员登记表', headings.join(','), ...lines, ''].join('\r\n'));
}

function valueOf(row: RegisterRow, heading: string): CellValue {
  return row[heading] ?? null;
}
