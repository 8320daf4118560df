import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import { aRosterProblem } from './planning-people.ts';
import { aTownship } from './planning-township.ts';
import { seededRandom } from './random.ts';
import { withWeekFeatures } from './week-features.ts';

/**
 * The week of a village of so many elders as an office has it: everybody paired, two helpers for five elders, a round of
 * lunches, a duty at the station, field work, market days and the weeks before.
 */
export function aBusyVillage(seed: number, elders: number): RosterProblem {
  const random = seededRandom(seed);
  const helpersAVillage = Math.ceil(elders * 0.4);
  const hamletsAVillage = Math.max(4, Math.ceil(elders / 8));
  const township = aTownship(seed, { villages: 1, eldersAVillage: elders, helpersAVillage, hamletsAVillage });
  const couples = township.elders.map(({ id, hamletId }) => {
    const near = township.helpers.filter((helper) => helper.hamletId === hamletId);
    const own = random.pick(near.length > 0 ? near : township.helpers);
    return { elderId: id, own: own.id, backup: random.pick(township.helpers).id };
  });
  const week = aRosterProblem({
    elders: township.elders,
    helpers: township.helpers,
    links: township.links,
    pairs: couples.map(({ elderId, own }) => ({ elderId, helperId: own })),
    backups: couples.flatMap(({ elderId, own, backup }) =>
      own === backup ? [] : [{ elderId, helperId: backup }],
    ),
    seed,
  });
  return withWeekFeatures(week, random, {
    rounds: [100],
    duties: [100],
    farmWork: [100],
    calendar: 100,
    away: 3,
    wishedSlots: 20,
    pastMinutes: 100,
    settings: 0,
    promises: 0,
    fixed: 0,
    halfDays: HALF_DAYS.map((_, halfDay) => halfDay),
    mostTimes: 5,
  });
}
