import type { ComponentType } from 'react';
import type { PageFocus, PageName } from '../components/navigation.ts';
import { PAGES } from '../components/navigation.ts';
import { ImportsScreen } from '../features/imports/imports-screen.tsx';
import { OverviewScreen } from '../features/overview/overview-screen.tsx';
import { PairingsScreen } from '../features/pairings/pairings-screen.tsx';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { PrintingScreen } from '../features/printing/printing-screen.tsx';
import { RostersScreen } from '../features/rosters/rosters-screen.tsx';

export const screens: Record<PageName, ComponentType<{ focus: PageFocus }>> = {
  overview: OverviewScreen,
  imports: ImportsScreen,
  people: PeopleScreen,
  pairings: PairingsScreen,
  rosters: RostersScreen,
  printing: PrintingScreen,
};

const STORAGE_KEY = 'shouwang.page';

/** The page that was open when the window was last closed. */
export function lastPage(): PageName {
  const stored = localStorage.getItem(STORAGE_KEY);
  return PAGES.find((page) => page === stored) ?? 'overview';
}

export function rememberPage(page: PageName): void {
  localStorage.setItem(STORAGE_KEY, page);
}
