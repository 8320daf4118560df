import type { CalendarDate } from '../time/calendar-date.ts';
import type { AssessedLevel, AssessmentForm, LevelAdjustment } from './assessment.ts';
import type { SelfCareSource } from './person.ts';

/** One line of a scale's sheet; its points go from 0 to `most`. */
export interface ScaleItem {
  readonly code: string;
  readonly most: number;
}

export interface ScaleGroup {
  readonly code: string;
  readonly items: readonly ScaleItem[];
}

/** A scale by which somebody's self-care is judged. */
export interface AssessmentScale {
  /** In the order of the sheet; empty where a level is simply said. */
  readonly groups: readonly ScaleGroup[];
  /** Most points of the whole sheet; null where there is no score. */
  readonly highestScore: number | null;
  /** Whether more points mean that somebody can do more, or less. */
  readonly moreIs: 'better' | 'worse';
  /** From which score on, going up; the first is 0. */
  readonly levels: readonly { readonly fromScore: number; readonly level: AssessedLevel }[];
  /** Whether illness and accidents make the level worse than the score. */
  readonly adjustable: boolean;
}

/** The common ladder, best first. */
export const ASSESSED_LEVELS: readonly AssessedLevel[] = [
  'independent',
  'mild',
  'moderate',
  'severe',
  'total',
];

function group(code: string, items: Readonly<Record<string, number>>): ScaleGroup {
  return { code, items: Object.entries(items).map(([item, most]) => ({ code: item, most })) };
}

/**
 * The scales that offices have on paper. GB/T 42195-2022 has 26 items in four groups (32 + 15 + 28 + 15 = 90). The score of
 * public health (公卫) counts what somebody cannot do, of 37; the six items (特困人员) count what cannot be done; the old
 * MZ/T 039 uses the Barthel index. How their levels fit the common ladder is this program's reading, not a standard.
 */
export const ASSESSMENT_SCALES: Readonly<Record<SelfCareSource, AssessmentScale>> = {
  gbt42195: {
    groups: [
      group('self_care', {
        eating: 4,
        grooming: 4,
        bathing: 4,
        dressing_upper: 4,
        dressing_lower: 4,
        bladder: 4,
        bowel: 4,
        toileting: 4,
      }),
      group('movement', { bed_mobility: 4, bed_chair_transfer: 4, walking: 4, stairs: 3 }),
      group('mind', {
        orientation_time: 4,
        orientation_place: 4,
        orientation_people: 4,
        memory: 4,
        understanding: 4,
        expression: 4,
        aggression: 1,
        depression: 1,
        consciousness: 2,
      }),
      group('perception_and_society', {
        sight: 2,
        hearing: 2,
        daily_affairs: 4,
        transport: 3,
        social_contact: 4,
      }),
    ],
    highestScore: 90,
    moreIs: 'better',
    levels: [
      { fromScore: 0, level: 'total' },
      { fromScore: 30, level: 'severe' },
      { fromScore: 46, level: 'moderate' },
      { fromScore: 66, level: 'mild' },
      { fromScore: 90, level: 'independent' },
    ],
    adjustable: true,
  },
  public_health: {
    groups: [group('daily_life', { eating: 5, washing: 7, dressing: 5, toileting: 10, moving: 10 })],
    highestScore: 37,
    moreIs: 'worse',
    levels: [
      { fromScore: 0, level: 'independent' },
      { fromScore: 4, level: 'mild' },
      { fromScore: 9, level: 'moderate' },
      { fromScore: 19, level: 'severe' },
    ],
    adjustable: false,
  },
  six_items: {
    // One point for each thing that somebody cannot do alone.
    groups: [
      group('cannot', {
        eating: 1,
        dressing: 1,
        getting_up: 1,
        toileting: 1,
        walking_indoors: 1,
        bathing: 1,
      }),
    ],
    highestScore: 6,
    moreIs: 'worse',
    levels: [
      { fromScore: 0, level: 'independent' },
      { fromScore: 1, level: 'mild' },
      { fromScore: 3, level: 'moderate' },
      { fromScore: 4, level: 'severe' },
      { fromScore: 6, level: 'total' },
    ],
    adjustable: false,
  },
  village_words: { groups: [], highestScore: null, moreIs: 'better', levels: [], adjustable: false },
  mzt039_old: {
    groups: [
      group('barthel', {
        eating: 10,
        bathing: 5,
        grooming: 5,
        dressing: 10,
        bowel: 10,
        bladder: 10,
        toileting: 10,
        bed_chair_transfer: 15,
        walking: 15,
        stairs: 10,
      }),
    ],
    highestScore: 100,
    moreIs: 'better',
    levels: [
      { fromScore: 0, level: 'severe' },
      { fromScore: 41, level: 'moderate' },
      { fromScore: 61, level: 'mild' },
      { fromScore: 100, level: 'independent' },
    ],
    adjustable: false,
  },
};

