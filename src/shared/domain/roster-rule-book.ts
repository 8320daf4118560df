import type { RosterPricePart } from './roster-move.ts';
import type { RosterRule } from './roster-rule.ts';

/** What the breach of a hard rule is counted in. */
export type RosterBreachUnit = 'yes-or-no' | 'minutes' | 'days' | 'helpers' | 'visits';

interface InBothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** A rule that the plan never breaks; a clerk may, and the breach stays visible. */
export interface HardRosterRule {
  readonly id: RosterRule;
  readonly sentence: InBothLanguages;
  readonly unit: RosterBreachUnit;
}

/** A part of the week's price, with what it costs each time. */
export interface PricedRosterRule {
  readonly id: RosterPricePart;
  readonly sentence: InBothLanguages;
  readonly points: readonly { readonly each: InBothLanguages; readonly points: number }[];
}

const hard = (
  id: RosterRule,
  zh: string,
  en: string,
  unit: RosterBreachUnit = 'yes-or-no',
): HardRosterRule => ({
  id,
  sentence: { zh, en },
  unit,
});

const per = (zh: string, en: string, points: number): PricedRosterRule['points'][number] => ({
  each: { zh, en },
  points,
});

const price = (
  id: RosterPricePart,
  zh: string,
  en: string,
  ...points: PricedRosterRule['points']
): PricedRosterRule => ({ id, sentence: { zh, en }, points });

/**
 * Every hard rule of the weekly roster with its sentence, in the order in which they are asked. The file of a rule begins
 * with the same sentences, and a test holds the two together.
 */
