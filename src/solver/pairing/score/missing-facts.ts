import type { PersonId } from '../../../shared/domain/ids.ts';
import type { MissingFact, PairScorePart } from '../../../shared/domain/pairing.ts';
import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';

/** A fact that nobody has noted of one of the two, and the points of this pair that hang on it. */
export interface LackingFact {
  readonly personId: PersonId;
  readonly fact: MissingFact;
  readonly points: number;
}

/** The fact of a person that a part rests on; parts that no question to a person could mend have none. */
const FACT_OF_PART: Partial<Readonly<Record<PairScorePart['part'], MissingFact>>> = {
  near: 'hamlet',
  temperament: 'temperament',
  hobby: 'hobbies',
  'age-gap': 'age',
  strength: 'self-care-level',
};

/** Who lacks what for the parts that could not be scored, each with all points of the part, the elder first. */
export function missingFacts(
  elder: PlanningElder,
  helper: PlanningHelper,
  parts: readonly PairScorePart[],
): LackingFact[] {
  return parts.flatMap(({ part, points, most }) => {
    const fact = FACT_OF_PART[part];
    if (points !== null || most === 0 || fact === undefined) return [];
    return [elder, helper]
      .filter((person) => lacks(person, fact))
      .map((person) => ({ personId: person.id, fact, points: most }));
  });
}

function lacks(person: PlanningElder | PlanningHelper, fact: MissingFact): boolean {
  switch (fact) {
    case 'hamlet':
      return person.hamletId === null;
    case 'temperament':
      return person.temperaments.length === 0;
    case 'hobbies':
      return person.hobbies.length === 0;
    case 'age':
      return person.age === null;
    case 'self-care-level':
      return person.selfCareLevel === 'unknown';
  }
}
