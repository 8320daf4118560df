import type { RuleUnit } from '../../../shared/domain/office-rules.ts';
import type { PlaceLevel } from '../../../shared/domain/place.ts';
import type {
  HouseholdForm,
  OfficeRule,
  PlaceForm,
  StationDutyKind,
  TeamForm,
  VenueForm,
  VenueSafety,
  VillageContact,
} from '../../../shared/domain/village-places.ts';

/** The office's words for every code about places. A missing word does not compile. */

export const placeLevelWord = {
  county: '县',
  township: '乡镇',
  village: '村',
  village_group: '组',
  hamlet: '院落',
} satisfies Record<PlaceLevel, string>;

export const pilotStatusWord = {
  not_started: '没有开展',
  pilot: '试点',
  running: '已开展',
  paused: '暂停',
} satisfies Record<PlaceForm['pilotStatus'], string>;

export const villageContactWord = {
  village_doctor: '村医',
  cadre: '联系干部',
  station: '互助站',
  leave: '请假电话',
  association_head: '老年协会会长',
  other: '其他',
} satisfies Record<VillageContact['kind'], string>;

export const venueKindWord = {
  service_center: '乡镇互助养老服务中心',
  service_station: '村互助养老服务站',
  liaison_point: '组联络点',
  mutual_aid_point: '互助点（农户家）',
  clinic: '卫生室',
  shop: '商店',
  other: '其他',
} satisfies Record<VenueForm['kind'], string>;

export const stationDutyWord = {
  cooking: '做饭',
  cleaning: '打扫',
  opening: '开门看守',
  registering: '登记',
} satisfies Record<StationDutyKind, string>;

export const venueSourceWord = {
  idle_school: '闲置校舍',
  former_village_office: '原村办公室',
  private_house: '农户住房',
  other: '其他',
} satisfies Record<VenueForm['source'], string>;

export const venueSafetyWord = {
  fire: '灭火器材',
  power: '电线电路',
  gas: '燃气炉灶',
  water: '饮水',
  road: '出入道路',
  handrail: '扶手',
  floor: '地面防滑',
  light: '照明',
  first_aid: '急救药箱',
} satisfies Record<VenueSafety, string>;

export const teamKindWord = {
  elders_association: '老年协会',
  volunteer_team: '志愿服务队',
  rider_team: '轻骑队',
  mutual_aid_group: '互助组',
  party_branch: '党支部',
  other: '其他',
} satisfies Record<TeamForm['kind'], string>;

export const teamDutyWord = {
  leader: '负责人',
  secretary: '秘书',
  member: '成员',
} satisfies Record<TeamForm['members'][number]['duty'], string>;

export const householdFlagWord = {
  short_of_labour: '缺劳力',
  left_behind_household: '留守户',
  minimum_allowance: '低保户',
  extreme_poverty: '特困户',
} satisfies Record<HouseholdForm['flags'][number], string>;

/** How a household usually calls its members; anything else may be typed. */
export const RELATION_WORDS = [
  '配偶',
  '儿子',
  '女儿',
  '儿媳',
  '女婿',
  '孙子',
  '孙女',
  '父亲',
  '母亲',
  '兄弟',
  '姐妹',
  '其他',
];

/** What a venue may have; anything else may be typed. */
export const FACILITY_WORDS = [
  '厨房',
  '餐厅',
  '浴室',
  '卫生室',
  '休息室',
  '议事厅',
  '理发',
  '戏台',
  '棋桌',
  '阅览',
];

