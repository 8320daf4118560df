import type { PairingRule, PairScorePartName } from './pairing.ts';

/**
 * How much a rule binds: a hard one is never broken by a new pair; a medium one says who goes without before whom, and is
 * never weighed against points; a soft one is points.
 */
export type RuleLevel = 'hard' | 'medium' | 'soft';

/** What the breach of a hard rule is counted in, or what a medium or soft rule is worth. */
export type RuleAmountUnit = 'yes-or-no' | 'years' | 'minutes' | 'minutes-a-week' | 'elders' | 'points';

/** Elders without a primary or a backup, the most urgent tier first; each role is a rule of its own. */
export type MediumPairingRule = 'primary-for-everybody' | 'backup-for-everybody';

/** Prices of a helper's whole load, beside the parts of each pair's score. */
export type LoadPairingRule = 'even-load' | 'spread-burden';

export type RuleOfTheBook = PairingRule | MediumPairingRule | PairScorePartName | LoadPairingRule;

export interface BookedRule {
  readonly id: RuleOfTheBook;
  readonly level: RuleLevel;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly unit: RuleAmountUnit;
}

const hard = (id: PairingRule, zh: string, en: string, unit: RuleAmountUnit = 'yes-or-no'): BookedRule => ({
  id,
  level: 'hard',
  sentence: { zh, en },
  unit,
});

const medium = (id: MediumPairingRule, zh: string, en: string): BookedRule => ({
  id,
  level: 'medium',
  sentence: { zh, en },
  unit: 'elders',
});

const soft = (id: PairScorePartName | LoadPairingRule, zh: string, en: string): BookedRule => ({
  id,
  level: 'soft',
  sentence: { zh, en },
  unit: 'points',
});

/**
 * Every rule of pairing with its sentence, hard ones in the order in which they are asked. The file of a rule begins with
 * the same sentences, and a test holds the two together.
 */
