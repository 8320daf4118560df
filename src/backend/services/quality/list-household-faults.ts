import type { Output } from '../../../shared/contract/contract.ts';
import { listFaultyHouseholds } from '../../db/stores/quality-store.ts';
import type { Office } from '../office.ts';

/** Households to look into: nobody in them, a head who is gone, two that look like one. */
export function listHouseholdFaults({ db }: Office): Output<'quality.households'> {
  return listFaultyHouseholds(db);
}
