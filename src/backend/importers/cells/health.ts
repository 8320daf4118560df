import type { SelfCareLevel } from '../../../shared/domain/person.ts';
import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';
import { meaningOf, SELF_CARE_WORDS } from './office-words.ts';

export interface HealthReading {
  /** Good, fair, poor, and what is neither an illness nor a level of self-care; as written, parted by 、. */
  readonly healthWords: string;
  readonly chronicDiseases: readonly string[];
  /** What the cell says of self-care; null where it says nothing. */
  readonly selfCareLevel: SelfCareLevel | null;
  /** The cell said more than one kind of thing. */
  readonly isMixed: boolean;
}

const DISEASE =
  /血压|糖尿|血糖|血脂|冠心|心脏|心衰|中风|脑梗|脑血|偏瘫|哮喘|慢阻肺|支气管|肺气肿|肺心|尘肺|矽肺|风湿|关节|骨质|椎间盘|颈椎|腰椎|痛风|白内障|青光眼|肾|肝炎|肝硬化|胃病|胃炎|溃疡|癌|肿瘤|瘤|帕金森|老年痴呆|阿尔茨|癫痫|精神病|抑郁|甲状腺|前列腺|腰痛|腿痛|脚痛|头痛|头晕|贫血|结核|静脉曲张/u;
/** Words of self-care that say nothing else; 健康 is a word of health here, not a level. */
const NO_LEVEL = /^健康$/u;

/** 好、高血压、糖尿病、半自理 in one cell: each to where it belongs. 高血压 alone is an illness, too. */
export function readHealth(cell: PlainCell | undefined): HealthReading {
  const parts = cleanText(cell)
    .split(/[、,;。/\n|]+|\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const diseases: string[] = [];
  const words: string[] = [];
  let selfCareLevel: SelfCareLevel | null = null;
  for (const part of parts) {
    const level = NO_LEVEL.test(part) ? null : meaningOf(SELF_CARE_WORDS, part);
    if (level !== null && level !== 'unknown') selfCareLevel ??= level;
    else if (DISEASE.test(part) && !/^无/u.test(part)) diseases.push(part.replace(/^(?:有|患有?)/u, ''));
    else words.push(part);
  }
  return {
    healthWords: words.join('、'),
    chronicDiseases: [...new Set(diseases)],
    selfCareLevel,
    isMixed: [words.length > 0, diseases.length > 0, selfCareLevel !== null].filter(Boolean).length > 1,
  };
}
