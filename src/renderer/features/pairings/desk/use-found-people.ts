import { useMemo } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { useDebounced } from '../../../components/use-debounced.ts';

const TYPING_PAUSE_MILLISECONDS = 200;

/** Whom the register finds by what was typed: initials, nicknames, ends of phone numbers. Null while nothing is typed. */
export function useFoundPeople(typed: string): ReadonlySet<number> | null {
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'people.list',
    { role: 'all', placeId: null, onlyWithNeeds: false, status: null, gap: null, search },
    { enabled: search !== '' },
  );
  return useMemo(
    () => (search === '' || found.data === undefined ? null : new Set(found.data.map((one) => one.id))),
    [found.data, search],
  );
}
