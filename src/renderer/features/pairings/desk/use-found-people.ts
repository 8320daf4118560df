import { useState } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { useDebounced } from '../../../components/use-debounced.ts';

const TYPING_PAUSE_MILLISECONDS = 200;

interface Found {
  /** What was typed when the register was asked. */
  readonly search: string;
  /** Whom it found by initials, nicknames, ends of phone numbers; null where nothing was typed. */
  readonly people: ReadonlySet<number> | null;
}

/** The register's last answer to what is typed: one behind, while the next is on its way. */
export function useFoundPeople(typed: string): Found {
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const answer = useAnswer(
    'people.list',
    { role: 'all', placeId: null, onlyWithNeeds: false, status: null, gap: null, search },
    { enabled: search !== '' },
  );
  const [found, setFound] = useState<Found & { readonly data: typeof answer.data }>({
    search: '',
    people: null,
    data: undefined,
  });
  const isSettled =
    search === '' || answer.error !== null || (answer.data !== undefined && !answer.isPlaceholderData);
  const data = search === '' ? undefined : answer.data;
  if (isSettled && (found.search !== search || found.data !== data)) {
    setFound({ search, people: data === undefined ? null : new Set(data.map((one) => one.id)), data });
  }
  return found;
}
