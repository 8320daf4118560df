import type { WorkbookKind } from '../../../shared/domain/import-preview.ts';

/** What somebody invented would have in each column; no identity number is shown, so that nobody copies one. */
const PERSON: Readonly<Record<string, string>> = {
  name: '王桂英',
  sex: '女',
  idNumber: '18位，末位可以是 X',
  birth: '1943-03-05',
  village: '柳树村',
  group: '3组',
  hamlet: '上院子',
  phone: '19900001234/儿子19900005678',
  temperaments: '安静、随和',
  hobbies: '听戏、喝茶',
  nameNote: '上院',
  nickname: '王大嫂',
  nation: '汉族',
  dialect: '客家话',
  relationToHead: '户主',
  registeredElsewhere: '否',
  party: '群众',
  fiveSenior: '老教师',
  otherRoles: '骨干志愿者',
  lunarBirthday: '二月初二',
  status: '在村',
  remark: '耳背，敲门要重一点',
};

const BY_KIND: Readonly<Record<WorkbookKind, Readonly<Record<string, string>>>> = {
  elders: {
    ...PERSON,
    householdNo: '007',
    living: '独居',
    health: '一般',
    selfCare: '基本自理',
    care: '独居、空巢',
    needs: '助洁 每周1次；助浴 每月2次',
    contactName: '王小军',
    contactRelation: '子',
    contactPhone: '19900005678',
    contactWorksIn: '广东东莞',
    canOffer: '会看孩子',
  },
  helpers: {
    ...PERSON,
    name: '刘秀兰',
    category: '低龄老人',
    health: '好',
    skills: '做饭、理发',
    travelMeans: '步行',
    travelLimit: '15',
    weeklyHours: '8',
    dailyHours: '3',
    maxElders: '4',
    availability: '周一上午、周四下午',
    services: '助餐、助洁、代办',
    trainings: '急救 2026-03-15',
  },
  pairs: {
    village: '柳树村',
    elderName: '王桂英',
    elderIdNumber: '18位，末位可以是 X',
    helperName: '刘秀兰',
    helperPhone: '19900002345',
    origin: '自愿',
    startDate: '2025-03-01',
    backupName: '张玉芬',
    backupPhone: '19900003456',
  },
  'walking-minutes': {},
};

/** An example of what stands in a column; empty where the hint says enough. */
export function exampleOf(kind: WorkbookKind, key: string): string {
  return BY_KIND[kind][key] ?? '';
}
