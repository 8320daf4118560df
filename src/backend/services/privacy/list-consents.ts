import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listConsentsOfPurpose } from '../../db/stores/consent-register-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';

/** The consent register of one purpose, narrowed to a place and a decision. */
export function listConsents(
  db: ReadableDb,
  { purpose, placeId, decision }: CheckedInput<'privacy.consents'>,
): Output<'privacy.consents'> {
  const level = listPlaces(db).find((place) => place.id === placeId)?.level;
  const everywhere = level === 'township' || level === 'county';
  return listConsentsOfPurpose(db, purpose, everywhere ? null : placeId).filter(
    ({ line }) => decision === null || decision === (line?.decision ?? 'not-asked'),
  );
}
