import type { TownshipSize } from '../../../test/builders/planning-township.ts';

export const COUNTY_VILLAGES = 445;
export const COUNTY_THREADS = 2;
/** 445 such villages have 250,090 elders and half as many helpers. */
export const COUNTY_VILLAGE: TownshipSize = {
  villages: 1,
  eldersAVillage: 562,
  helpersAVillage: 281,
  hamletsAVillage: 15,
};

/** What a thread is told: every so-manieth village from the first on. */
export interface CountyThread {
  readonly villages: number;
  readonly first: number;
  readonly every: number;
  readonly size: TownshipSize;
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
