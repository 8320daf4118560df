import type { ElderRecord, HelperRecord, PersonRecord } from '../../importers/records.ts';
import { type ExtrasOfRow, saidOnly } from './person-extras.ts';

function personal(record: PersonRecord): ExtrasOfRow {
  const { nameNote, nickname, nation, dialect, lunarBirthday, relationToHead } = record;
  const { registeredElsewhere, partyMember, fiveSenior, roles } = record;
  return {
    person: {
      ...saidOnly({ nameNote, nickname, nation, dialect, relationToHead }),
      ...(lunarBirthday === null ? {} : { lunarBirthday }),
      ...(registeredElsewhere === null ? {} : { registeredElsewhere }),
      ...(partyMember === null ? {} : { partyMember }),
    },
    fiveSenior,
    roles,
  };
}

/** What a row of the elders' register says beyond the columns that every list has. */
export function extrasOfElder(record: ElderRecord): ExtrasOfRow {
  const { allergies, medicinesNote, hearing, sight, walking } = record;
  const { risesAt, napsAt, mealsAt, smokes, dogAtHome } = record;
  const { chronicDiseases, canOffer, needCategories } = record;
  return {
    ...personal(record),
    elder: saidOnly({
      allergies,
      medicinesNote,
      hearing,
      sight,
      walking,
      risesAt,
      napsAt,
      mealsAt,
      smokes,
      dogAtHome,
    }),
    chronicDiseases,
    canOffer,
    needCategories,
  };
}

/** What a row of the helpers' register says beyond the columns that every list has. */
export function extrasOfHelper(record: HelperRecord): ExtrasOfRow {
  const { ability, abilityNotedOn, licenceNote, insurer, policyNo, insuredUntil } = record;
  const { adHoc, pointsWish, joinedOn, reconfirmedOn, trainings } = record;
  const said = saidOnly({
    abilityNotedOn,
    licenceNote,
    insurer,
    policyNo,
    insuredUntil,
    joinedOn,
    reconfirmedOn,
  });
  return {
    ...personal(record),
    helper: {
      ...said,
      ...(ability === 'unknown' ? {} : { ability }),
      ...(adHoc === null ? {} : { adHoc }),
      ...(pointsWish === null ? {} : { pointsWish }),
    },
    trainings,
  };
}
