import type { Chance } from './chance.ts';
import { identityNumberDrawer, phoneDrawer } from './identity-number.ts';
import { drawGivenName, HOBBIES, TEMPERAMENTS } from './names.ts';
import { type DemoPerson, REGISTER_YEAR } from './people.ts';
import type { DemoHamlet } from './places.ts';

/** What every drawing of people shares: one source of chance, numbers and phones that never repeat. */
export interface PersonSource {
  readonly chance: Chance;
  readonly drawPhone: () => string;
  drawPerson(wish: PersonWish): DemoPerson;
}

export interface PersonWish {
  readonly sex: 'M' | 'F';
  readonly age: number;
  readonly surname: string;
  readonly hamlet: DemoHamlet;
}

const HAS_PHONE = 0.74;
const AGREES = 0.3;

export function openPersonSource(chance: Chance): PersonSource {
  const drawNumber = identityNumberDrawer(chance);
  const drawPhone = phoneDrawer();
  return {
    chance,
    drawPhone,
    drawPerson: ({ sex, age, surname, hamlet }) => {
      const month = String(chance.whole(1, 12)).padStart(2, '0');
      const birth = `${REGISTER_YEAR - age}-${month}-${String(chance.whole(1, 28)).padStart(2, '0')}`;
      const agrees = chance.happens(AGREES);
      return {
        name: `${surname}${drawGivenName(chance, sex)}`,
        sex,
        birth,
        idNumber: drawNumber(birth, sex),
        hamlet,
        phone: chance.happens(HAS_PHONE) ? drawPhone() : null,
        temperaments: chance.pickSome(TEMPERAMENTS, chance.whole(1, 2)),
        hobbies: chance.pickSome(HOBBIES, chance.whole(1, 4)),
        agreesToList: agrees,
        agreesToCard: agrees,
      };
    },
  };
}
