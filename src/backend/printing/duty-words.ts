import type { StationDutyKind } from '../../shared/domain/village-places.ts';

/** What is done at a station, as its sheet names it. */
export const DUTY_WORDS: Readonly<Record<StationDutyKind, string>> = {
  cooking: '做饭',
  cleaning: '打扫',
  opening: '开门看守',
  registering: '登记',
};