export const PAIRING_RULES: readonly BookedRule[] = [
  hard(
    'not-the-same-person',
    '自己不能帮扶自己。',
    "Nobody is their own helper (many helpers stand in the elders' register too).",
  ),
  hard(
    'helper-active',
    '互助员要在村、在册。',
    'A helper who is away, has moved, withdrawn or died cannot be given an elder.',
  ),
  hard(
    'helper-age',
    '互助员要年满十八岁，并且还没到本村的高龄；年龄没登记的不拦。',
    "A helper is of age and younger than the very old of the own village; an unknown age stands in nobody's way.",
    'years',
  ),
  hard(
    'helper-has-hours',
    '互助员至少要报一个有空的半天，并且每周、每天有可服务的时间。',
    'A helper needs at least one free half-day, and some minutes a week and a day.',
  ),
  hard(
    'consent-not-refused',
    '有一方不同意参加互助服务，就不安排；没有问过的可以先提出来。',
    'Who refused to take part in mutual aid is not paired; who was not asked yet may be proposed.',
  ),
  hard(
    'not-refused',
    '一方不愿意，就不结对，不问原因。',
    'Where either of the two refuses the other there is no pair; nobody is asked why.',
  ),
  hard(
    'not-declined',
    '提过没谈成的一对，不再重提，除非当初说的不算了。',
    'A pair that one of the two declined is not proposed again, until the decline is withdrawn.',
  ),
  hard(
    'not-forbidden',
    '工作人员定了不配的一对，这份方案里就不配，直到改回来。',
    'A pair that was ruled out by hand stays out of this proposal, until it is allowed again.',
  ),
  hard(
    'not-the-same-household',
    '同一户的人不互相结对，除非本村允许：家里人照料是赡养，不是互助。',
    'People of one household are not paired, unless the village allows it: care at home is family duty, not mutual aid.',
  ),
  hard(
    'village-boundary',
    '结对不出本村，除非老人所在的村允许跨村。',
    "Pairs stay inside one village, whose meeting agrees to them, unless the elder's village allows others.",
  ),
  hard(
    'sex-wish',
    '老人希望由男的或女的来，就按老人的意愿；性别不详的不算符合。',
    'An elder who wishes for a man or a woman gets one; a helper of unknown sex does not count.',
  ),
  hard(
    'travel-known',
    '两家之间的路要有人量过，或者能由量过的路推出来。',
    'The way between the two homes must be measured, or follow from ways that are.',
  ),
  hard(
    'travel-limit',
    '互助员单程路上的时间，不超过本人报的上限（按本人的出行方式算），也不长过老人嫌远的路。',
    "One way, by the helper's own means, takes no longer than the helper said, and is shorter than a way that the elder declined as too far.",
    'minutes',
  ),
  hard(
    'service-offered',
    '老人需要的服务，互助员至少愿意做一样。',
    'The helper offers at least one of the services that the elder needs.',
  ),
  hard(
    'training-for-service',
    '本村规定要受过培训才能做的服务（助浴），只由受过培训或有护理技能的人做；愿意做的服务里至少有一样做得。',
    'What only trained people may do in the village (bathing) is left to them: at least one service that the helper offers needs no training or has it.',
  ),
  hard(
    'ability-for-need',
    '愿意做的服务里，至少有一样身体做得了：自己能自理；七十岁及以上和说过做不动的，不做重活。',
    "Of the services offered at least one is within the helper's strength: fit to look after oneself, and no heavy work from 70 on or after the helper declined it.",
  ),
  hard(
    'availability-for-need',
    '互助员有空的半天里，至少有一个适合做得了的一样服务（送午饭要在上午）。',
    'At least one free half-day of the helper suits a need that the helper offers and is fit for (lunch is carried before noon).',
  ),
  hard(
    'weekly-minutes',
    '这位老人每周要的服务时间，不能一个人就超过互助员每周能服务的时间。',
    "What the elder needs of the helper in a week is not more than the helper's whole week.",
    'minutes-a-week',
  ),
  hard(
    'helper-capacity',
    '互助员帮扶的老人，不超过本人报的最多人数。',
    'A helper holds no more elders than the helper agreed to.',
    'elders',
  ),
  medium(
    'primary-for-everybody',
    '每位老人要有一位主要互助员；人手不够时，先保原来有的，再按急需程度。',
    'Every elder gets a primary helper; where there are too few, who has one today comes first, then the most urgent.',
  ),
  medium(
    'backup-for-everybody',
    '每位老人再有一位备用互助员，与主要互助员不是一户；先保主要的，再保备用的。',
    'Every elder gets a backup of another household than the primary; every primary comes before any backup.',
  ),
  soft(
    'near',
    '住所相邻的得分；按互助员的出行方式算，五分钟以内满分，半小时以上不得分。',
    "The shorter the helper's way, the better: all points up to 5 minutes one way, none from 30, evenly fewer between.",
  ),
  soft(
    'temperament',
    '性情相近的得分；不同但合得来的算一半。',
    'Words that both have count in full for both sides, words that go well together count half.',
  ),
  soft(
    'hobby',
    '爱好相投的得分；少见的爱好分量更重。',
    'The weight of shared hobbies in all hobbies of the two, a rare one weighing more.',
  ),
  soft(
    'tie',
    '熟人关系的得分：亲戚按亲疏，邻居、老同事、老朋友；只看最近的一种。',
    'Kin by degree, neighbours, old workmates, friends: the strongest tie on record counts.',
  ),
  soft(
    'keep',
    '原来就结对的得分；结得好好的，不随便拆。',
    'A pair that works is not torn: all points to a helper whom the elder has today, in either role.',
  ),
  soft(
    'services',
    '服务对口的得分（有技能帮助无专长）：每周要的服务里，这位互助员做得了的占多少。',
    "The skilled help the unskilled: the share of the elder's weekly visits that the helper could give (offered, trained for where that is asked, fit for, with a free half-day that suits).",
  ),
  soft(
    'age-gap',
    '年轻帮助年老的得分：小十五岁满分，同岁或更大不得分。',
    'The younger help the older: all points from 15 years younger, none at equal age or older, evenly fewer between.',
  ),
  soft(
    'strength',
    '体强帮助体弱的得分：互助员身体越好、老人自理越难，得分越高。',
    'The well help the ill: a quarter of the points for each step by which the elder depends on others more than the helper does.',
  ),
  soft(
    'even-load',
    '每位互助员帮扶的老人尽量一样多：先让人人达到最少人数，超过合适人数的加倍扣分。',
    'Elders are spread over the helpers: each further one costs points beyond the minimum, and double beyond the target.',
  ),
  soft(
    'spread-burden',
    '要重活、身体重度以上失能，或者路程超过互助员上限的三分之二的，算费力的老人，要分散开。',
    "An elder with heavy work (bathing, farm work), who is severely or totally dependent, or whose way is beyond two thirds of the helper's limit counts as a burden; those are spread over the helpers.",
  ),
];

const RULE_BY_ID: ReadonlyMap<RuleOfTheBook, BookedRule> = new Map(
  PAIRING_RULES.map((rule) => [rule.id, rule]),
);

export function ruleOfTheBook(id: RuleOfTheBook): BookedRule {
  const rule = RULE_BY_ID.get(id);
  if (rule === undefined) throw new Error(`pairing: no rule ${id} in the book`);
  return rule;
}
