import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { peopleText } from '../../text/screens/people.ts';
import { shellText } from '../../text/screens/shell.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonDrawer } from './person-drawer.tsx';
import { PlaceTree } from './place-tree.tsx';
import { useDebounced } from './use-debounced.ts';
import { usePeopleFilter } from './use-people-filter.ts';

const TYPING_PAUSE_MILLISECONDS = 200;
const NOBODY: readonly PersonId[] = [];

/** Everybody in the registers: places on the left, people beside them, one person in a drawer. */
export function PeopleScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { message } = App.useApp();
  const { go } = useNavigation();
  const [filter, change] = usePeopleFilter(focus);
  const search = useDebounced(filter.search, TYPING_PAUSE_MILLISECONDS);
  const [selected, setSelected] = useState<readonly PersonId[]>(NOBODY);
  const [openPerson, setOpenPerson] = useState<PersonId | null>(null);
  const [consenting, setConsenting] = useState(false);

  const places = useAnswer('people.placeTree', {});
  const people = useAnswer('people.list', {
    role: filter.role,
    placeId: filter.placeId,
    onlyWithNeeds: filter.onlyWithNeeds,
    gap: filter.gap,
    search: search.trim(),
  });
  const problem = places.error ?? people.error;
  const rows = people.data;

  if (places.data?.length === 0)
    return (
      <Page title={peopleText.title}>
        <EmptyState title={peopleText.empty} nextStep={peopleText.emptyNextStep}>
          <Button type="primary" onClick={() => go('imports')}>
            {peopleText.goImport}
          </Button>
        </EmptyState>
      </Page>
    );

  return (
    <Page
      full
      title={peopleText.title}
      actions={
        <Button
          type={selected.length > 0 ? 'primary' : 'default'}
          disabled={selected.length === 0}
          title={selected.length === 0 ? peopleText.consent.needSelection : undefined}
          onClick={() => setConsenting(true)}
        >
          {peopleText.consent.button(selected.length)}
        </Button>
      }
    >
      {problem !== null && (
        <Problem
          {...problemText(problem)}
          action={
            <Button
              onClick={() => {
                void places.refetch();
                void people.refetch();
              }}
            >
              {shellText.retry}
            </Button>
          }
        />
      )}
      <div className="split">
        <PlaceTree
          places={places.data ?? []}
          chosen={filter.placeId}
          onChoose={(placeId) => change({ placeId })}
        />
        <div className="split-main">
          <PeopleFilters filter={filter} count={rows?.length ?? null} onChange={change} />
          <PeopleTable
            people={rows ?? []}
            loading={people.isFetching}
            selected={selected}
            onSelect={setSelected}
            onOpen={setOpenPerson}
            onClear={() => change('clear')}
          />
        </div>
      </div>
      <PersonDrawer personId={openPerson} onClose={() => setOpenPerson(null)} onOpen={setOpenPerson} />
      {consenting && (
        <ConsentDialog
          personIds={selected}
          onClose={() => setConsenting(false)}
          onSaved={(recorded, already) => {
            setConsenting(false);
            setSelected(NOBODY);
            void message.success(peopleText.consent.saved(recorded, already));
          }}
        />
      )}
    </Page>
  );
}
