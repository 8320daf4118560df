import type {
  CareFlag,
  HelperCategory,
  Living,
  PersonStatus,
  SelfCareLevel,
  SelfCareSource,
  Sex,
  TravelMeans,
} from '../../../shared/domain/person.ts';
import type {
  FiveSenior,
  NeedCategory,
  PersonRole,
  Sense,
  WalkingAbility,
} from '../../../shared/domain/person-profile.ts';
import type { PairOrigin } from '../../../shared/domain/pairing.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';

/** A list of spellings for each meaning; the importers compare whole words only. */
type Spellings<Meaning extends string> = Readonly<Partial<Record<Meaning, readonly string[]>>>;

/** Finds what a word of the office means; null when it stands in no list. */
export function meaningOf<Meaning extends string>(
  spellings: Map<string, Meaning>,
  word: string,
): Meaning | null {
  return spellings.get(word.replace(/\s/gu, '')) ?? null;
}

function spelled<Meaning extends string>(spellings: Spellings<Meaning>): Map<string, Meaning> {
  const entries = Object.entries(spellings) as [Meaning, readonly string[]][];
  return new Map(entries.flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)));
}

export const SEX_WORDS = spelled<Sex>({ M: ['男', '男性', 'M'], F: ['女', '女性', 'F'] });

export const LIVING_WORDS = spelled<Living>({
  alone: ['独居', '单独居住', '一个人'],
  spouse: ['与配偶', '与配偶同住', '与老伴', '俩夫妻', '两夫妻', '夫妻'],
  children: ['与子女', '与子女同住', '与儿子', '与女儿'],
  grandchildren: ['与孙子女', '与孙子女同住', '与孙辈', '隔代'],
  other_relatives: ['与其他亲属', '与亲戚', '与兄弟'],
  non_relatives: ['与非亲属', '与保姆', '与邻居'],
  institution: ['养老机构', '机构', '敬老院', '养老院', '互助幸福院'],
});

/** The office's own words; the mapping to the ladder is ours, not an assessment. */
export const SELF_CARE_WORDS = spelled<SelfCareLevel>({
  independent: [
    '自理',
    '能自理',
    '可自理',
    '完全自理',
    '生活自理',
    '生活能自理',
    '全自理',
    '健康',
    '能力完好',
  ],
  mild: ['基本自理', '基本能自理', '大部分自理', '轻度失能', '轻度依赖', '自理(有病)'],
  moderate: ['半自理', '半失能', '部分自理', '部分失能', '中度失能', '中度依赖', '需要照顾', '半护理'],
  severe: ['不能自理', '不自理', '生活不能自理', '无法自理', '失能', '重度失能', '重度依赖'],
  total: ['全失能', '完全失能', '完全不能自理', '卧床', '长期卧床', '瘫痪', '全护理'],
});

export const CARE_WORDS = spelled<CareFlag>({
  living_alone: ['独居', '独居老人'],
  empty_nest: ['空巢', '空巢老人'],
  left_behind: ['留守', '留守老人'],
  lost_only_child: ['失独', '失独老人', '计生特殊', '计生特殊家庭', '计划生育特殊家庭'],
  disabled: ['失能', '半失能', '失能老人'],
  dementia: ['失智', '失智老人', '老年痴呆', '痴呆'],
  severely_disabled: ['重残', '重度残疾', '残疾'],
  extreme_poverty: ['特困', '特困人员', '五保', '五保户', '分散供养'],
  minimum_allowance: ['低保', '低保户', '低保老人', '享受低保'],
  other_hardship: ['其他困难', '困难', '困难户', '边缘户', '监测户', '脱贫户', '建档立卡'],
});

/** A slip of the pen that the input method makes easy; told, not asked. */
export const HELPER_CATEGORY_MISPRINTS: ReadonlyMap<string, string> = new Map([
  ['低领老人', '低龄老人'],
  ['抵龄老人', '低龄老人'],
  ['留守妇妇', '留守妇女'],
]);

export const HELPER_CATEGORY_WORDS = spelled<HelperCategory>({
  younger_elder: ['低龄老人', '低龄老年人', '小老人'],
  neighbour: ['热心邻居', '邻居', '邻里互助员'],
  cadre: ['村干部', '干部', '村组干部', '组长'],
  left_behind_woman: ['留守妇女'],
  returned_youth: ['返乡青年', '返乡人员'],
  well_wisher: ['爱心人士', '乡贤', '能人'],
  party_member: ['党员', '老党员'],
  public_post: ['公益性岗位', '公益性岗位人员', '公益岗'],
  social_worker: ['社工', '社会工作者'],
  professional: ['村医', '专业人员', '护理员', '养老护理员', '医生', '护士'],
  other: ['其他'],
});

export const TRAVEL_WORDS = spelled<TravelMeans>({
  walk: ['步行', '走路'],
  e_bike: ['电动车', '电瓶车', '电动自行车'],
  motorbike: ['摩托车', '摩托'],
  tricycle: ['三轮车', '三轮'],
  car: ['汽车', '小车', '轿车', '面包车'],
});

/**
 * The nine services with what papers of the county and the pilot villages call them (护理协助、就医帮助…). A township that
 * means something else by a word says so in its own list, which goes before this one.
 */
