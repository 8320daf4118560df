import type { WritableDb } from './connection.ts';

/** Tables whose every change is written down, and the column that tells whom a row is about. */
export const JOURNALED_TABLES: Readonly<Record<string, string | null>> = {
  place: null,
  place_alias: null,
  village_contact: null,
  venue: null,
  team: null,
  team_member: 'person_id',
  office_rule: null,
  household: null,
  household_flag: null,
  walking_link: null,
  person: 'id',
  phone: 'person_id',
  trait: 'person_id',
  person_role: 'person_id',
  address_period: 'person_id',
  relation: 'person_id',
  consent: 'person_id',
  elder: 'person_id',
  need: 'elder_id',
  need_part: 'elder_id',
  family_contact: 'elder_id',
  assessment: 'elder_id',
  helper: 'person_id',
  helper_service: 'helper_id',
  helper_availability: 'helper_id',
  helper_absence: 'helper_id',
  training: 'helper_id',
  pair: 'elder_id',
  pair_decline: 'elder_id',
  family_word: 'elder_id',
  meal_round: null,
  meal_stop: 'elder_id',
  farm_task: null,
  station_duty: null,
  market_rule: null,
  calendar_period: null,
  link_closure: null,
  elder_absence: 'elder_id',
  request: 'person_id',
  agreement: 'elder_id',
  staff: null,
  redemption_item: null,
  paid_care: 'elder_id',
  donation: null,
  look_in: 'elder_id',
  spot_check: null,
  spot_check_item: null,
  inspection: 'helper_id',
  cook_circle: null,
  cook_turn: null,
  station_day: null,
  service_word: null,
};

export interface JournaledTable {
  readonly columns: readonly string[];
  /** Columns of the primary key, in its order. */
  readonly keyColumns: readonly string[];
}

/** The columns of a table as the data file has them today. */
export function describeTable(db: WritableDb, table: string): JournaledTable {
  const lines = db.all<{ name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)', table);
  return {
    columns: lines.map((line) => line.name),
    keyColumns: lines
      .filter((line) => line.pk > 0)
      .toSorted((one, other) => one.pk - other.pk)
      .map((line) => line.name),
  };
}

/**
 * Makes this connection write down what happens to the journaled tables while a change set is open. The triggers
 * live as long as the connection: made from the columns of today, they cannot miss one that a later step adds.
 */
export function keepJournal(db: WritableDb): void {
  db.script(
    Object.entries(JOURNALED_TABLES)
      .flatMap(([table, personColumn]) => triggersOf(table, describeTable(db, table), personColumn))
      .join('\n'),
  );
}

function triggersOf(table: string, { columns, keyColumns }: JournaledTable, personColumn: string | null) {
  const image = (row: 'OLD' | 'NEW'): string =>
    `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
  const trigger = (event: 'INSERT' | 'UPDATE' | 'DELETE', before: string, after: string): string => {
    const row = event === 'DELETE' ? 'OLD' : 'NEW';
    const key = `json_array(${keyColumns.map((column) => `${row}.${column}`).join(', ')})`;
    const changed = event === 'UPDATE' ? ` AND ${image('OLD')} IS NOT ${image('NEW')}` : '';
    return `CREATE TEMP TRIGGER journal_${table}_${event.toLowerCase()} AFTER ${event} ON main.${table}
WHEN EXISTS (SELECT 1 FROM main.change_set WHERE is_open = 1)${changed}
BEGIN INSERT INTO change_entry (change_set_id, table_name, row_key, person_id, before, after)
SELECT id, '${table}', ${key}, ${personColumn === null ? 'NULL' : `${row}.${personColumn}`}, ${before}, ${after}
FROM change_set WHERE is_open = 1; END;`;
  };
  return [
    trigger('INSERT', 'NULL', image('NEW')),
    trigger('UPDATE', image('OLD'), image('NEW')),
    trigger('DELETE', image('OLD'), 'NULL'),
  ];
}
