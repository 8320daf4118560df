import type { Chance } from './chance.ts';

export const TOWNSHIP_NAME = '青溪镇';

export const SURNAMES: readonly string[] =
  '王李张刘陈杨黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'.split(
    '',
  );

const WOMEN =
  '桂英 秀兰 玉珍 淑芬 素华 凤英 翠花 光碧 永芳 菊香 国珍 琼英 碧芳 清秀 天秀 正秀 德英 仕珍 明芳 春梅 桂兰 玉兰 素珍 秀英 琴 兰 莲'.split(
    ' ',
  );
const MEN =
  '建国 国清 明贵 德明 大成 光荣 世荣 正光 文才 永福 长生 树林 天才 朝富 登高 绍先 仕全 元发 怀德 兴隆 中华 定国 维新 开云 福 贵 全'.split(
    ' ',
  );
/** Signs that older character sets lack, as they stand in real registers. */
const RARE = ['喆', '堃', '犇', '䶮', '龑'];

/** A personal name for the generation of the elders, without the surname. */
export function drawGivenName(chance: Chance, sex: 'M' | 'F'): string {
  if (chance.happens(0.005)) return `${chance.pick(RARE)}${chance.pick(['英', '华', ''])}`;
  return chance.pick(sex === 'F' ? WOMEN : MEN);
}

export const TEMPERAMENTS = ['安静', '随和', '开朗', '腼腆', '爱说话', '要强'] as const;
export const HOBBIES = [
  '下棋',
  '打牌',
  '听戏',
  '唱山歌',
  '跳舞',
  '喝茶',
  '听广播',
  '种菜',
  '养鸡',
  '散步',
  '做针线',
  '写字',
  '舞龙',
] as const;
