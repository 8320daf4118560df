import type { PersonId } from '../../../shared/domain/ids.ts';

/** Lists by person; somebody without entries has the empty list. */
export interface ByPerson<Value> {
  readonly of: (personId: PersonId) => readonly Value[];
}

/** Gathers lines of (person, value) without changing their order. */
export function collectByPerson<Value>(
  lines: readonly { readonly personId: number; readonly value: Value }[],
): ByPerson<Value> {
  const valuesById = new Map<number, Value[]>();
  for (const { personId, value } of lines) {
    const values = valuesById.get(personId);
    if (values) values.push(value);
    else valuesById.set(personId, [value]);
  }
  return { of: (personId) => valuesById.get(personId) ?? [] };
}

/** Narrows a query to one person; written into the SQL only when wanted, so that the index can be used. */
export function onlyOf(column: string, personId: PersonId | null): { sql: string; values: PersonId[] } {
  return personId === null ? { sql: 'TRUE', values: [] } : { sql: `${column} = ?`, values: [personId] };
}
