import type { InputRef } from 'antd';
import { App, Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { type PersonId, personId } from '../../../shared/domain/ids.ts';
import type { PersonRow } from '../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useExport } from '../../bridge/use-export.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { peopleText } from '../../text/screens/people.ts';
import { shellText } from '../../text/screens/shell.ts';
import { surveyText } from '../../text/screens/survey.ts';
import { BulkDialog } from './bulk/bulk-dialog.tsx';
import { ConsentDialog } from './bulk/consent-dialog.tsx';
import { PersonEditor } from './form/person-editor.tsx';
import { PeopleFilters } from './list/people-filters.tsx';
import { PeopleTable } from './list/people-table.tsx';
import { PlaceTree } from './list/place-tree.tsx';
import { useDebounced } from '../../components/use-debounced.ts';
import { usePeopleFilter } from './list/use-people-filter.ts';
import { useTableLook } from './list/use-table-look.ts';
import { PersonPage } from './person/person-page.tsx';
import { SurveyEntry } from './survey/survey-entry.tsx';
import { usePeopleKeys } from './use-people-keys.ts';

const TYPING_PAUSE_MILLISECONDS = 200;
const NOBODY: readonly PersonId[] = [];
const NO_ROWS: readonly PersonRow[] = [];
const EXPORT_TABLE = { elder: 'elders-register', helper: 'helpers-register', all: 'people' } as const;

type OnTop = { readonly what: 'consent' | 'bulk' | 'new' | 'survey' } | null;

/** Everybody in the registers: places on the left, people beside them, one person's page over both. */
export function PeopleScreen({ focus }: { focus: PageFocus }): ReactNode {
  const { message } = App.useApp();
  const { go } = useNavigation();
  const exporting = useExport();
  const [filter, change] = usePeopleFilter(focus);
  const look = useTableLook();
  const search = useDebounced(filter.search, TYPING_PAUSE_MILLISECONDS);
  const [sensitive, setSensitive] = useState(false);
  const [selected, setSelected] = useState<readonly PersonId[]>(NOBODY);
  const [openPerson, setOpenPerson] = useState<PersonId | null>(
    () => personId.safeParse(focus.personId).data ?? null,
  );
  const [onTop, setOnTop] = useState<OnTop>(focus.survey === true ? { what: 'survey' } : null);
  const searchField = useRef<InputRef>(null);
  const close = (): void => setOnTop(null);

  const places = useAnswer('people.placeTree', {});
  const people = useAnswer('people.list', {
    role: filter.role,
    placeId: filter.placeId,
    onlyWithNeeds: filter.onlyWithNeeds,
    status: filter.status,
    gap: filter.gap,
    search: search.trim(),
  });
  const problem = places.error ?? people.error;
  const rows = people.data ?? NO_ROWS;
  const place = places.data?.find((one) => one.id === filter.placeId);

  usePeopleKeys({
    onSearch: () => {
      setOpenPerson(null);
      searchField.current?.focus({ cursor: 'all' });
    },
    onNew: () => setOnTop({ what: 'new' }),
  });

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
    <div className="over-each-other">
      <div className="beneath" inert={openPerson !== null}>
        <Page
          full
          title={peopleText.title}
          actions={
            <>
              {selected.length > 0 && (
                <Button type="text" onClick={() => setSelected(NOBODY)}>
                  {peopleText.bulk.clearSelection}
                </Button>
              )}
              <Button
                disabled={selected.length === 0}
                title={selected.length === 0 ? peopleText.consent.needSelection : undefined}
                onClick={() => setOnTop({ what: 'consent' })}
              >
                {peopleText.consent.button(selected.length)}
              </Button>
              <Button
                disabled={selected.length === 0}
                title={selected.length === 0 ? peopleText.consent.needSelection : undefined}
                onClick={() => setOnTop({ what: 'bulk' })}
              >
                {peopleText.bulk.button(selected.length)}
              </Button>
              <ExportMenu
                exporting={exporting}
                table={EXPORT_TABLE[filter.role]}
                placeId={filter.placeId}
                placeName={place?.name ?? null}
                personIds={selected.length > 0 ? selected : rows.map((person) => person.id)}
                disabled={rows.length === 0}
                label={peopleText.export}
              />
              <Button onClick={() => setOnTop({ what: 'survey' })}>{surveyText.open}</Button>
              <Button
                type="primary"
                title={peopleText.newPersonHint}
                onClick={() => setOnTop({ what: 'new' })}
              >
                {peopleText.newPerson}
              </Button>
            </>
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
              <PeopleFilters
                filter={filter}
                count={people.data?.length ?? null}
                look={look}
                sensitive={sensitive}
                searchField={searchField}
                onChange={change}
                onSensitive={setSensitive}
              />
              <PeopleTable
                people={rows}
                loading={people.isFetching}
                look={look}
                sensitive={sensitive}
                selected={selected}
                onSelect={setSelected}
                onOpen={setOpenPerson}
                onClear={() => change('clear')}
              />
            </div>
          </div>
        </Page>
      </div>
      {openPerson !== null && (
        <PersonPage
          key={openPerson}
          personId={openPerson}
          onClose={() => setOpenPerson(null)}
          onOpen={setOpenPerson}
        />
      )}
      {onTop?.what === 'consent' && (
        <ConsentDialog
          personIds={selected}
          onClose={close}
          onSaved={(recorded, already) => {
            close();
            setSelected(NOBODY);
            void message.success(peopleText.consent.saved(recorded, already));
          }}
        />
      )}
      {onTop?.what === 'bulk' && (
        <BulkDialog
          personIds={selected}
          onClose={close}
          onDone={() => {
            close();
            setSelected(NOBODY);
          }}
        />
      )}
      {onTop?.what === 'survey' && <SurveyEntry placeId={filter.placeId} onClose={close} />}
      {onTop?.what === 'new' && (
        <PersonEditor
          personId={null}
          placeId={filter.placeId}
          asHelper={filter.role === 'helper'}
          onClose={close}
          onSaved={(saved) => {
            close();
            setOpenPerson(saved);
          }}
        />
      )}
    </div>
  );
}
