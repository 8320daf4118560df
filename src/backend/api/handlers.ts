import type { BackendCallName } from '../../shared/contract/contract.ts';
import type { HandlersFor } from './handler.ts';
import { attendanceHandlers } from './attendance.ts';
import { calendarHandlers } from './calendar.ts';
import { changesHandlers } from './changes.ts';
import { exportsHandlers } from './exports.ts';
import { importsHandlers } from './imports.ts';
import { jobsHandlers } from './jobs.ts';
import { overviewHandlers } from './overview.ts';
import { pairingsHandlers } from './pairings.ts';
import { peopleHandlers } from './people.ts';
import { placesHandlers } from './places.ts';
import { printingHandlers } from './printing.ts';
import { privacyHandlers } from './privacy.ts';
import { qualityHandlers } from './quality.ts';
import { requestsHandlers } from './requests.ts';
import { rostersHandlers } from './rosters.ts';
import { supervisionHandlers } from './supervision.ts';
import { timeBankHandlers } from './time-bank.ts';

/** Everything the window may ask of the backend; a call without a handler does not compile. */
export const handlers = {
  ...overviewHandlers,
  ...peopleHandlers,
  ...placesHandlers,
  ...calendarHandlers,
  ...qualityHandlers,
  ...privacyHandlers,
  ...changesHandlers,
  ...exportsHandlers,
  ...importsHandlers,
  ...pairingsHandlers,
  ...rostersHandlers,
  ...printingHandlers,
  ...requestsHandlers,
  ...attendanceHandlers,
  ...timeBankHandlers,
  ...supervisionHandlers,
  ...jobsHandlers,
} satisfies HandlersFor<BackendCallName>;
