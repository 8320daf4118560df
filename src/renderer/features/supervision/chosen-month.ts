import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** What every tab of the page looks at. */
export interface ChosenMonth {
  /** Null = the whole township. */
  readonly villageId: PlaceId | null;
  /** Its name, or that of the township. */
  readonly placeName: string;
  /** First day of the month. */
  readonly month: CalendarDate;
  readonly today: CalendarDate;
}