/** What an assessment comes to, or why it comes to nothing. */
export type AssessmentResult =
  | { readonly ok: true; readonly score: number | null; readonly level: AssessedLevel }
  | {
      readonly ok: false;
      readonly code: 'assessment.items-missing' | 'assessment.item-too-high' | 'assessment.level-missing';
      readonly facts: Readonly<Record<string, number>>;
    };

type Scored = Pick<AssessmentForm, 'scale' | 'items' | 'score' | 'adjustments' | 'level'>;

/**
 * Sums the items, or takes the typed score, and reads the level off; a typed level counts only where neither is given.
 * Every item must be there, and none above its most.
 */
export function assess(form: Scored): AssessmentResult {
  const scale = ASSESSMENT_SCALES[form.scale];
  const score = form.items === null ? form.score : sumOf(scale, form.items);
  if (typeof score === 'object' && score !== null) return score;
  if (score !== null && scale.highestScore !== null) {
    if (score > scale.highestScore) return tooHigh(scale.highestScore);
    return { ok: true, score, level: adjust(levelOf(scale, score), scale, form.adjustments) };
  }
  if (form.level === null) return { ok: false, code: 'assessment.level-missing', facts: {} };
  return { ok: true, score: null, level: adjust(form.level, scale, form.adjustments) };
}

function sumOf(
  scale: AssessmentScale,
  points: Readonly<Record<string, number>>,
): number | null | (AssessmentResult & { ok: false }) {
  const items = scale.groups.flatMap((each) => each.items);
  if (items.length === 0) return null;
  const missing = items.filter(({ code }) => points[code] === undefined).length;
  if (missing > 0) return { ok: false, code: 'assessment.items-missing', facts: { count: missing } };
  const above = items.find(({ code, most }) => (points[code] ?? 0) > most);
  if (above) return tooHigh(above.most);
  return items.reduce((sum, { code }) => sum + (points[code] ?? 0), 0);
}

function tooHigh(most: number): AssessmentResult & { ok: false } {
  return { ok: false, code: 'assessment.item-too-high', facts: { most } };
}

function levelOf(scale: AssessmentScale, score: number): AssessedLevel {
  const reached = scale.levels.findLast(({ fromScore }) => score >= fromScore);
  if (!reached) throw new Error('A scale with a score has no level for 0');
  return reached.level;
}

/**
 * Illness of the mind, or accidents in care, make the level one worse – one, for each is counted from the level of the
 * score – and somebody in coma is in the worst.
 */
function adjust(
  level: AssessedLevel,
  scale: AssessmentScale,
  adjustments: readonly LevelAdjustment[],
): AssessedLevel {
  if (!scale.adjustable || adjustments.length === 0) return level;
  if (adjustments.includes('coma')) return 'total';
  return ASSESSED_LEVELS[ASSESSED_LEVELS.indexOf(level) + 1] ?? 'total';
}

/** An assessment is good for twelve months: up to the same day of the next year. */
export function validUntil(assessedOn: CalendarDate): CalendarDate {
  const nextYear = String(Number(assessedOn.slice(0, 4)) + 1);
  const day = assessedOn.slice(4) === '-02-29' ? '-02-28' : assessedOn.slice(4);
  return `${nextYear}${day}` as CalendarDate;
}
