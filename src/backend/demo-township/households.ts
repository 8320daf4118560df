import type { Chance } from './chance.ts';
import { drawCondition } from './condition.ts';
import type { PersonSource } from './draw-person.ts';
import { drawGivenName, SURNAMES } from './names.ts';
import type { DemoElder } from './people.ts';
import type { DemoHamlet, DemoVillage } from './places.ts';

/** Registered ages and how many of a hundred have them; a sixth are 80 and over. */
const AGES: readonly (readonly [from: number, weight: number])[] = [
  [61, 27],
  [65, 25],
  [70, 19],
  [75, 14],
  [80, 9],
  [85, 4],
  [90, 2],
];
const AGE_SPAN = 4;
const LIVING: readonly (readonly [string, number])[] = [
  ['独居', 28],
  ['与配偶', 36],
  ['与子女', 20],
  ['与孙子女', 20],
];
const NAMED_AS_HAMLET = 0.6;

/** Draws households into the hamlets of a village until it has its number of elders. */
export function drawHouseholds(
  source: PersonSource,
  village: DemoVillage,
  elderCount: number,
  nextHouseholdNo: () => number,
): readonly DemoElder[] {
  const elders: DemoElder[] = [];
  while (elders.length < elderCount) {
    const household = drawHousehold(source, source.chance.pick(village.hamlets), nextHouseholdNo());
    elders.push(...household.slice(0, elderCount - elders.length));
  }
  return elders;
}

function drawHousehold(source: PersonSource, hamlet: DemoHamlet, householdNo: number): readonly DemoElder[] {
  const { chance } = source;
  const family = chance.happens(NAMED_AS_HAMLET) ? hamlet.surname : chance.pick(SURNAMES);
  const living = chance.pickWeighted(LIVING);
  const age = chance.pickWeighted(AGES) + chance.whole(0, AGE_SPAN);
  const headSex = chance.happens(0.5) ? 'M' : 'F';
  const member = (sex: 'M' | 'F', memberAge: number): DemoElder => {
    // Wives keep their own surname.
    const surname = sex === 'M' ? family : chance.pick(SURNAMES);
    const person = source.drawPerson({ sex, age: memberAge, surname, hamlet });
    const condition = drawCondition(chance, memberAge, living);
    return {
      ...person,
      ...condition,
      householdNo,
      living,
      needs: [],
      status: 'here',
      child: drawChild(source, family),
    };
  };
  const head = member(headSex, age);
  // A spouse below 60 lives in the house but stands in no elders' register.
  const spouseAge = age + chance.whole(-5, 3);
  const hasSpouse = living === '与配偶' && spouseAge >= 61 && spouseAge <= 98;
  return hasSpouse ? [head, member(headSex === 'M' ? 'F' : 'M', spouseAge)] : [head];
}

function drawChild(source: PersonSource, family: string): DemoElder['child'] {
  const { chance } = source;
  if (chance.happens(0.15)) return null;
  const relation = chance.pick(['子', '女', '媳']);
  const surname = relation === '媳' ? chance.pick(SURNAMES) : family;
  const name = `${surname}${drawGivenName(chance, relation === '子' ? 'M' : 'F')}`;
  return { name, relation, phone: source.drawPhone() };
}

/** Marks the dead and those who left; both still stand in the register. */
export function markAbsent(
  chance: Chance,
  elders: readonly DemoElder[],
  counts: { readonly deceased: number; readonly away: number },
): readonly DemoElder[] {
  const chosen = chance.pickSome(elders, counts.deceased + counts.away);
  const deceased = new Set(chosen.slice(0, counts.deceased));
  const away = new Set(chosen.slice(counts.deceased));
  return elders.map((elder) =>
    deceased.has(elder)
      ? { ...elder, status: 'deceased' }
      : away.has(elder)
        ? { ...elder, status: 'away' }
        : elder,
  );
}
