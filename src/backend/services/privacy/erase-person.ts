import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { ERASED_NAME } from '../../../shared/domain/erased-name.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import {
  addErasure,
  clearPerson,
  endTies,
  findPersonToErase,
  rewriteDataFile,
  scrubHistory,
  scrubImports,
} from '../../db/stores/erasure-store.ts';
import { clearServiceOf } from '../../db/stores/erasure-of-service-store.ts';
import { bumpRegisterRevision } from '../../db/stores/register-state-store.ts';
import { removeOriginal } from '../../db/stores/retention-store.ts';
import { maskIdentityNumber } from '../../importers/mask-identity-number.ts';
import type { Office } from '../office.ts';
import { findInOriginals } from './find-in-originals.ts';

/**
 * Takes everything personal away for good: fields, lists, history, remarks of imports, originals that hold the person.
 * No change set is open meanwhile, so nothing of it can be undone. The data file is written anew at the end, because
 * SQLite leaves what was deleted in its unused pages.
 */
export async function erasePerson(
  { db, clock, tell }: Office,
  { personId, reason }: CheckedInput<'privacy.erase'>,
): Promise<Output<'privacy.erase'>> {
  const { today, now } = clock();
  const person = findPersonToErase(db, personId);
  if (!person) throw new Refusal('people.not-found');
  if (person.erasedOn !== null) throw new Refusal('people.erased');
  const originals = await findInOriginals(db, person, today);
  const { name, idNumber, phones } = person;
  db.transaction(() => {
    endTies(db, personId, today);
    clearPerson(db, person, ERASED_NAME, today);
    clearServiceOf(db, person, ERASED_NAME);
    scrubHistory(db, person, ERASED_NAME);
    const numbers = idNumber === null ? [] : [idNumber, maskIdentityNumber(idNumber)];
    scrubImports(
      db,
      { name, texts: [name, ...numbers, ...phones], rows: originals.flatMap(({ rows }) => rows) },
      ERASED_NAME,
    );
    for (const { batchId } of originals) removeOriginal(db, batchId, now);
    addErasure(db, {
      erasedAt: now,
      personId,
      reason: reason.replaceAll(name, ERASED_NAME),
      originalsRemoved: originals.length,
    });
    bumpRegisterRevision(db);
  });
  rewriteDataFile(db);
  tell('data.changed', {
    areas: [
      ...(['people', 'places', 'imports', 'changes', 'privacy', 'pairings', 'rosters', 'printing'] as const),
      ...(['attendance', 'time-bank', 'supervision'] as const),
    ],
  });
  return { originalsRemoved: originals.length };
}
