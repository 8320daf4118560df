import { findPersonExtras, listPeople } from '../../db/stores/people-store.ts';
import type { BirthdayFacts } from '../../printing/birthday-lists/compose-birthday-list.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { openPaperPeople } from './paper-people.ts';
import type { PaperSource } from './paper-source.ts';
import { villageHelpLines } from './village-help-lines.ts';

/** Elders of the village who are served: paired, or visited in this week. The month begins with the week. */
export function loadBirthdayFacts({ db, facts, villageId, weekStart, today }: PaperSource): BirthdayFacts {
  const people = openPaperPeople(db, today, villageHelpLines(db, villageId));
  const servedIds = new Set([
    ...facts.elders.map(({ personId }) => personId),
    ...listLivePairs(db, { role: 'primary' }).map(({ elderId }) => elderId),
  ]);
  const elders = listPeople(db)
    .filter(
      ({ id, villageId: lives, status }) => lives === villageId && status === 'active' && servedIds.has(id),
    )
    .map(({ id, birthDate, birthPrecision }) => ({
      ...people.elder(id),
      birthDate: birthPrecision === 'day' ? birthDate : null,
      lunarBirthday: findPersonExtras(db, id)?.lunarBirthday ?? null,
    }));
  const helperIds = new Set(elders.map(({ primaryHelperId }) => primaryHelperId).filter((id) => id !== null));
  return {
    townshipName: facts.townshipName,
    villageName: facts.villageName,
    from: weekStart,
    elders,
    helpers: [...helperIds].map((id) => people.person(id)),
  };
}
