import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { bumpRegisterRevision } from '../../db/stores/register-state-store.ts';
import { listServiceWords, saveServiceWord } from '../../db/stores/service-words-store.ts';
import { SERVICE_WORDS } from '../../importers/cells/office-words.ts';
import type { Office } from '../office.ts';

/** What the nine services are called in files: the program's words, and the township's own, which go before them. */
export function serviceWords(db: ReadableDb): Output<'imports.serviceWords'> {
  const own = listServiceWords(db);
  const isOwn = new Set(own.map(({ word }) => word));
  return [
    ...[...SERVICE_WORDS]
      .filter(([word]) => !isOwn.has(word))
      .map(([word, serviceCode]) => ({ word, serviceCode, setBy: 'program' as const })),
    ...own.map((line) => ({ ...line, setBy: 'township' as const })),
  ];
}

/** Says which service a word means in the files of this township; null goes back to the program's meaning, or to none. */
export function setServiceWord(
  { db, clock, tell }: Office,
  { word, serviceCode }: CheckedInput<'imports.setServiceWord'>,
): void {
  db.transaction(() =>
    recordChange(db, { changedAt: clock().now, kind: 'service-words-changed', about: { word } }, () => {
      saveServiceWord(db, word, serviceCode);
      bumpRegisterRevision(db);
    }),
  );
  tell('data.changed', { areas: ['imports', 'changes'] });
}
