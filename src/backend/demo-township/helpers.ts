import type { Chance } from './chance.ts';
import type { PersonSource } from './draw-person.ts';
import { SURNAMES } from './names.ts';
import { ageInRegister, type DemoElder, type DemoHelper, type DemoPerson } from './people.ts';
import type { DemoVillage } from './places.ts';

const MEANS: readonly (readonly [string, number])[] = [
  ['步行', 72],
  ['电动车', 15],
  ['摩托车', 13],
];
const SERVICES = ['助餐', '助浴', '助洁', '助急', '助医', '助行', '助农', '代办', '心理疏导'];
const SKILLS = ['会做饭', '村医背景', '退休教师', '会修电器', '会理发'];
const CATEGORIES_BELOW_60 = ['热心邻居', '村干部', '留守妇女', '党员'];
const HALF_DAYS = ['一', '二', '三', '四', '五', '六', '日'].flatMap((day) => [
  `周${day}上午`,
  `周${day}下午`,
]);
const OLDEST_HELPER = 69;

/** Younger elders in good health who help, and people below 60 who do. */
export function drawHelpers(
  source: PersonSource,
  village: DemoVillage,
  elders: readonly DemoElder[],
  counts: { readonly all: number; readonly elders: number },
): readonly DemoHelper[] {
  const { chance } = source;
  const fit = elders.filter(
    (elder) =>
      elder.status === 'here' &&
      elder.selfCare === '自理' &&
      elder.needs.length === 0 &&
      ageInRegister(elder) <= OLDEST_HELPER,
  );
  const older = chance
    .pickSome(fit, counts.elders)
    .map((elder) => helper(source, elder, elder, '低龄老人', elder.health));
  const younger = Array.from({ length: counts.all - older.length }, () => {
    const category = chance.pick(CATEGORIES_BELOW_60);
    const sex = category === '留守妇女' || chance.happens(0.55) ? 'F' : 'M';
    const hamlet = chance.pick(village.hamlets);
    const surname = sex === 'M' && chance.happens(0.6) ? hamlet.surname : chance.pick(SURNAMES);
    const person = source.drawPerson({ sex, age: chance.whole(34, 58), surname, hamlet });
    return helper(source, person, null, category, '良好');
  });
  return [...older, ...younger];
}

function helper(
  source: PersonSource,
  person: DemoPerson,
  elder: DemoElder | null,
  category: string,
  health: string,
): DemoHelper {
  const { chance } = source;
  return {
    name: person.name,
    sex: person.sex,
    birth: person.birth,
    idNumber: person.idNumber,
    hamlet: person.hamlet,
    temperaments: person.temperaments,
    hobbies: person.hobbies,
    phone: person.phone ?? source.drawPhone(),
    agreesToList: chance.happens(0.92),
    agreesToCard: chance.happens(0.92),
    elder,
    category,
    health,
    ...drawOffer(chance),
  };
}

function drawOffer(chance: Chance) {
  const freeCount = chance.whole(4, 8);
  const free = new Set(chance.pickSome(HALF_DAYS, freeCount));
  // Lunch is carried before noon, so nearly everybody has a free morning or two.
  if (![...free].some((half) => half.endsWith('上午'))) free.add('周三上午');
  return {
    skill: chance.happens(0.15) ? chance.pick(SKILLS) : '',
    travelMeans: chance.pickWeighted(MEANS),
    travelLimitMinutes: chance.pick([10, 10, 15, 15, 15, 20]),
    weeklyHours: chance.pick([4, 6, 6, 8, 8, 10]),
    maxElders: chance.pickWeighted([
      [2, 30],
      [3, 40],
      [4, 25],
      [5, 5],
    ]),
    freeHalfDays: [...free],
    services: chance.pickSome(SERVICES, chance.whole(3, 5)),
  };
}
