/** The office's words for the lines of assessment sheets, by the codes of the scales. */

const groupWords: Readonly<Record<string, string>> = {
  self_care: '自理能力',
  movement: '基础运动能力',
  mind: '精神状态',
  perception_and_society: '感知觉与社会参与',
  daily_life: '生活自理（分数越高越不能自理）',
  cannot: '自己做不了的（做不了填 1，能做填 0）',
  barthel: '日常生活活动',
};

const itemWords: Readonly<Record<string, string>> = {
  eating: '进食',
  grooming: '修饰',
  bathing: '洗澡',
  dressing: '穿衣',
  dressing_upper: '穿/脱上衣',
  dressing_lower: '穿/脱裤子和鞋袜',
  bladder: '小便控制',
  bowel: '大便控制',
  toileting: '如厕',
  bed_mobility: '床上体位转移',
  bed_chair_transfer: '床椅转移',
  walking: '平地行走',
  stairs: '上下楼梯',
  orientation_time: '时间定向',
  orientation_place: '空间定向',
  orientation_people: '人物定向',
  memory: '记忆',
  understanding: '理解能力',
  expression: '表达能力',
  aggression: '攻击行为',
  depression: '抑郁症状',
  consciousness: '意识水平',
  sight: '视力',
  hearing: '听力',
  daily_affairs: '执行日常事务',
  transport: '使用交通工具外出',
  social_contact: '社会交往能力',
  washing: '梳洗',
  moving: '活动',
  getting_up: '上下床',
  walking_indoors: '室内行走',
};

export function scaleGroupWord(code: string): string {
  return groupWords[code] ?? code;
}

export function scaleItemWord(code: string): string {
  return itemWords[code] ?? code;
}
