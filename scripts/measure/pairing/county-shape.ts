import type { PairingProblem } from '../../../src/solver/index.ts';
import { aTownship, type TownshipSize } from '../../../test/builders/planning-township.ts';

export const COUNTY_VILLAGES = 445;
export const COUNTY_THREADS = 2;
/** 445 such villages have 250,090 elders and half as many helpers. */
const VILLAGE: TownshipSize = {
  villages: 1,
  eldersAVillage: 562,
  helpersAVillage: 281,
  hamletsAVillage: 25,
};

/** Hours of the helpers: as few as in a township that is short of them, or enough for the places that they have. */
export type CountyHours = 'short' | 'enough';

/** The ways of a wide village: with them an elder has 20 to 40 candidates, not 90. */
const MINUTES_TIMES = 4;
const PLACES_MORE = 1;
const HOURS_TIMES = 4;

/** One village of the county, the same for the same number. */
export function countyVillage(village: number, hours: CountyHours): PairingProblem {
  const township = aTownship(village + 1, VILLAGE);
  const problem = {
    ...township,
    links: township.links.map((link) => ({ ...link, minutes: MINUTES_TIMES * link.minutes })),
  };
  if (hours === 'short') return problem;
  return {
    ...problem,
    helpers: problem.helpers.map((helper) => ({
      ...helper,
      maxElders: helper.maxElders + PLACES_MORE,
      weeklyCapMinutes: HOURS_TIMES * helper.weeklyCapMinutes,
    })),
  };
}

/** What a thread is told: every so-manieth village from the first on. */
export interface CountyThread {
  readonly villages: number;
  readonly first: number;
  readonly every: number;
  readonly hours: CountyHours;
}

/** What a thread found, added up over its villages. */
export interface CountyShare {
  elders: number;
  pairs: number;
  unserved: number;
  /** Villages whose plan is proven best, and those where the helpers' minutes left a gap. */
  proven: number;
  good: number;
  planningMilliseconds: number;
  slowestMilliseconds: number;
  generatingMilliseconds: number;
}
