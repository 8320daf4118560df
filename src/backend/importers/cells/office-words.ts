import type {
  CareFlag,
  HelperCategory,
  Living,
  SelfCareLevel,
  Sex,
  TravelMeans,
} from '../../../shared/domain/person.ts';
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
  independent: ['自理', '能自理', '可自理', '完全自理', '健康', '能力完好'],
  mild: ['基本自理', '轻度失能', '轻度依赖', '自理(有病)'],
  moderate: ['半自理', '半失能', '部分自理', '中度失能', '中度依赖', '需要照顾'],
  severe: ['不能自理', '失能', '重度失能'],
  total: ['全失能', '完全失能', '卧床'],
});

export const CARE_WORDS = spelled<CareFlag>({
  living_alone: ['独居', '独居老人'],
  empty_nest: ['空巢', '空巢老人'],
  left_behind: ['留守', '留守老人'],
  lost_only_child: ['失独', '计生特殊', '计划生育特殊家庭'],
  disabled: ['失能', '半失能'],
  dementia: ['失智'],
  severely_disabled: ['重残', '残疾'],
  extreme_poverty: ['特困', '特困人员', '五保'],
  minimum_allowance: ['低保', '低保户'],
  other_hardship: ['其他困难', '困难', '边缘户'],
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
  professional: ['村医', '专业人员', '护理员', '养老护理员'],
  other: ['其他'],
});

export const TRAVEL_WORDS = spelled<TravelMeans>({
  walk: ['步行', '走路'],
  e_bike: ['电动车', '电瓶车', '电动自行车'],
  motorbike: ['摩托车', '摩托'],
  tricycle: ['三轮车', '三轮'],
  car: ['汽车', '小车', '轿车', '面包车'],
});

export const SERVICE_WORDS = spelled<ServiceCode>({
  meal_help: ['助餐', '送餐', '做饭'],
  bathing_help: ['助浴', '洗澡'],
  cleaning_help: ['助洁', '打扫', '打扫卫生', '保洁'],
  emergency_help: ['助急', '应急'],
  medical_help: ['助医', '陪诊'],
  mobility_help: ['助行'],
  farm_help: ['助农', '抱团耕作'],
  errand: ['代办', '代购', '代买'],
  emotional_support: ['心理疏导', '陪聊', '精神慰藉'],
});

export const PAIR_ORIGIN_WORDS = spelled<PairOrigin>({
  voluntary: ['自愿结对', '自愿'],
  assigned: ['组织定向', '组织', '定向', '组织安排'],
});

/** √, 是, 有 … in a column that asks for agreement. */
export function isYes(word: string): boolean {
  return /^(√|✓|✔|v|是|有|同意|1|yes)$/iu.test(word);
}

/** What may stand in such a column for "did not agree" or "not asked". */
export function isNo(word: string): boolean {
  return /^(×|x|否|无|不同意|没有|未|0|no|)$/iu.test(word);
}
