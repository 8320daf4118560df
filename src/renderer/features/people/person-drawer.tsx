import { Drawer, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { peopleText } from '../../text/screens/people.ts';
import { PersonBasics } from './person-basics.tsx';
import { PersonConsents } from './person-consents.tsx';
import { PersonAsElder } from './person-as-elder.tsx';
import { PersonAsHelper } from './person-as-helper.tsx';

interface Props {
  readonly personId: PersonId | null;
  readonly onClose: () => void;
  /** Opens somebody named in the drawer: of the same household, or paired. */
  readonly onOpen: (personId: PersonId) => void;
}

/** Everything about one person on one sheet. */
export function PersonDrawer({ personId, onClose, onOpen }: Props): ReactNode {
  return (
    <Drawer
      open={personId !== null}
      size={760}
      onClose={onClose}
      destroyOnHidden
      title={personId !== null && <DrawerTitle key={personId} personId={personId} />}
    >
      {personId !== null && <PersonSheet key={personId} personId={personId} onOpen={onOpen} />}
    </Drawer>
  );
}

function DrawerTitle({ personId }: { personId: PersonId }): ReactNode {
  const person = useAnswer('people.get', { personId });
  return person.data ? peopleText.detail.title(person.data.name) : null;
}

function PersonSheet({ personId, onOpen }: { personId: PersonId; onOpen: Props['onOpen'] }): ReactNode {
  const answer = useAnswer('people.get', { personId });
  const person = answer.data;
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!person) return <Skeleton active />;
  return (
    <div className="person-sheet">
      <PersonBasics person={person} onOpen={onOpen} />
      {person.elder !== null && <PersonAsElder elder={person.elder} />}
      {person.helper !== null && <PersonAsHelper helper={person.helper} />}
      <PersonConsents person={person} />
    </div>
  );
}
