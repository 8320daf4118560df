import type { DemoTownship } from './draw-demo-township.ts';
import { type EldersDirt, isJanuaryOrOctober } from './elders-dirt.ts';
import { ageInRegister } from './people.ts';

/** How many people there really are and how often each kind of dirt occurs: what an import has to find. */
export interface DemoTruth {
  readonly villages: number;
  readonly hamlets: number;
  readonly households: number;
  readonly elders: number;
  readonly helpers: number;
  /** People who stand in both registers. */
  readonly both: number;
  readonly deceased: number;
  readonly away: number;
  /** Dead or away elders with needs are not counted: nobody has to come. */
  readonly withNeeds: number;
  /** By calendar year, as registers count. */
  readonly aged80: number;
  readonly walkingMinutes: number;
  readonly pairs: number;
  /** Elders written on two rows. */
  readonly twice: number;
  readonly idMissing: number;
  readonly idTypedAsNumber: number;
  readonly idTwoSwapped: number;
  readonly spreadNames: number;
  readonly phonesTwoInOne: number;
  readonly birthDateCells: number;
  /** Written 1950.1 and without a number that could tell January from October. */
  readonly birthsInDoubt: number;
}

export function countTruth({ villages, elders, helpers, pairs }: DemoTownship, dirt: EldersDirt): DemoTruth {
  const count = (holds: (elder: DemoTownship['elders'][number]) => boolean) => elders.filter(holds).length;
  const identity = (kind: string) => count((elder) => dirt.identity.get(elder) === kind);
  const hasNoTrueNumber = (kind: string | undefined) => kind === 'missing' || kind === 'two-swapped';
  return {
    villages: villages.length,
    hamlets: villages.reduce((total, village) => total + village.hamlets.length, 0),
    households: new Set(elders.map((elder) => elder.householdNo)).size,
    elders: elders.length,
    helpers: helpers.length,
    both: helpers.filter((helper) => helper.elder !== null).length,
    deceased: count((elder) => elder.status === 'deceased'),
    away: count((elder) => elder.status === 'away'),
    withNeeds: count((elder) => elder.status === 'here' && elder.needs.length > 0),
    aged80: count((elder) => ageInRegister(elder) >= 80),
    walkingMinutes: villages.reduce((total, village) => total + village.ways.length, 0),
    pairs: pairs.length,
    twice: dirt.twice.size,
    idMissing: identity('missing'),
    idTypedAsNumber: identity('typed-as-number'),
    idTwoSwapped: identity('two-swapped'),
    spreadNames: dirt.spreadNames.size,
    phonesTwoInOne: count((elder) => dirt.phone.get(elder) === 'two-in-one'),
    birthDateCells:
      count((elder) => dirt.birth.get(elder) === 'date-cell') +
      [...dirt.twice].filter((elder) => dirt.birth.get(elder) === 'date-cell').length,
    birthsInDoubt: count(
      (elder) => isJanuaryOrOctober(elder, dirt) && hasNoTrueNumber(dirt.identity.get(elder)),
    ),
  };
}
