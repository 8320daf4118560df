import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { listDisclosures as listStoredDisclosures } from '../../db/stores/disclosures-store.ts';
import type { Office } from '../office.ts';

/** Who saw or took out what is otherwise masked, newest first. */
export function listDisclosures(
  { db }: Office,
  { limit }: CheckedInput<'privacy.disclosures'>,
): Output<'privacy.disclosures'> {
  return listStoredDisclosures(db, limit);
}
