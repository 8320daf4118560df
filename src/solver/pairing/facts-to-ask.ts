import type { PersonId } from '../../shared/domain/ids.ts';
import { type FactToAsk, type MissingFact, missingFact } from '../../shared/domain/pairing.ts';
import type { LackingFact } from './score/missing-facts.ts';

/** Whom to ask what on the next visit: for each person the points of the plan's pairs that hang on it, most first. */
export function factsToAsk(lacking: readonly LackingFact[]): FactToAsk[] {
  const byPerson = new Map<PersonId, { missing: Set<MissingFact>; points: number }>();
  for (const { personId, fact, points } of lacking) {
    const known = byPerson.get(personId);
    if (known === undefined) byPerson.set(personId, { missing: new Set([fact]), points });
    else {
      known.missing.add(fact);
      known.points += points;
    }
  }
  return [...byPerson]
    .map(([personId, { missing, points }]) => ({
      personId,
      missing: missingFact.options.filter((fact) => missing.has(fact)),
      points,
    }))
    .sort((one, other) => other.points - one.points || one.personId - other.personId);
}
