import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { RosterIncident } from '../../../shared/domain/roster-move.ts';
import type { StoredRoster } from '../../db/stores/rosters-store.ts';
import type { PlannedRepair } from '../../planning/roster-desk.ts';

/** A repair that waits to be accepted, and of what it is a repair. */
export interface KeptRepair {
  readonly incident: RosterIncident;
  readonly of: Pick<StoredRoster, 'id' | 'villageId' | 'weekStart'>;
  readonly registerRevision: number;
  readonly repair: PlannedRepair;
}

/** Keeps the last repair of each village in memory until it is accepted or another is asked for. */
export interface RepairKeeper {
  readonly keep: (repair: KeptRepair) => void;
  readonly find: (villageId: PlaceId) => KeptRepair | undefined;
  readonly forget: (villageId: PlaceId) => void;
}

export function createRepairKeeper(): RepairKeeper {
  const repairs = new Map<PlaceId, KeptRepair>();
  return {
    keep: (repair) => void repairs.set(repair.of.villageId, repair),
    find: (villageId) => repairs.get(villageId),
    forget: (villageId) => void repairs.delete(villageId),
  };
}
