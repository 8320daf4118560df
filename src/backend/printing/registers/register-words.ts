import type { HalfDay } from '../../../shared/domain/availability.ts';
import type { PairOrigin } from '../../../shared/domain/pairing.ts';
import type {
  BirthPrecision,
  CareFlag,
  ConsentPurpose,
  HelperCategory,
  Living,
  PersonStatus,
  RelationKind,
  SelfCareLevel,
  SelfCareSource,
  Sex,
  TravelMeans,
} from '../../../shared/domain/person.ts';
import type {
  FiveSenior,
  LunarBirthday,
  NeedCategory,
  PersonRole,
} from '../../../shared/domain/person-profile.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../../shared/domain/service.ts';
import { SERVICE_PARTS, type ServicePart } from '../../../shared/domain/service-part.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/**
 * The words of the registers, on paper and in workbooks. Each is one that the importers read without a question, so
 * that a list that went out comes in again unchanged.
 */
export const SEX_WORD: Readonly<Record<Sex, string>> = { M: '男', F: '女', unknown: '' };

export const STATUS_WORD: Readonly<Record<PersonStatus, string>> = {
  active: '在村',
  away: '外出',
  moved: '迁出',
  deceased: '已故',
  withdrawn: '退出',
};

export const LIVING_WORD: Readonly<Record<Living, string>> = {
  alone: '独居',
  spouse: '与配偶',
  children: '与子女',
  grandchildren: '与孙子女',
  other_relatives: '与其他亲属',
  non_relatives: '与非亲属',
  institution: '养老机构',
  unknown: '',
};

export const SELF_CARE_WORD: Readonly<Record<SelfCareLevel, string>> = {
  independent: '自理',
  mild: '基本自理',
  moderate: '半自理',
  severe: '不能自理',
  total: '卧床',
  unknown: '',
};

export const SELF_CARE_SOURCE_WORD: Readonly<Record<SelfCareSource, string>> = {
  village_words: '村里看法',
  gbt42195: '国标评估',
  public_health: '公卫自评',
  six_items: '六项评估',
  mzt039_old: '旧标准',
};

export const CARE_FLAG_WORD: Readonly<Record<CareFlag, string>> = {
  living_alone: '独居',
  empty_nest: '空巢',
  left_behind: '留守',
  lost_only_child: '失独',
  disabled: '失能',
  dementia: '失智',
  severely_disabled: '重残',
  extreme_poverty: '特困',
  minimum_allowance: '低保',
  other_hardship: '其他困难',
};

export const CATEGORY_WORD: Readonly<Record<HelperCategory, string>> = {
  younger_elder: '低龄老人',
  neighbour: '热心邻居',
  cadre: '村干部',
  left_behind_woman: '留守妇女',
  returned_youth: '返乡青年',
  well_wisher: '爱心人士',
  party_member: '党员',
  public_post: '公益性岗位',
  social_worker: '社工',
  professional: '专业人员',
  other: '其他',
};

export const TRAVEL_WORD: Readonly<Record<TravelMeans, string>> = {
  walk: '步行',
  e_bike: '电动车',
  motorbike: '摩托车',
  tricycle: '三轮车',
  car: '汽车',
};

export const ORIGIN_WORD: Readonly<Record<PairOrigin, string>> = { voluntary: '自愿', assigned: '组织' };

export const TIE_WORD: Readonly<Record<RelationKind, string>> = {
  lineal: '直系亲属',
  sibling: '兄弟姐妹',
  cousin: '堂表亲',
  in_law: '姻亲',
  clan: '同族',
  neighbour: '邻居',
  old_workmate: '老同事',
  friend: '老朋友',
  refuses: '不愿结对',
};

export const FIVE_SENIOR_WORD: Readonly<Record<FiveSenior, string>> = {
  old_party_member: '老党员',
  old_cadre: '老干部',
  old_teacher: '老教师',
  old_soldier: '老军人',
  old_model: '老模范',
};

export const ROLE_WORD: Readonly<Record<PersonRole, string>> = {
  supervisor: '监督员',
  village_doctor: '村医',
  cadre: '村干部',
  grid_worker: '网格员',
  social_worker: '社工',
  public_post_worker: '公益性岗位',
  key_volunteer: '骨干志愿者',
  supporter: '爱心人士',
};

export const NEED_CATEGORY_WORD: Readonly<Record<NeedCategory, string>> = {
  daily_care: '生活照料',
  health: '健康医疗',
  mood: '心情陪伴',
  safety: '居家安全',
  errands: '跑腿代办',
};

