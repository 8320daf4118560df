import { aHelperRow, anElderRow, anIdNumber, type Row } from '../../builders/office-registers.ts';

/** 石板村 of six 组, in each ten elders and ten helpers: sixty helpers, as many as a wall roster has to hold. Nobody of them lives. */
export const GROUPS = [1, 2, 3, 4, 5, 6] as const;
const A_GROUP = 10;

export interface PaperPersonRow {
  readonly name: string;
  readonly groupNo: number;
  readonly householdNo: string;
  readonly phone: string;
  /** Agrees to stand by name on a public wall. */
  readonly isNamed: boolean;
}
export interface PaperElderRow extends PaperPersonRow {
  readonly hasCard: boolean;
  readonly services: readonly string[];
}

/** A round brings lunch to these, carried by one rider; by their place in the lists. */
export const LUNCH_EATERS: readonly number[] = [5, 6, 7, 8, 9];
export const LUNCH_RIDER = 20;

/** What the register knows and most paper must never tell. */
export const SECRETS = {
  health: ['高血压', '糖尿病'],
  levels: ['半自理', '不能自理', '红色', '黄色'],
  allowances: ['低保', '特困', '失能'],
} as const;

const SURNAMES = [
  '赵',
  '钱',
  '孙',
  '李',
  '周',
  '吴',
  '郑',
  '王',
  '冯',
  '陈',
  '蒋',
  '沈',
  '韩',
  '杨',
  '何',
  '吕',
];
const DOUBLE_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '令狐', '慕容'];
const GIVEN = [
  '桂英',
  '秀兰',
  '永福',
  '淑芬',
  '德明',
  '玉珍',
  '光华',
  '素琴',
  '国强',
  '春梅',
  '正才',
  '世芳',
];
const DISTANT = ['阿卜杜', '买买提', '吐尔逊', '艾尼瓦', '古丽娜', '帕提曼'];

/** Names of 2 to 6 characters, and of 8 with a dot; each stands once. */
function nameOf(groupNo: number, index: number, isElder: boolean): string {
  const place = (groupNo - 1) * A_GROUP + index + (isElder ? 0 : GROUPS.length * A_GROUP);
  const round = Math.floor(place / SURNAMES.length);
  const surname = SURNAMES[place % SURNAMES.length] ?? '';
  const given = GIVEN[((place % SURNAMES.length) * 5 + round) % GIVEN.length] ?? '';
  const distant = DISTANT[groupNo - 1] ?? '';
  switch (index) {
    case 0:
      return `${surname}${given.slice(1)}`;
    case 1:
      return `${DOUBLE_SURNAMES[groupNo - 1] ?? ''}${given}`;
    case 2:
      return `${distant}${isElder ? '古丽' : '热合'}`;
    case 3:
      return `${distant}${isElder ? '艾力江' : '尼牙孜'}`;
    case 4:
      return `${distant}${isElder ? '汗' : '江'}·${isElder ? '买买提' : '吐尔地'}`;
    default:
      return `${surname}${given}`;
  }
}

const HAMLETS = [
  '张家湾',
  '上院子',
  '李家坝',
  '石桥边',
  '黄葛树',
  '大田坎',
  '陈家祠堂',
  '梁上',
  '碾子沟',
  '新房子',
  '水井湾',
  '岩脚',
];

/** All nine services; the first elder of a 组 has three of them every day. */
const SERVICES = ['助餐', '助浴', '助洁', '助急', '助医', '助行', '代办', '心理疏导', '助农', '代办'];

export const ELDERS: readonly PaperElderRow[] = everybody((groupNo, index) => ({
  name: nameOf(groupNo, index, true),
  groupNo,
  householdNo: String(groupNo * 100 + index + 1),
  phone: phoneNumber(1000 + groupNo * 100 + index),
  isNamed: index !== 8,
  hasCard: index === 0 || index === 4 || (groupNo === 1 && index < 8),
  services: index === 0 ? ['助餐', '助洁', '代办'] : [SERVICES[index] ?? ''],
}));

export const HELPERS: readonly PaperPersonRow[] = everybody((groupNo, index) => ({
  name: nameOf(groupNo, index, false),
  groupNo,
  householdNo: '',
  phone: phoneNumber(2000 + groupNo * 100 + index),
  isNamed: index !== 9,
}));

function everybody<Person>(make: (groupNo: number, index: number) => Person): Person[] {
  return GROUPS.flatMap((groupNo) => Array.from({ length: A_GROUP }, (_, index) => make(groupNo, index)));
}

/** Two hamlets in each 组. */
function hamletOf(groupNo: number, place: number): string {
  return HAMLETS[(groupNo - 1) * 2 + (place < 5 ? 0 : 1)] ?? '';
}

function phoneNumber(last: number): string {
  return `1990000${String(last)}`;
}

export function childName({ name }: PaperElderRow): string {
  return `${name.slice(0, 1)}守成`;
}

export function elderRows(): Row[] {
  return ELDERS.map((elder, index) => {
    const place = index % A_GROUP;
    return anElderRow({
      ...personCells(elder, 1938 + (index % 20), 100 + index),
      性别: place % 2 === 0 ? '女' : '男',
      院落: hamletOf(elder.groupNo, place),
      居住情况: '独居',
      自理能力: place === 1 ? '半自理' : place === 3 ? '不能自理' : '自理',
      类别: place === 2 ? '低保' : place === 3 ? '特困、失能' : '',
      慢性病: place === 1 ? '高血压、糖尿病' : '',
      同意用健康信息: '是',
      需求: elder.services.map((service) => `${service} 每周7次`).join('；'),
      明白卡: elder.hasCard ? '是' : '否',
      子女姓名: childName(elder),
      子女关系: '大儿子',
      子女电话: phoneNumber(3000 + index),
      子女务工地: '广东东莞',
    });
  });
}

export function helperRows(): Row[] {
  return HELPERS.map((helper, index) =>
    aHelperRow({
      ...personCells(helper, 1962 + (index % 12), 300 + index),
      性别: index % 2 === 0 ? '女' : '男',
      组: `${helper.groupNo}组`,
      院落: hamletOf(helper.groupNo, index % A_GROUP),
    }),
  );
}

function personCells(person: PaperPersonRow, birthYear: number, sequence: number): Row {
  const day = `${birthYear}-${String(1 + (sequence % 12)).padStart(2, '0')}-${String(1 + (sequence % 28)).padStart(2, '0')}`;
  return {
    姓名: person.name,
    身份证号: anIdNumber(day, sequence),
    村: '石板村',
    村组: `${person.groupNo}组`,
    户号: person.householdNo,
    电话: person.phone,
    同意公示: person.isNamed ? '是' : '否',
  };
}
