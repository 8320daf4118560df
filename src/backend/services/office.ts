import type { EventName, Events } from '../../shared/contract/events.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import type { WritableDb } from '../db/connection.ts';
import type { Planner } from '../planning/planner.ts';
import type { OpenPreviews } from './imports/open-previews.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { DeskKeeper } from './pairings/desk-keeper.ts';
import type { RepairKeeper } from './rosters/repair-keeper.ts';
import type { RosterDeskKeeper } from './rosters/roster-desk-keeper.ts';

/** Today and now, passed in: services never read the machine's clock. */
export type Clock = () => { readonly today: CalendarDate; readonly now: string };

/** Sends an event to the window. */
export type Tell = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

/** What an operation of the office works with. */
export interface Office {
  readonly db: WritableDb;
  readonly clock: Clock;
  readonly tell: Tell;
  readonly jobs: Jobs;
  readonly planner: Planner;
  readonly previews: OpenPreviews;
  /** Proposals that can be asked and pulled about. */
  readonly desks: DeskKeeper;
  /** Weeks that can be asked and pulled about. */
  readonly rosterDesks: RosterDeskKeeper;
  /** Repairs that wait to be accepted. */
  readonly repairs: RepairKeeper;
}
