import { Drawer, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId, PlaceId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import type { Place } from '../../../../shared/domain/place.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { formText } from '../../../text/screens/person-form.ts';
import { EMPTY_ELDER, emptyDraft, draftOf, emptyHelper, type PersonDraft } from './person-draft.ts';
import { PersonFormDrawer } from './person-form-drawer.tsx';
import { useHelperLimits } from './use-helper-limits.ts';

interface Props {
  /** Null adds somebody. */
  readonly personId: PersonId | null;
  /** Where a new person lives until the clerk says otherwise. */
  readonly placeId: number | null;
  /** A new person is a helper, not an elder. */
  readonly asHelper: boolean;
  readonly onClose: () => void;
  readonly onSaved: (personId: PersonId) => void;
}

/** Opens the form once what it begins with is known. */
export function PersonEditor(props: Props): ReactNode {
  return props.personId === null ? (
    <NewPerson {...props} />
  ) : (
    <KnownPerson {...props} personId={props.personId} />
  );
}

function NewPerson({ placeId, asHelper, onClose, onSaved }: Props): ReactNode {
  const places = useAnswer('people.placeTree', {});
  const place = startOf(places.data ?? [], placeId);
  const limits = useHelperLimits(place.villageId, null);
  const rules = useAnswer('places.rules', { placeId: place.villageId });
  if (!places.data || rules.isPending) return <Waiting onClose={onClose} />;
  const empty = emptyDraft(place);
  const base: PersonDraft = asHelper
    ? { ...empty, helper: emptyHelper(limits) }
    : { ...empty, elder: EMPTY_ELDER };
  return <Started person={null} base={base} onClose={onClose} onSaved={onSaved} />;
}

function KnownPerson(props: Props & { readonly personId: PersonId }): ReactNode {
  const answer = useAnswer('people.get', { personId: props.personId });
  const person = answer.data?.id === props.personId ? answer.data : undefined;
  if (answer.error) return <Waiting problem={answer.error} onClose={props.onClose} />;
  if (person === undefined) return <Waiting onClose={props.onClose} />;
  return <Started person={person} base={draftOf(person)} onClose={props.onClose} onSaved={props.onSaved} />;
}

/** Holds on to what the form began with, though the record may be read anew while it is open. */
function Started(props: {
  readonly person: PersonDetail | null;
  readonly base: PersonDraft;
  readonly onClose: () => void;
  readonly onSaved: (personId: PersonId) => void;
}): ReactNode {
  const [begun] = useState({ person: props.person, base: props.base });
  return (
    <PersonFormDrawer
      person={begun.person}
      base={begun.base}
      onClose={props.onClose}
      onSaved={props.onSaved}
    />
  );
}

function Waiting({ problem, onClose }: { problem?: unknown; onClose: () => void }): ReactNode {
  return (
    <Drawer open size={900} title={formText.titleNew} onClose={onClose}>
      {problem === undefined ? <Skeleton active /> : <Problem {...problemText(problem)} />}
    </Drawer>
  );
}

/** The village, group and hamlet of a chosen place. */
function startOf(places: readonly Place[], chosen: number | null) {
  const byId = new Map<number, Place>(places.map((place) => [place.id, place]));
  const start: { villageId: PlaceId | null; groupId: PlaceId | null; hamletId: PlaceId | null } = {
    villageId: null,
    groupId: null,
    hamletId: null,
  };
  for (let at = chosen; at !== null;) {
    const place = byId.get(at);
    if (place === undefined) break;
    if (place.level === 'village') start.villageId = place.id;
    if (place.level === 'village_group') start.groupId = place.id;
    if (place.level === 'hamlet') start.hamletId = place.id;
    at = place.parentId;
  }
  return start;
}