export const HARD_ROSTER_RULES: readonly HardRosterRule[] = [
  hard(
    'helper-active',
    '互助员要在村、在册。',
    'A helper who is away, has moved, withdrawn or died makes no visits.',
  ),
  hard(
    'not-refused',
    '一方不愿意，就不上门，不问原因；送餐线路上、农活那一户里有一位不愿意也一样。',
    'Where either of the two refuses the other there is no visit; nobody is asked why. So it is with each eater of a round and each elder of a household whose field it is.',
  ),
  hard(
    'not-the-same-household',
    '同一户的人不排上门服务和农活：家里人照料是赡养，不是互助；自己更不能给自己上门。本村允许同户结对的，结了对的可以排。送餐线路不限。',
    "Nobody is rostered to their own household or its fields: that is family duty, not mutual aid. Where the village lets people of one household be a pair, the two of a pair are. A round of lunches may pass the rider's own door.",
  ),
  hard(
    'service-offered',
    '只排互助员愿意做的服务（农活就是助农）；值班人人轮流，送餐线路另有规定。',
    'A helper is rostered only for services that he or she offers, farm work among them; duties go round among all, and rounds of lunches have a rule of their own.',
  ),
  hard(
    'ability-for-service',
    '身体做得了才排：自己能自理；七十岁及以上和说过做不动的，不做重活；本村要求培训的服务，受过培训才排。值班只要自己能自理。',
    "Nothing beyond a helper's strength and training: fit to look after oneself, no heavy work from 70 on or after the helper declined it, and trained for what the elder's village leaves to trained people. A duty asks only for the first.",
  ),
  hard(
    'sex-wish',
    '老人希望由男的或女的来，来的每一位都按老人的意愿；性别不详的不算符合。',
    'An elder who wishes for a man or a woman is visited by none but such; unknown sex does not count.',
  ),
  hard(
    'same-sex-needed',
    '助浴这样的贴身服务，来的人里至少有一位与老人同性别；老人性别不详的，先补登记。',
    "For close services such as bathing at least one of those who come is of the elder's own sex; where the elder's sex is unknown nobody counts as such.",
  ),
  hard(
    'travel-limit',
    '顶班、值班、做农活的人单程路上的时间，不超过本人报的上限（按当天的路况算）；结对的互助员和送餐员，路程早已商定。',
    "Whoever else comes travels no longer than his or her own limit, one way by own means as the ways are in this half-day, and never a way that nobody measured. The elder's own helper and a round's rider agreed to the way.",
    'minutes',
  ),
  hard(
    'helper-available',
    '只排在互助员报了有空、又合适的半天：送午饭要在上午，值班在站点开门的时候，农活在定好的日子；水断路阻的，过得去才排。',
    'A visit lies in a half-day in which the helper is free and that suits the work: lunch before noon, a duty while the venue is open, farm work on its days; and not beyond high water or a landslide.',
  ),
  hard(
    'half-day-minutes',
    '一个半天里，服务加上出门、转场、回家的路（送餐线路连同路线本身），不超过一百八十分钟。',
    'The visits of a half-day and the way there, between (within a round too) and back home fit into its 180 minutes.',
    'minutes',
  ),
  hard(
    'daily-minutes',
    '互助员一天的服务时间，不超过本人每天的上限；农忙、年节按日历减少（只算服务，不算路上）。',
    'A helper serves no more minutes a day than the cap, less what the calendar takes away; the way is not counted, just as the time bank does not count it.',
    'minutes',
  ),
  hard(
    'weekly-minutes',
    '互助员一周的服务时间，不超过本人报的“每周可服务”时间（只算服务，不算路上）。',
    'A helper serves no more minutes a week than offered; the way is not counted, just as the time bank does not count it.',
    'minutes',
  ),
  hard(
    'rest-day',
    '每位互助员每周至少歇一天，值班、助农也算。',
    'Every helper has at least one day a week without visits, duties and farm work.',
    'days',
  ),
  hard(
    'second-helper',
    '要两个人做的服务，两位互助员同一个半天一起去；值班、农活人不齐也可以先去。',
    'A service for two is done by two helpers in the same half-day; duties and farm work may be done by fewer than wished.',
    'helpers',
  ),
  hard(
    'elder-once-a-half-day',
    '同一个半天，一位老人家里最多安排一次上门（送饭除外）。',
    'An elder has at most one visit in a half-day; a meal may be brought all the same.',
    'visits',
  ),
  hard(
    'days-apart',
    '同一项服务、同一条送餐线路一周几次的，分在不同的日子；同一项值班、同一处农活一个半天一次。',
    'The visits of one need or round lie on different days; a duty or farm work is done once in a half-day.',
    'visits',
  ),
  hard(
    'elder-at-home',
    '老人不在家（外出、住院、轮到别家）的半天不上门；送餐线路上至少要有一位在家。',
    'Nobody comes while the elder is away, in hospital or with another child; a round runs while at least one eater is at home.',
  ),
  hard(
    'day-open',
    '按日历：忌上门的日子不去；只保最急需的日子，只排第一、二档的老人；赶场的半天不排上门。站点值班不受影响。',
    'By the calendar: no visits on days on which custom forbids them, none but to elders of tiers 1 and 2 on days of least visits, and none while helpers are at the market. Duties at stations are not concerned, nor is farm work by days of least visits.',
  ),
  hard(
    'most-faces',
    '一位老人一周里见到的互助员，不超过本村定的人数（自己的互助员也算，送餐线路的不算）。',
    'An elder sees no more different helpers in a week than the village set; the own one counts, the rider of a round does not.',
    'helpers',
  ),
  hard(
    'rider-of-round',
    '送餐线路由定好的送餐员跑；没有定的，或者要顶班的，由愿意送饭的互助员跑。',
    'A round of lunches is ridden by its rider; where there is none, or one has to stand in, by somebody who offers meals.',
  ),
];

