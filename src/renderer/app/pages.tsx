import { type ComponentType, lazy } from 'react';
import type { PageFocus, PageName } from '../components/navigation.ts';
import { PAGES } from '../components/navigation.ts';

/** Each screen is fetched when first opened, so that the frame of the window is painted early. */
export const screens: Record<PageName, ComponentType<{ focus: PageFocus }>> = {
  overview: lazy(() =>
    import('../features/overview/overview-screen.tsx').then((file) => ({ default: file.OverviewScreen })),
  ),
  imports: lazy(() =>
    import('../features/imports/imports-screen.tsx').then((file) => ({ default: file.ImportsScreen })),
  ),
  people: lazy(() =>
    import('../features/people/people-screen.tsx').then((file) => ({ default: file.PeopleScreen })),
  ),
  places: lazy(() =>
    import('../features/places/places-screen.tsx').then((file) => ({ default: file.PlacesScreen })),
  ),
  quality: lazy(() =>
    import('../features/quality/quality-screen.tsx').then((file) => ({ default: file.QualityScreen })),
  ),
  pairings: lazy(() =>
    import('../features/pairings/pairings-screen.tsx').then((file) => ({ default: file.PairingsScreen })),
  ),
  rosters: lazy(() =>
    import('../features/rosters/rosters-screen.tsx').then((file) => ({ default: file.RostersScreen })),
  ),
  calendar: lazy(() =>
    import('../features/calendar/calendar-screen.tsx').then((file) => ({ default: file.CalendarScreen })),
  ),
  attendance: lazy(() =>
    import('../features/attendance/attendance-screen.tsx').then((file) => ({
      default: file.AttendanceScreen,
    })),
  ),
  'time-bank': lazy(() =>
    import('../features/time-bank/time-bank-screen.tsx').then((file) => ({ default: file.TimeBankScreen })),
  ),
  supervision: lazy(() =>
    import('../features/supervision/supervision-screen.tsx').then((file) => ({
      default: file.SupervisionScreen,
    })),
  ),
  requests: lazy(() =>
    import('../features/requests/requests-screen.tsx').then((file) => ({ default: file.RequestsScreen })),
  ),
  printing: lazy(() =>
    import('../features/printing/printing-screen.tsx').then((file) => ({ default: file.PrintingScreen })),
  ),
  privacy: lazy(() =>
    import('../features/privacy/privacy-screen.tsx').then((file) => ({ default: file.PrivacyScreen })),
  ),
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
