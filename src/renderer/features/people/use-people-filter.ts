import { useState } from 'react';
import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import type { PageFocus } from '../../components/navigation.ts';

export interface PeopleFilter {
  readonly role: 'elder' | 'helper' | 'all';
  readonly placeId: number | null;
  readonly onlyWithNeeds: boolean;
  readonly gap: RegisterGap | null;
  readonly search: string;
}

export type ChangeFilter = (change: Partial<PeopleFilter> | 'clear') => void;

const EVERYBODY: PeopleFilter = {
  role: 'all',
  placeId: null,
  onlyWithNeeds: false,
  gap: null,
  search: '',
};

/** What the table shows; begins with what the page was opened for. */
export function usePeopleFilter(focus: PageFocus): readonly [PeopleFilter, ChangeFilter] {
  const [filter, setFilter] = useState<PeopleFilter>(() => ({
    role: focus.role ?? 'elder',
    placeId: focus.villageId ?? null,
    onlyWithNeeds: focus.onlyWithNeeds ?? false,
    gap: focus.gap ?? null,
    search: focus.search ?? '',
  }));
  const change: ChangeFilter = (wanted) =>
    setFilter((before) => (wanted === 'clear' ? EVERYBODY : { ...before, ...wanted }));
  return [filter, change];
}
