import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** The township's own words for the nine services. */
export function listServiceWords(
  db: ReadableDb,
): { readonly word: string; readonly serviceCode: ServiceCode }[] {
  return db.all('SELECT word, service_code AS serviceCode FROM service_word ORDER BY word');
}

/** Says which service a word means; null takes the word out. */
export function saveServiceWord(db: WritableDb, word: string, serviceCode: ServiceCode | null): void {
  if (serviceCode === null) db.run('DELETE FROM service_word WHERE word = ?', word);
  else
    db.run(
      `INSERT INTO service_word (word, service_code) VALUES (?, ?)
       ON CONFLICT (word) DO UPDATE SET service_code = excluded.service_code`,
      word,
      serviceCode,
    );
}
