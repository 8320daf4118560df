import type { PersonRow } from '../../../../shared/domain/person-detail.ts';

const SHOWN_PEOPLE = 8;

/** People whose initials or name begin with what was typed, then those who have it further on; nobody where nothing was typed. */
export function findNamed(people: readonly PersonRow[], typed: string): readonly PersonRow[] {
  const search = typed.trim().toLowerCase();
  if (search === '') return [];
  const rankOf = (person: PersonRow): number => {
    const initials = person.initials.toLowerCase();
    if (person.name === search || initials === search) return 0;
    if (person.name.startsWith(search) || initials.startsWith(search)) return 1;
    return person.name.includes(search) || initials.includes(search) ? 2 : NOT_NAMED;
  };
  return people
    .filter(({ status }) => status !== 'deceased' && status !== 'moved')
    .map((person) => ({ person, rank: rankOf(person) }))
    .filter(({ rank }) => rank < NOT_NAMED)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, SHOWN_PEOPLE)
    .map(({ person }) => person);
}

const NOT_NAMED = 3;