export const CONSENT_WORD: Readonly<Record<ConsentPurpose, string>> = {
  basic_service: '同意服务',
  health_data: '同意用健康信息',
  wall_card: '同意制卡',
  public_list: '同意公示',
  points_public: '同意积分公示',
  photo: '同意拍照',
  share_with_children: '同意告知子女',
  share_with_county: '同意报县',
};

export const SENSE_WORD = { good: '好', weak: '差', none: '无' } as const;
export const WALKING_WORD = { alone: '自己走', stick: '拄拐', helped: '要人扶', bed: '卧床' } as const;
export const SEX_WISH_WORD = { any: '不限', M: '男', F: '女' } as const;
export const POINTS_WISH_WORD = { store: '攒着', donate: '捐出', none: '不要' } as const;

const DAY_SIGNS = '一二三四五六日';
const MONTHS = '正二三四五六七八九十冬腊';
const TENS = ['初', '十', '廿', '三'];
const DIGITS = '十一二三四五六七八九';

/** 周一上午、周四下午; both halves of a day are 周三全天. */
export function availabilityWords(halfDays: readonly HalfDay[]): string {
  const words = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const slots = halfDays.filter((half) => half.weekday === weekday).map((half) => half.slot);
    const day = `周${DAY_SIGNS.charAt(weekday - 1)}`;
    if (slots.length === 2) return [`${day}全天`];
    return slots.map((slot) => `${day}${slot === 'morning' ? '上午' : '下午'}`);
  });
  return words.join('、');
}

/** 助餐 每周3次；代办（买药/交话费） 每月2次. A month counts four weeks, as in the registers. */
export function needWords(
  needs: readonly {
    readonly serviceCode: ServiceCode;
    readonly timesPerWeek: number;
    readonly everyWeeks: number;
    readonly parts?: readonly ServicePart[];
  }[],
): string {
  return needs
    .map(({ serviceCode, timesPerWeek, everyWeeks, parts = [] }) => {
      const exactly = parts.map((part) => SERVICE_PARTS[part].name).join('/');
      const service = `${SERVICE_TYPES[serviceCode].name}${exactly === '' ? '' : `（${exactly}）`}`;
      if (everyWeeks === 1) return `${service} 每周${timesPerWeek}次`;
      const aMonth = (timesPerWeek * 4) / everyWeeks;
      return Number.isInteger(aMonth)
        ? `${service} 每月${aMonth}次`
        : `${service} 每${everyWeeks}周${timesPerWeek}次`;
    })
    .join('；');
}

/** 1943年3月5日, as far as it is known. */
export function birthWords(date: CalendarDate | null, precision: BirthPrecision): string {
  if (date === null || precision === 'unknown') return '';
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (precision === 'year') return `${year}年`;
  return precision === 'month' ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}

export function dayWords(date: CalendarDate | null): string {
  return birthWords(date, date === null ? 'unknown' : 'day');
}

/** 2026年11月22日 09:05, as the window writes it; `instant` is the office's own time, YYYY-MM-DDTHH:MM:SS. */
export function instantWords(instant: string): string {
  return `${dayWords(instant.slice(0, 10) as CalendarDate)} ${instant.slice(11, 16)}`;
}

/** 二月初二, 闰四月廿九. */
export function lunarWords(birthday: LunarBirthday | null): string {
  if (birthday === null) return '';
  const { month, day, leap } = birthday;
  return `${leap ? '闰' : ''}${MONTHS.charAt(month - 1)}月${lunarDayWords(day)}`;
}

function lunarDayWords(day: number): string {
  if (day === 10) return '初十';
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return `${TENS[Math.floor(day / 10)] ?? ''}${DIGITS.charAt(day % 10)}`;
}

/** Minutes as hours where they come out even, else as minutes: 8, 7.5, 100分钟. */
export function hourWords(minutes: number): string {
  return minutes % 30 === 0 ? String(minutes / 60) : `${minutes}分钟`;
}

/** 511900********0223, whatever its length; what is no number at all is left out, since it may be anything. */
export function maskedIdNumber(idNumber: string | null): string {
  if (idNumber === null) return '';
  const match = /^(\d{6})(.+)([\dX]{4})$/u.exec(idNumber);
  return match === null ? '' : `${match[1]}${'*'.repeat((match[2] ?? '').length)}${match[3]}`;
}
