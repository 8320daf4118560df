import { useState } from 'react';
import type { PageFocus } from '../../components/navigation.ts';

export interface PeopleFilter {
  readonly role: 'elder' | 'helper' | 'all';
  readonly placeId: number | null;
  readonly onlyWithNeeds: boolean;
  readonly withoutHamlet: boolean;
  readonly search: string;
}

export type ChangeFilter = (change: Partial<PeopleFilter> | 'clear') => void;

const EVERYBODY: PeopleFilter = {
  role: 'all',
  placeId: null,
  onlyWithNeeds: false,
  withoutHamlet: false,
  search: '',
};

/** What the table shows; begins with what the page was opened for. */
export function usePeopleFilter(focus: PageFocus): readonly [PeopleFilter, ChangeFilter] {
  const [filter, setFilter] = useState<PeopleFilter>(() => ({
    role: focus.role ?? 'elder',
    placeId: focus.villageId ?? null,
    onlyWithNeeds: focus.onlyWithNeeds ?? false,
    withoutHamlet: focus.withoutHamlet ?? false,
    search: focus.search ?? '',
  }));
  const change: ChangeFilter = (wanted) =>
    setFilter((before) => (wanted === 'clear' ? EVERYBODY : { ...before, ...wanted }));
  return [filter, change];
}