/** Each rule in plain words: what stands before its number, and why it is there. */
export const officeRuleWord = {
  'older-elder-from-age': { title: '高龄老人从几岁算起', why: '影响优先服务和统计。' },
  'younger-elder-from-age': { title: '低龄老人从几岁算起', why: '低龄健康老人是互助员的主力。' },
  'younger-elder-to-age': { title: '低龄老人算到几岁', why: '到这一岁为止还算低龄。' },
  'travel-limit-minutes': { title: '互助员最多走多远', why: '新登记的互助员没有写路程时，按这个数。' },
  'max-elders-per-helper': {
    title: '一名互助员最多帮几位老人',
    why: '新登记的互助员没有写人数时，按这个数。',
  },
  'weekly-cap-minutes-under-60': { title: '60岁以下', why: '' },
  'weekly-cap-minutes-60-69': { title: '60–69岁', why: '' },
  'weekly-cap-minutes-70-74': { title: '70–74岁', why: '' },
  'weekly-cap-minutes-75-up': { title: '75岁以上', why: '' },
  'daily-cap-minutes-under-60': { title: '60岁以下', why: '' },
  'daily-cap-minutes-60-69': { title: '60–69岁', why: '' },
  'daily-cap-minutes-70-74': { title: '70–74岁', why: '' },
  'daily-cap-minutes-75-up': { title: '75岁以上', why: '' },
  'helper-ageing-from-age': { title: '互助员从几岁起提醒接班', why: '资料质量里会列出来，好早点找人接替。' },
  'reconfirm-after-months': { title: '多久要互助员重新确认一次', why: '到时候资料质量里会提醒。' },
  'group-leader-party-member': { title: '互助组组长必须是党员', why: '关掉以后，组长可以是任何人。' },
  'uses-pairing': { title: '本村搞结对', why: '关掉以后，生成结对方案时不安排本村老人。' },
  'uses-rosters': { title: '本村排周班', why: '关掉以后，起草一周的班时不排本村。' },
  'weight-near': { title: '住所相邻', why: '路越近得分越高，最多这么多分。' },
  'weight-temperament': { title: '性情相近', why: '' },
  'weight-hobby': { title: '爱好相投', why: '少见的爱好分量更重。' },
  'weight-tie': { title: '熟人关系', why: '亲属、邻里、老工友、老朋友。' },
  'weight-keep': { title: '保留原有结对', why: '分越高，越不轻易换人。' },
  'weight-services': { title: '服务对口', why: '有技能帮助无专长。' },
  'weight-age-gap': { title: '低龄帮高龄', why: '' },
  'weight-strength': { title: '健康帮体弱', why: '' },
  'even-load': { title: '帮扶人数要均匀', why: '分越高，越不让一个人管得太多。' },
  'spread-burden': { title: '重活和远路要分摊', why: '' },
  'load-minimum': { title: '每名互助员先安排几位老人', why: '' },
  'load-target': { title: '每名互助员以几位老人为宜', why: '超过以后再添一位，扣分加倍。' },
  'backup-wanted': { title: '每位老人要有后备互助员', why: '后备和主要互助员不能是一家人。' },
  'pair-across-villages': { title: '可以跨村结对', why: '' },
  'pair-in-household': { title: '同一户的人可以结对', why: '' },
  'training-for-bathing': { title: '助浴要受过培训', why: '关掉以后，愿意做的都可以安排。' },
  'trial-days': { title: '试行期', why: '到期要回访双方，再定是否继续。' },
  'ask-again-after-months': { title: '多久回访一次结对', why: '' },
  'most-faces-a-week': {
    title: '老人一周最多见几位互助员',
    why: '见惯的人来，老人才放心。结对的那位也算在内。',
  },
  'four-weeks-least-minutes': { title: '四周里每人至少服务多少', why: '排班时尽量人人有份。' },
  'four-weeks-most-percent': {
    title: '四周里每人最多用到上限的几成',
    why: '长期排满的人会吃不消。',
  },
  'duty-minutes-cooking': { title: '站点值班：一次做饭算多久', why: '' },
  'duty-minutes-cleaning': { title: '站点值班：一次打扫算多久', why: '' },
  'duty-minutes-opening': { title: '站点值班：一次开门看守算多久', why: '' },
  'duty-minutes-registering': { title: '站点值班：一次登记算多久', why: '' },
  'visits-red-a-week': { title: '红色等级：每周至少探访几天', why: '一天来几趟也只算一天。' },
  'visits-yellow-a-week': { title: '黄色等级：每周至少探访几天', why: '' },
  'visits-blue-a-month': { title: '蓝色等级：每月至少探访几天', why: '' },
  'visits-green-a-quarter': { title: '绿色等级：每季至少探访几天', why: '' },
} satisfies Record<OfficeRule, { title: string; why: string }>;

export const ruleUnitWord = {
  years: '岁',
  minutes: '分钟',
  'minutes-a-week': '分钟／周',
  'minutes-a-day': '分钟／天',
  people: '位',
  months: '个月',
  days: '天',
  points: '分',
  percent: '%',
  times: '天',
  'yes-or-no': '',
} satisfies Record<RuleUnit, string>;

export const ruleSetByWord = {
  program: '程序给的',
  township: '乡镇定的',
  village: '本村定的',
} satisfies Record<'program' | 'township' | 'village', string>;
