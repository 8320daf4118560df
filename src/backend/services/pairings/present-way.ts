import type { ProposedPair, UnservedElder } from '../../../shared/domain/pairing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { scorePresentPairs } from '../../../solver/index.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { loadPairingProblem } from '../../planning/load-pairing-problem.ts';
import { placeOf } from './pairs-that-end.ts';

/** The pairs of today of the elders whom a proposal would plan for, scored by the rules of today. */
export interface PresentWay {
  readonly pairs: readonly Pick<ProposedPair, 'elderId' | 'helperId' | 'role' | 'score' | 'travelMinutes'>[];
  readonly unserved: readonly Pick<UnservedElder, 'elderId' | 'role' | 'tier'>[];
}

export function presentWay(db: ReadableDb, today: CalendarDate): PresentWay {
  const { problem } = loadPairingProblem(db, today);
  const taken = new Set(problem.activePairs.map(({ elderId, role }) => placeOf(elderId, role)));
  const backupWanted = new Map(
    problem.villageSettings.map(({ villageId, settings }) => [villageId, settings.backupWanted]),
  );
  const unserved = problem.elders.flatMap(({ id, tier, villageId }): PresentWay['unserved'] => {
    const roles =
      (backupWanted.get(villageId) ?? problem.settings.backupWanted)
        ? (['primary', 'backup'] as const)
        : (['primary'] as const);
    return roles.filter((role) => !taken.has(placeOf(id, role))).map((role) => ({ elderId: id, role, tier }));
  });
  return { pairs: scorePresentPairs(problem), unserved };
}
