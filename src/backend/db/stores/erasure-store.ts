import type { ImportBatchId, PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { visitsWith } from './visits-of-person.ts';

/** By what somebody may be recognised in a text of the data file. */
export interface Marks {
  readonly name: string;
  readonly idNumber: string | null;
  readonly phones: readonly string[];
}

export interface PersonToErase extends Marks {
  readonly personId: PersonId;
  readonly erasedOn: CalendarDate | null;
}

/** A person and what they may be recognised by; phones only where nobody else has the same one. */
export function findPersonToErase(db: ReadableDb, personId: PersonId): PersonToErase | undefined {
  const person = db.find<Omit<PersonToErase, 'phones'>>(
    `SELECT id AS personId, name, id_number AS idNumber, erased_on AS erasedOn FROM person WHERE id = ?`,
    personId,
  );
  if (!person) return undefined;
  const phones = db
    .all<{ number: string }>(
      `SELECT number FROM phone AS mine WHERE person_id = ?
         AND NOT EXISTS (SELECT 1 FROM phone WHERE number = mine.number AND person_id <> mine.person_id)`,
      personId,
    )
    .map((line) => line.number);
  return { ...person, phones };
}

/** What rests on a person: pairs that hold, and visits of rosters in ink as elder or helper. */
export function countTies(db: ReadableDb, personId: PersonId): { pairs: number; publishedVisits: number } {
  const ties = db.find<{ pairs: number; publishedVisits: number }>(
    `SELECT
       (SELECT count(*) FROM pair WHERE end_date IS NULL AND (elder_id = ?1 OR helper_id = ?1)) AS pairs,
       (SELECT count(*) FROM visit JOIN roster ON roster.id = roster_id AND roster.state NOT IN ('draft','agreed')
        WHERE visit.id IN (${visitsWith('?1')})) AS publishedVisits`,
    personId,
  );
  if (!ties) throw new Error('A query without FROM returned no row');
  return ties;
}

/** Whose remark or family contact speaks of this person by name or by a phone that is nobody else's. */
export function listMentions(
  db: ReadableDb,
  { personId, name, phones }: PersonToErase,
): { personId: PersonId; name: string }[] {
  return db.all(
    `SELECT id AS personId, name FROM person
     WHERE id <> ?1 AND erased_on IS NULL AND (instr(remark, ?2) > 0 OR EXISTS (
       SELECT 1 FROM family_contact WHERE elder_id = person.id
         AND (family_contact.name = ?2 OR phone IN (SELECT value FROM json_each(?3)))))
     ORDER BY id`,
    personId,
    name,
    JSON.stringify(phones),
  );
}

/** Imports that changed this person: the files that were taken together in each. */
export function listImportsThatChanged(db: ReadableDb, personId: PersonId): (readonly ImportBatchId[])[] {
  return db
    .all<{ batchIds: string }>(
      `SELECT json_group_array(id) AS batchIds FROM import_batch WHERE change_set_id IN
         (SELECT change_set_id FROM change_entry WHERE person_id = ?) GROUP BY change_set_id`,
      personId,
    )
    .map((line) => JSON.parse(line.batchIds) as ImportBatchId[]);
}

/** Ends what holds today; what is in ink and what ended stays, and names nobody from now on. */
export function endTies(db: WritableDb, personId: PersonId, today: CalendarDate): void {
  const mine = '(elder_id = ?1 OR helper_id = ?1)';
  db.run(
    `UPDATE pair SET end_date = max(start_date, ?2), end_reason = 'other' WHERE end_date IS NULL AND ${mine}`,
    personId,
    today,
  );
  // The words of a score are hobbies and temperaments.
  db.run(`UPDATE pair SET parts = NULL WHERE ${mine}`, personId);
  db.run(
    `DELETE FROM visit WHERE roster_id IN (SELECT id FROM roster WHERE state IN ('draft','agreed'))
       AND (elder_id = ?1 OR EXISTS (SELECT 1 FROM json_each(visit.stops) WHERE value = ?1)
         OR id IN (SELECT visit_id FROM visit_helper WHERE helper_id = ?1))`,
    personId,
  );
}

/** Rows that are about the person and nobody else; deleting a role takes its needs, contacts and lists with it. */
const OWN_ROWS: readonly (readonly [table: string, condition: string])[] = [
  ['elder', 'person_id = ?1'],
  ['helper', 'person_id = ?1'],
  ['phone', 'person_id = ?1'],
  ['trait', 'person_id = ?1'],
  ['person_role', 'person_id = ?1'],
  ['address_period', 'person_id = ?1'],
  ['relation', 'person_id = ?1 OR other_id = ?1'],
  ['consent', 'person_id = ?1'],
  ['pair_decline', 'elder_id = ?1 OR helper_id = ?1'],
  ['team_member', 'person_id = ?1'],
];

/** Takes everything personal out of the registers. The row stays, so that rosters in ink keep their count. */
export function clearPerson(
  db: WritableDb,
  { personId, name, phones }: PersonToErase,
  erasedName: string,
  today: CalendarDate,
): void {
  const household = db.find<{ id: number | null }>(
    'SELECT household_id AS id FROM person WHERE id = ?',
    personId,
  );
  for (const [table, condition] of OWN_ROWS) db.run(`DELETE FROM ${table} WHERE ${condition}`, personId);
  db.run(
    `DELETE FROM village_contact WHERE name = ? AND (phone = '' OR phone IN (SELECT value FROM json_each(?)))`,
    name,
    JSON.stringify(phones),
  );
  db.run('UPDATE venue SET host_person_id = NULL, host_consents = 0 WHERE host_person_id = ?', personId);
  db.run('UPDATE venue SET liaison_person_id = NULL WHERE liaison_person_id = ?', personId);
  db.run('UPDATE household SET head_id = NULL WHERE head_id = ?', personId);
  // A sheet that was handed out keeps its number and its lines, which hold no name.
  db.run(
    `UPDATE paper_sheet SET title = ?1 WHERE part_key IN ('elder-' || ?2, 'helper-' || ?2)`,
    erasedName,
    personId,
  );
  // What was asked and signed stays countable: number, kind and days.
  db.run(
    `UPDATE request SET person_id = NULL, reported_by = '', text = ?1, result = '' WHERE person_id = ?2`,
    erasedName,
    personId,
  );
  db.run(
    `UPDATE agreement SET witness = '', insurance = '', end_note = '' WHERE ?1 IN (elder_id, helper_id)`,
    personId,
  );
  db.run('UPDATE elder SET doctor_id = NULL WHERE doctor_id = ?', personId);
  db.run('UPDATE elder SET cadre_id = NULL WHERE cadre_id = ?', personId);
  db.run(
    `UPDATE person SET name = ?, initials = '', sex = 'unknown', id_number = NULL, id_status = 'missing',
       birth_date = NULL, birth_precision = 'unknown', group_id = NULL, hamlet_id = NULL, household_id = NULL,
       status = 'withdrawn', remark = '', name_note = '', nickname = '', nation = '', dialect = '', lunar_month = NULL,
       lunar_day = NULL, lunar_leap = 0, relation_to_head = '', registered_elsewhere = 0, party_member = 0,
       status_since = NULL, erased_on = ? WHERE id = ?`,
    erasedName,
    today,
    personId,
  );
  const householdId = household?.id ?? null;
  if (householdId !== null) forgetEmptyHousehold(db, householdId);
}

/** A household in which nobody is left keeps its number and nothing else, nor does the history. */
function forgetEmptyHousehold(db: WritableDb, householdId: number): void {
  if (db.find('SELECT 1 FROM person WHERE household_id = ? LIMIT 1', householdId) !== undefined) return;
  db.run(`UPDATE household SET address_text = '', plot_notes = '' WHERE id = ?`, householdId);
  db.run('DELETE FROM household_flag WHERE household_id = ?', householdId);
  db.run(
    `UPDATE change_entry SET before = NULL, after = NULL
     WHERE table_name IN ('household','household_flag') AND json_extract(row_key, '$[0]') = ?`,
    householdId,
  );
}

/**
 * Empties what the history keeps of a person: an entry without both pictures cannot be undone any more. Entries of
 * other rows go as well where they hold the identity number or point to the person in a relation or a pair.
 */
export function scrubHistory(
  db: WritableDb,
  { personId, name, idNumber }: PersonToErase,
  erasedName: string,
): void {
  db.run(
    `UPDATE change_entry SET before = NULL, after = NULL
     WHERE person_id = ?1
       OR (table_name = 'relation' AND ?1 IN (json_extract(before, '$.other_id'), json_extract(after, '$.other_id')))
       OR (table_name = 'pair' AND ?1 IN (json_extract(before, '$.helper_id'), json_extract(after, '$.helper_id')))
       OR (table_name = 'agreement' AND ?1 IN (json_extract(before, '$.helper_id'), json_extract(after, '$.helper_id')))
       OR (table_name = 'paid_care' AND ?1 IN (json_extract(before, '$.helper_id'), json_extract(after, '$.helper_id')))
       OR (table_name = 'village_contact' AND ?2 IN (json_extract(before, '$.name'), json_extract(after, '$.name')))
       OR (?3 IS NOT NULL AND (instr(before, ?3) > 0 OR instr(after, ?3) > 0))`,
    personId,
    name,
    idNumber,
  );
  db.run(
    `UPDATE change_set SET reason = replace(reason, ?1, ?2), about = replace(about, ?1, ?2)
     WHERE instr(reason, ?1) > 0 OR instr(about, ?1) > 0`,
    name,
    erasedName,
  );
  db.run(
    'UPDATE disclosure SET reason = replace(reason, ?1, ?2) WHERE instr(reason, ?1) > 0',
    name,
    erasedName,
  );
}

/** Where a row of a file speaks of the person. */
export interface RowOfFile {
  readonly batchId: ImportBatchId;
  readonly sheet: string;
  readonly row: number;
}

/** Empties what imports remarked about rows that hold the person, and wherever one of these texts stands. */
export function scrubImports(
  db: WritableDb,
  { name, texts, rows }: { name: string; texts: readonly string[]; rows: readonly RowOfFile[] },
  erasedName: string,
): void {
  for (const { batchId, sheet, row } of rows) {
    db.run(
      `UPDATE import_finding SET raw = '', proposal = NULL WHERE batch_id = ? AND sheet = ? AND row = ?`,
      batchId,
      sheet,
      row,
    );
  }
  db.run(
    `UPDATE import_finding SET raw = '', proposal = NULL WHERE EXISTS (
       SELECT 1 FROM json_each(?) WHERE instr(raw, value) > 0 OR instr(proposal, value) > 0)`,
    JSON.stringify(texts),
  );
  db.run(
    'UPDATE import_batch SET file_name = replace(file_name, ?1, ?2) WHERE instr(file_name, ?1) > 0',
    name,
    erasedName,
  );
}

export function addErasure(
  db: WritableDb,
  erasure: { erasedAt: string; personId: PersonId; reason: string; originalsRemoved: number },
): void {
  db.run(
    'INSERT INTO erasure (erased_at, person_id, reason, originals_removed) VALUES (?, ?, ?, ?)',
    erasure.erasedAt,
    erasure.personId,
    erasure.reason,
    erasure.originalsRemoved,
  );
}

/**
 * Writes the whole data file anew, so that its unused pages hold nothing of what was erased. To be called outside any
 * transaction; takes about a second for a township.
 */
export function rewriteDataFile(db: WritableDb): void {
  db.script('VACUUM');
  db.find('PRAGMA wal_checkpoint(TRUNCATE)');
}