export const SERVICE_WORDS = spelled<ServiceCode>({
  meal_help: ['助餐', '送餐', '做饭', '餐饮', '用餐服务'],
  bathing_help: ['助浴', '洗澡', '擦身', '个人清洁'],
  cleaning_help: ['助洁', '打扫', '打扫卫生', '保洁', '家政', '家政服务', '生活照料'],
  emergency_help: ['助急', '应急', '应急救助', '紧急救助'],
  medical_help: ['助医', '陪诊', '就医', '就医帮助', '陪同就医', '护理协助', '健康保健'],
  mobility_help: ['助行', '陪同外出', '出行'],
  farm_help: ['助农', '抱团耕作', '组团种地', '帮耕'],
  errand: ['代办', '代购', '代买', '日需采购', '日常事务办理', '跑腿'],
  emotional_support: [
    '心理疏导',
    '陪聊',
    '精神慰藉',
    '心理抚慰',
    '情感交流',
    '心理慰藉',
    '助老',
    '陪伴',
    '探访',
  ],
});

/** The township's own words for the nine services; they go before the program's. */
export type ServiceWords = ReadonlyMap<string, ServiceCode>;
const NO_WORDS_OF_ITS_OWN: ServiceWords = new Map();

/** Which of the nine services a word means; null when nobody has said so. */
export function serviceOf(word: string, ownWords: ServiceWords = NO_WORDS_OF_ITS_OWN): ServiceCode | null {
  return ownWords.get(word.replace(/\s/gu, '')) ?? meaningOf(SERVICE_WORDS, word);
}

export const STATUS_WORDS = spelled<PersonStatus>({
  active: ['在家', '在册', '正常', '在村', '常住', '健在', '在世'],
  away: ['外出', '在外', '外出务工', '随子女', '随子女居住', '不在家'],
  moved: ['迁出', '已迁出', '搬走', '户口迁出', '外迁'],
  deceased: ['已故', '死亡', '去世', '亡', '已死亡', '故'],
  withdrawn: ['退出', '已退出', '不参加'],
});

export const FIVE_SENIOR_WORDS = spelled<FiveSenior>({
  old_party_member: ['老党员'],
  old_cadre: ['老干部', '离退休干部'],
  old_teacher: ['老教师', '退休教师'],
  old_soldier: ['老军人', '老战士', '退役军人', '老兵', '复员军人'],
  old_model: ['老模范', '老劳模', '劳模'],
});

export const ROLE_WORDS = spelled<PersonRole>({
  supervisor: ['监督员', '服务监督者', '监督者'],
  village_doctor: ['村医', '医生'],
  cadre: ['村干部', '干部', '村支书', '支书', '书记', '主任', '组长', '干部联系人'],
  grid_worker: ['网格员'],
  social_worker: ['社工', '社会工作者'],
  public_post_worker: ['公益性岗位', '公益岗', '公益性岗位人员'],
  key_volunteer: ['骨干志愿者', '志愿者骨干', '队长'],
  supporter: ['爱心人士', '乡贤', '捐赠人'],
});

export const SENSE_WORDS = spelled<Sense>({
  good: ['好', '良好', '正常', '清楚'],
  weak: ['差', '较差', '一般', '弱', '下降', '听不清', '看不清', '耳背', '不好'],
  none: ['无', '没有', '聋', '耳聋', '失聪', '失明', '盲', '瞎', '全聋', '全盲'],
});

export const WALKING_WORDS = spelled<WalkingAbility>({
  alone: ['自己走', '独立行走', '正常', '好', '能走', '自如'],
  stick: ['拄拐', '拄棍', '用拐杖', '拐杖', '拄拐杖'],
  helped: ['要人扶', '搀扶', '需搀扶', '轮椅', '坐轮椅', '差'],
  bed: ['卧床', '不能走', '瘫痪', '不能行走'],
});

export const NEED_CATEGORY_WORDS = spelled<NeedCategory>({
  daily_care: ['生活照料', '日常照料', '生活', '照料'],
  health: ['健康医疗', '医疗', '健康', '看病', '医疗健康'],
  mood: ['心情陪伴', '精神慰藉', '陪伴', '心理', '心情'],
  safety: ['居家安全', '安全'],
  errands: ['跑腿代办', '代办', '跑腿', '办事'],
});

export const SEX_WISH_WORDS = spelled<'any' | 'M' | 'F'>({
  any: ['不限', '都行', '都可以', '无', '随便'],
  M: ['男', '男性'],
  F: ['女', '女性'],
});

export const SELF_CARE_SOURCE_WORDS = spelled<SelfCareSource>({
  gbt42195: ['国标评估', 'GB/T42195', 'GBT42195', '国标', '老年人能力评估'],
  public_health: ['公卫自评', '公卫', '公共卫生', '家庭医生自评', '公卫评估'],
  six_items: ['六项评估', '六项', '六项指标'],
  village_words: ['村里看法', '村里', '村上', '村干部', '自报', '口头'],
  mzt039_old: ['旧标准', 'MZ/T039', 'MZT039', '旧民政标准'],
});

export const POINTS_WISH_WORDS = spelled<'store' | 'donate' | 'none'>({
  store: ['攒着', '存', '存着', '储存', '存入'],
  donate: ['捐出', '捐', '捐赠', '捐献'],
  none: ['不要', '不记', '放弃', '无'],
});

export const PAIR_ORIGIN_WORDS = spelled<PairOrigin>({
  voluntary: ['自愿结对', '自愿', '自己结对'],
  assigned: ['组织定向', '组织', '定向', '组织安排'],
});

/** √, 是, 有 … in a column that asks for agreement. */
export function isYes(word: string): boolean {
  return /^(√|✓|✔|☑|v|y|是|有|对|同意|已签|1|yes|true)$/iu.test(word);
}

/** What may stand in such a column for "did not agree" or "not asked". */
export function isNo(word: string): boolean {
  return /^(×|✗|✘|☐|□|x|n|否|无|不|不是|不同意|没有|未|未签|-|—|\/|0|no|false|)$/iu.test(word);
}
