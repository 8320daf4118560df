import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { MaskingProfile } from '../../../shared/domain/printing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { ChangeSlipFacts, VillageWeekFacts } from '../../printing/paper-facts.ts';
import type { WeekStage } from './load-village-week.ts';

/** What a form may be made from. What a form needs beyond `facts` its own `load-<form>-facts.ts` reads from `db`. */
export interface PaperSource {
  readonly db: ReadableDb;
  readonly facts: VillageWeekFacts;
  readonly stage: WeekStage;
  /** The week beside the version that people hold in their hands; null while there is only one version. */
  readonly changes: ChangeSlipFacts | null;
  readonly villageId: PlaceId;
  /** A Monday. */
  readonly weekStart: CalendarDate;
  readonly today: CalendarDate;
  /** One of the form's own profiles. */
  readonly profile: MaskingProfile;
}
