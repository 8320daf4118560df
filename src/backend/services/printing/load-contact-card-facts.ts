import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findElderExtras, listContactEntries, listNeeds } from '../../db/stores/elders-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import type {
  CardHabits,
  CardPair,
  ContactCardFacts,
} from '../../printing/contact-cards/contact-card-facts.ts';
import type { PaperElder } from '../../printing/paper-facts.ts';
import type { PaperSource } from './paper-source.ts';

/** The pairs of the elders of the week, with what was agreed and how the elder lives. Who has no pair gets no card. */
export function loadContactCardFacts({ db, facts }: PaperSource): ContactCardFacts {
  const pairs = listLivePairs(db);
  const startOf = (elderId: PersonId, helperId: PersonId): CardPair['since'] | undefined =>
    pairs.find((pair) => pair.elderId === elderId && pair.helperId === helperId)?.startDate;
  const cardOf = (elder: PaperElder): CardPair[] => {
    const { personId, primaryHelperId, backupHelperId = null } = elder;
    const since = primaryHelperId === null ? undefined : startOf(personId, primaryHelperId);
    if (primaryHelperId === null || since === undefined) return [];
    return [
      {
        elder,
        helperId: primaryHelperId,
        backupHelperId,
        since,
        worksIn: listContactEntries(db, personId).map((contact) => contact.worksIn),
        services: listNeeds(db, personId)
          .of(personId)
          .map(({ serviceCode }) => serviceCode),
        habits: habitsOf(db, personId),
      },
    ];
  };
  const cards = facts.elders.flatMap(cardOf);
  const carded = new Set(cards.map(({ elder }) => elder.personId));
  const withoutHelper = facts.elders.filter(({ personId }) => !carded.has(personId));
  return { ...facts, pairs: cards, withoutHelper };
}

function habitsOf(db: ReadableDb, elderId: PersonId): CardHabits {
  const extras = findElderExtras(db, elderId);
  return {
    risesAt: extras?.risesAt ?? '',
    napsAt: extras?.napsAt ?? '',
    mealsAt: extras?.mealsAt ?? '',
    smokes: extras?.smokes ?? null,
    dogAtHome: extras?.dogAtHome ?? null,
  };
}
