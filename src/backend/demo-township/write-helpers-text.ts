import iconv from 'iconv-lite';
import type { Chance } from './chance.ts';
import type { DemoTownship } from './draw-demo-township.ts';
import { TOWNSHIP_NAME } from './names.ts';
import type { DemoHelper } from './people.ts';
import { villageGroupSpelling } from './village-group-spelling.ts';

const HEADINGS =
  '序号,姓名,性别,身份证号,村,组,院落,身份,健康,特长,出行方式,路程上限(分钟),每周可服务(小时),最多帮扶人数,可服务时间,可服务项目,性格,爱好,电话,备注,同意公示,同意制卡';
const WITH_UNIT = 0.1;
/** Every hundredth 低龄 is typed as 低领: the two sound alike. */
const MISPRINT = 0.015;

/** The helpers' register as a spreadsheet program saves text: GB18030 without a byte-order mark. */
export function writeHelpersText(chance: Chance, { helpers }: DemoTownship): Uint8Array {
  const lines = helpers.map((helper, index) => [index + 1, ...helperCells(chance, helper)].join(','));
  const text = [`${TOWNSHIP_NAME}互助员（志愿者）登记表`, HEADINGS, ...lines, ''].join('\r\n');
  return new Uint8Array(iconv.encode(text, 'gb18030'));
}

function helperCells(chance: Chance, helper: DemoHelper): readonly (string | number)[] {
  const { hamlet } = helper;
  return [
    helper.name,
    helper.sex === 'M' ? '男' : '女',
    helper.idNumber,
    hamlet.village,
    villageGroupSpelling(chance, hamlet).replace(hamlet.village, ''),
    hamlet.name,
    chance.happens(MISPRINT) ? helper.category.replace('低龄', '低领') : helper.category,
    helper.health,
    helper.skill,
    helper.travelMeans,
    helper.travelLimitMinutes,
    chance.happens(WITH_UNIT) ? `${helper.weeklyHours}小时` : helper.weeklyHours,
    helper.maxElders,
    helper.freeHalfDays.join('、'),
    helper.services.join('、'),
    helper.temperaments.join('、'),
    helper.hobbies.join('、'),
    helper.phone ?? '',
    '',
    helper.agreesToList ? '√' : '',
    helper.agreesToCard ? '√' : '',
  ];
}
