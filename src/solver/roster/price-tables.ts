import { SLOT_MINUTES } from '../../shared/domain/availability.ts';
import { remembered } from '../planning/remembered.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import {
  comingPoints,
  isOffMarket,
  isOffWish,
  LOAD_STEP_MINUTES,
  loadPoints,
  OFF_MARKET_POINTS,
  wayPoints,
  WISHED_HALF_DAY_POINTS,
} from './roster-prices.ts';
import { HALF_DAYS_A_WEEK } from './week-state.ts';

/** Prices worked out once for a week's facts: a plan asks for them some hundred thousand times. */
export interface PriceTables {
  /** By task and half-day: what is paid whoever comes. */
  readonly halfDayPoints: Int32Array;
  /** By helper, task and half-day: what is paid for the helper whatever else is in the week. */
  readonly helperPoints: Int32Array;
  /** For a helper's whole week of so many quarter-hours. */
  readonly weekLoad: (helper: number, quarters: number) => number;
}

export const priceTables = remembered((facts: RosterFacts): PriceTables => {
  const halfDays = Array.from({ length: HALF_DAYS_A_WEEK }, (_, halfDay) => halfDay);
  const helperPoints = new Int32Array(facts.helpers.length * facts.tasks.length * HALF_DAYS_A_WEEK);
  let place = 0;
  facts.helpers.forEach((_, helper) => {
    for (const task of facts.tasks) {
      const coming = comingPoints(facts, helper, task);
      for (const halfDay of halfDays)
        helperPoints[place++] = coming + wayPoints(facts, helper, task, halfDay);
    }
  });
  return {
    halfDayPoints: Int32Array.from(
      facts.tasks.flatMap((task) => halfDays.map((halfDay) => ownPoints(facts, task, halfDay))),
    ),
    helperPoints,
    weekLoad: loadTables(facts),
  };
});

function ownPoints(facts: RosterFacts, task: RosterTaskFacts, halfDay: number): number {
  return (
    (isOffWish(task, halfDay) ? WISHED_HALF_DAY_POINTS : 0) +
    (isOffMarket(facts, task, halfDay) ? OFF_MARKET_POINTS : 0)
  );
}

/** More than fit into all half-days come only from very short visits, or from such placed by hand against the rules. */
const TABLED_QUARTERS = (HALF_DAYS_A_WEEK * SLOT_MINUTES) / LOAD_STEP_MINUTES;

function loadTables(facts: RosterFacts): PriceTables['weekLoad'] {
  const sumOf = (helper: number, quarters: number): number => {
    const { heavy, little, much } = loadPoints(facts, helper, quarters);
    return heavy + little + much;
  };
  const tables = facts.helpers.map((_, helper) =>
    Int32Array.from({ length: TABLED_QUARTERS + 1 }, (__, quarters) => sumOf(helper, quarters)),
  );
  return (helper, quarters) => tables[helper]![quarters] ?? sumOf(helper, quarters);
}
