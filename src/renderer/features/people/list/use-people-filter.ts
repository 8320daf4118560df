import { useEffect, useState } from 'react';
import type { PersonStatus } from '../../../../shared/domain/person.ts';
import type { RegisterGap } from '../../../../shared/domain/register-gap.ts';
import type { PageFocus } from '../../../components/navigation.ts';
import { remembered, remember } from '../../../components/remembered.ts';

export interface PeopleFilter {
  readonly role: 'elder' | 'helper' | 'all';
  readonly placeId: number | null;
  readonly onlyWithNeeds: boolean;
  readonly status: PersonStatus | null;
  readonly gap: RegisterGap | null;
  readonly search: string;
}

export type ChangeFilter = (change: Partial<PeopleFilter> | 'clear') => void;

const STORAGE_KEY = 'people.filter';
const EVERYBODY: PeopleFilter = {
  role: 'all',
  placeId: null,
  onlyWithNeeds: false,
  status: null,
  gap: null,
  search: '',
};
const AT_FIRST: PeopleFilter = { ...EVERYBODY, role: 'elder' };

/**
 * What the table shows: what the page was opened for, else what it last showed. The place is not kept from one
 * start of the program to the next: it may be gone by then.
 */
export function usePeopleFilter(focus: PageFocus): readonly [PeopleFilter, ChangeFilter] {
  const [filter, setFilter] = useState<PeopleFilter>(() => {
    const asked = askedFor(focus);
    return asked === null ? { ...AT_FIRST, ...remembered(STORAGE_KEY, {}) } : { ...AT_FIRST, ...asked };
  });
  useEffect(() => {
    const { placeId: _place, ...kept } = filter;
    remember(STORAGE_KEY, kept);
  }, [filter]);
  const change: ChangeFilter = (wanted) =>
    setFilter((before) => (wanted === 'clear' ? EVERYBODY : { ...before, ...wanted }));
  return [filter, change];
}

/** Null where the page was opened for nothing in particular. */
function askedFor(focus: PageFocus): Partial<PeopleFilter> | null {
  const asked: Partial<PeopleFilter> = {
    ...(focus.role === undefined ? {} : { role: focus.role }),
    ...(focus.villageId === undefined ? {} : { placeId: focus.villageId }),
    ...(focus.onlyWithNeeds === undefined ? {} : { onlyWithNeeds: focus.onlyWithNeeds }),
    ...(focus.gap === undefined ? {} : { gap: focus.gap }),
    ...(focus.search === undefined ? {} : { search: focus.search }),
  };
  return Object.keys(asked).length === 0 ? null : asked;
}
