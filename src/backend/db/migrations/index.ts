import { people } from './0010-people.ts';
import { imports } from './0020-imports.ts';
import { pairings } from './0030-pairings.ts';
import { rosters } from './0040-rosters.ts';
import { printing } from './0050-printing.ts';
import { places } from './0060-places.ts';
import { profiles } from './0070-profiles.ts';
import { changes } from './0080-changes.ts';
import { privacy } from './0090-privacy.ts';
import { pairingDesk } from './0100-pairing-desk.ts';
import { serviceParts } from './0110-service-parts.ts';
import { rosterWeeks } from './0120-roster-weeks.ts';
import { calendar } from './0130-calendar.ts';
import { changeSlips } from './0140-change-slips.ts';
import { printedPapers } from './0150-printed-papers.ts';
import { requests } from './0160-requests.ts';
import { attendance } from './0170-attendance.ts';
import { timeBank } from './0180-time-bank.ts';
import { passbookPrint } from './0185-passbook-print.ts';
import { supervision } from './0190-supervision.ts';
import { dailyLife } from './0200-daily-life.ts';
import { leanHistory } from './0210-lean-history.ts';
import type { Migration } from './migration.ts';

/** Every step in order; the newest is what the program reads and writes. */
export const migrations: readonly Migration[] = [
  people,
  imports,
  pairings,
  rosters,
  printing,
  places,
  profiles,
  changes,
  privacy,
  pairingDesk,
  serviceParts,
  rosterWeeks,
  calendar,
  changeSlips,
  printedPapers,
  requests,
  attendance,
  timeBank,
  passbookPrint,
  supervision,
  dailyLife,
  leanHistory,
];
