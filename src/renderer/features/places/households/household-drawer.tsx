import { Drawer, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import type { PlaceWithCounts } from '../place-line.ts';
import { FarmTasks } from './farm-tasks.tsx';
import { HouseholdFields } from './household-fields.tsx';
import { HouseholdMembers } from './household-members.tsx';

const text = placesText.households;

interface Props {
  readonly open: number | 'new' | null;
  readonly village: PlaceWithCounts;
  readonly hamlets: readonly PlaceWithCounts[];
  readonly onOpen: (householdId: number) => void;
  readonly onClose: () => void;
}

/** One household: its card and its members; a new one begins with its number. */
export function HouseholdDrawer({ open, village, hamlets, onOpen, onClose }: Props): ReactNode {
  const householdId = typeof open === 'number' ? open : 0;
  const answer = useAnswer('places.household', { householdId }, { enabled: householdId > 0 });
  const household = answer.data?.id === householdId ? answer.data : undefined;
  return (
    <Drawer
      open={open !== null}
      size={620}
      onClose={onClose}
      destroyOnHidden
      title={open === 'new' ? text.newTitle : household && text.title(household.householdNo)}
    >
      {open === 'new' && (
        <>
          <HouseholdFields household={null} village={village} hamlets={hamlets} onSaved={onOpen} />
          <p className="quiet">{text.afterSaving}</p>
        </>
      )}
      {householdId > 0 && answer.error && <Problem {...problemText(answer.error)} />}
      {householdId > 0 && !household && !answer.error && <Skeleton active />}
      {household && (
        <div className="household">
          <HouseholdFields
            key={`${household.id} ${JSON.stringify({ ...household, members: [], farmTasks: [] })}`}
            household={household}
            village={village}
            hamlets={hamlets}
            onSaved={onOpen}
          />
          <HouseholdMembers household={household} />
          <FarmTasks key={`${household.id} ${JSON.stringify(household.farmTasks)}`} household={household} />
        </div>
      )}
    </Drawer>
  );
}
