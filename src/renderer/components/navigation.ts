import { createContext, useContext } from 'react';
import type { RegisterGap } from '../../shared/domain/register-gap.ts';

export const PAGES = [
  'overview',
  'imports',
  'people',
  'places',
  'quality',
  'pairings',
  'rosters',
  'calendar',
  'attendance',
  'time-bank',
  'supervision',
  'requests',
  'printing',
  'privacy',
] as const;
export type PageName = (typeof PAGES)[number];

/** What the page that is opened should show first. */
export interface PageFocus {
  readonly role?: 'elder' | 'helper' | 'all';
  readonly onlyWithNeeds?: boolean;
  readonly gap?: RegisterGap;
  readonly search?: string;
  readonly villageId?: number;
  readonly weekStart?: string;
  readonly tryDemo?: boolean;
  readonly chooseFiles?: boolean;
  /** Opens this person's page at once. */
  readonly personId?: number;
  /** Opens the entry of paper surveys at once. */
  readonly survey?: boolean;
}

export interface Navigation {
  readonly go: (page: PageName, focus?: PageFocus) => void;
}

const context = createContext<Navigation>({ go: () => undefined });
export const NavigationProvider = context.Provider;

export function useNavigation(): Navigation {
  return useContext(context);
}
