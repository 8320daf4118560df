import type { Output } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { pairingSettingsOf } from '../../../shared/domain/office-rules.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { rulesInForce } from '../../db/stores/office-rules-store.ts';

/** What holds for pairs of a village; null = the township. */
export function showSettings(db: ReadableDb, villageId: PlaceId | null): Output<'pairings.settings'> {
  return pairingSettingsOf(rulesInForce(db, villageId));
}
