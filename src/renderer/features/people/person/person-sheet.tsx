import type { ReactNode } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { ElderContacts, ElderNeeds } from './elder-needs.tsx';
import { FamilyNote } from './family-note.tsx';
import { NearestHelpers } from './nearest-helpers.tsx';
import { PersonAsElder } from './person-as-elder.tsx';
import { PersonAsHelper } from './person-as-helper.tsx';
import { PersonAssessments } from './person-assessments.tsx';
import { PersonBasics } from './person-basics.tsx';
import { PersonConsents } from './person-consents.tsx';
import { PersonHome } from './person-home.tsx';
import { PersonRelations } from './person-relations.tsx';
import { PersonPairs, PersonTeams } from './person-ties.tsx';

interface Props {
  readonly person: PersonDetail;
  readonly sensitive: boolean;
  readonly onOpen: (personId: PersonId) => void;
}

/** The parts of a person's page, flowing into as many columns as the window has room for. */
export function PersonSheet({ person, sensitive, onOpen }: Props): ReactNode {
  const { elder, helper } = person;
  return (
    <div className="person-sheet">
      <PersonBasics person={person} sensitive={sensitive} />
      <PersonHome person={person} onOpen={onOpen} />
      {elder !== null && <ElderNeeds needs={elder.needs} />}
      {elder !== null && <ElderContacts contacts={elder.contacts} action={<FamilyNote person={person} />} />}
      {elder !== null && <NearestHelpers helpers={person.nearestHelpers} onOpen={onOpen} />}
      {elder !== null && <PersonAsElder elder={elder} sensitive={sensitive} onOpen={onOpen} />}
      {elder !== null && <PersonAssessments person={person} sensitive={sensitive} />}
      {helper !== null && <PersonAsHelper helper={helper} sensitive={sensitive} />}
      <PersonPairs pairs={person.pairs} onOpen={onOpen} />
      <PersonRelations person={person} onOpen={onOpen} />
      <PersonConsents person={person} />
      <PersonTeams teams={person.teams} />
    </div>
  );
}
