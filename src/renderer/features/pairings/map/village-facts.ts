import type { PairingMap } from '../../../../shared/domain/pairing-map.ts';
import type { PairRole, PairScorePart } from '../../../../shared/domain/pairing.ts';
import { pairReasons } from '../../../text/pair-reasons.ts';
import { pairingsMapText as text } from '../../../text/screens/pairings-map.ts';

/** What is known of a pair besides that it is there; of the proposal or of the pairs of today. */
export interface PairReason {
  readonly elderId: number;
  readonly helperId: number;
  readonly role: PairRole;
  readonly parts: readonly PairScorePart[];
  readonly travelMinutes: number | null;
  readonly travelEstimated: boolean;
}

export interface ElderFacts {
  readonly personId: number;
  readonly name: string;
  readonly hamletName: string;
  readonly tier: number;
  readonly primary: HelperFacts | null;
  readonly backup: HelperFacts | null;
  /** Why the primary helper, in words; empty where nothing is known. */
  readonly reason: string;
}

export interface HelperFacts {
  readonly personId: number;
  readonly name: string;
  readonly hamletName: string;
}

/** The drawing in words: each elder with the helpers, and the helpers who have nobody. */
export interface VillageFacts {
  readonly elders: readonly ElderFacts[];
  readonly idleHelpers: readonly HelperFacts[];
  /** Pairs whose helper lives elsewhere and is not drawn. */
  readonly outside: number;
}

export function villageFacts(map: PairingMap, reasons: readonly PairReason[]): VillageFacts {
  const hamletNames = new Map<number | null, string>(
    map.hamlets.map((hamlet) => [hamlet.hamletId, hamletName(hamlet)]),
  );
  const helpers = new Map<number, HelperFacts>(
    map.people
      .filter((person) => person.is === 'helper')
      .map((person) => [
        person.personId,
        {
          personId: person.personId,
          name: person.name,
          hamletName: hamletNames.get(person.hamletId) ?? text.noHamlet,
        },
      ]),
  );
  const helperOf = new Map<string, number>(
    map.pairs.map((pair) => [`${pair.elderId} ${pair.role}`, pair.helperId]),
  );
  const reasonOf = new Map(reasons.map((reason) => [pairKey(reason), reason]));
  const inRole = (elderId: number, role: PairRole): HelperFacts | null =>
    helpers.get(helperOf.get(`${elderId} ${role}`) ?? 0) ?? null;
  const busy = new Set<number>(map.pairs.map((pair) => pair.helperId));
  const elders = map.people
    .filter((person) => person.is === 'elder')
    .map((person) => {
      const primary = inRole(person.personId, 'primary');
      const reason =
        primary &&
        reasonOf.get(pairKey({ elderId: person.personId, helperId: primary.personId, role: 'primary' }));
      return {
        personId: person.personId,
        name: person.name,
        hamletName: hamletNames.get(person.hamletId) ?? text.noHamlet,
        tier: person.tier ?? 4,
        primary,
        backup: inRole(person.personId, 'backup'),
        reason: reason ? pairReasons(reason.parts, reason) : '',
      };
    });
  return {
    elders,
    idleHelpers: [...helpers.values()].filter((helper) => !busy.has(helper.personId)),
    outside: map.pairs.filter((pair) => !helpers.has(pair.helperId)).length,
  };
}

export function hamletName(hamlet: PairingMap['hamlets'][number]): string {
  return hamlet.hamletId === null ? text.noHamlet : hamlet.name;
}

export function pairKey(pair: Pick<PairReason, 'elderId' | 'helperId' | 'role'>): string {
  return `${pair.elderId} ${pair.helperId} ${pair.role}`;
}