/** Every part of a week's price, in the order of the price table; a test holds the points to those of the solver. */
export const PRICED_ROSTER_RULES: readonly PricedRosterRule[] = [
  price(
    'unfilled',
    '没有排上的，每次扣分，越急的扣得越多：按老人的急需档次；送餐线路按最急的一位，站点值班同第三档，农活同第四档。',
    'A visit that nobody makes, the more urgent the dearer: by the tier of the elder; a round by its most urgent eater, a duty as tier 3, farm work as tier 4.',
    per('第一档', 'tier 1', 16_000),
    per('第二档', 'tier 2', 8_000),
    per('第三档', 'tier 3', 4_000),
    per('第四档', 'tier 4', 2_000),
  ),
  price(
    'helper-missing',
    '值班、农活去的人不够，每缺一人扣分。',
    'Each helper who is missing at a duty or on a field that is done all the same.',
    per('每缺一人', 'each', 600),
  ),
  price(
    'promise-broken',
    '已经公布的，还在那个半天、换了人的，每次扣分；那个半天没有人去的，扣得更多：上了墙的尽量不动。',
    'Each published visit that is made in its half-day by other helpers, and more for each that is not made in its half-day at all: what hangs on the wall is kept.',
    per('换了人，每次', 'each by other helpers', 200),
    per('换了半天，每次', 'each not in its half-day', 250),
  ),
  price(
    'last-week-changed',
    '与上周不同的半天或者人，每次扣分：老人习惯了的尽量照旧。',
    'Each visit of last week that has another half-day or other helpers: people are used to theirs.',
    per('每次', 'each', 8),
  ),
  price(
    'backup-comes',
    '不是自己的互助员来，由备用互助员来，每人每次扣分。',
    'Each time the backup comes instead of the own helper.',
    per('每人每次', 'each', 5),
  ),
  price(
    'other-comes',
    '由其他人来，每人每次扣分，站点值班和农活也一样。',
    'Each time anybody else comes, to duties and fields too.',
    per('每人每次', 'each', 10),
  ),
  price(
    'way',
    '其他人来的，单程路上每五分钟扣分，不满五分钟的算五分钟。',
    'For each begun five minutes of the way of anybody else, one way.',
    per('每五分钟', 'each five minutes', 1),
  ),
  price(
    'new-face',
    '老人一周里见到自己互助员以外的人，第一位不扣，每多一位扣分：来的人越固定越好。',
    'Each different helper, other than the own one, whom an elder sees in the week beyond the first such: the same faces are best.',
    per('每位', 'each', 15),
  ),
  price(
    'days-together',
    '一周两到四次的服务，挨着两天都去的，每对扣分：隔开更好。',
    'Two neighbouring days with a visit of one need of two to four visits: a day between them is better.',
    per('每对', 'each pair', 5),
  ),
  price(
    'wished-half-day',
    '没有排在老人希望的上午或下午，每次扣分。',
    'Each visit in the other half of the day than the elder wished.',
    per('每次', 'each', 4),
  ),
  price(
    'errand-off-market',
    '代办、助医没有排在赶场天（本周有赶场天的），每次扣分。',
    'Each errand and each way to the doctor on another day than the market days that the week has.',
    per('每次', 'each', 2),
  ),
  price(
    'heavy-load',
    '互助员一周的时间超过每周上限一半的，每一刻钟扣分；超过四分之三的，再扣。每次服务按整刻钟算，不满的算一刻钟。',
    "Each quarter-hour of a helper above half of the weekly cap, and again above three quarters; begun quarter-hours of each visit count, the cap's parts are rounded down.",
    per('每一刻钟', 'each quarter-hour', 1),
  ),
  price(
    'four-weeks-little',
    '四周合计不到本村最低时间的，每差一刻钟扣分，不超过本人一周能服务的：人人都有事做。',
    "Each quarter-hour that a helper's four weeks lie below the least of the village, as far as the own week can give it: everybody has something to do.",
    per('每一刻钟', 'each quarter-hour', 1),
  ),
  price(
    'four-weeks-much',
    '四周合计超过本人上限规定份额的，每一刻钟扣分：不让少数人太累。',
    "Each quarter-hour that a helper's four weeks lie above the set share of the own caps: nobody is worn out.",
    per('每一刻钟', 'each quarter-hour', 1),
  ),
];
