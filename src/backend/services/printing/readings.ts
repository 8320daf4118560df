import type { ReadableDb } from '../../db/connection.ts';
import { writeCount } from '../../db/write-count.ts';

/** Printing runs through one village after the other, on two presses at most. */
const MOST_KEPT = 6;

interface Readings {
  writes: number;
  readonly valueByKey: Map<string, unknown>;
}

const readingsByDb = new WeakMap<ReadableDb, Readings>();

/**
 * Something that takes long to read, kept until anything is written: a township of thousands is not to be read anew for
 * every form of every village.
 */
export class KeptReading<Value> {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** What `read` gives for `key`; at most a few keys are kept, the newest ones. */
  of(db: ReadableDb, key: string, read: () => Value): Value {
    const { valueByKey } = freshReadings(db);
    const fullKey = `${this.#name} ${key}`;
    if (valueByKey.has(fullKey)) return valueByKey.get(fullKey) as Value;
    const value = read();
    valueByKey.set(fullKey, value);
    const ownKeys = [...valueByKey.keys()].filter((one) => one.startsWith(`${this.#name} `));
    if (ownKeys.length > MOST_KEPT) valueByKey.delete(ownKeys[0] ?? '');
    return value;
  }
}

/** Printing's own notes change nothing of what stands on paper: what was read before them is kept. */
export function keepingReadings<Result>(db: ReadableDb, write: () => Result): Result {
  const readings = readingsByDb.get(db);
  const before = writeCount(db);
  try {
    return write();
  } finally {
    if (readings?.writes === before) readings.writes = writeCount(db);
  }
}

function freshReadings(db: ReadableDb): Readings {
  const known = readingsByDb.get(db);
  const writes = writeCount(db);
  if (known?.writes === writes) return known;
  const fresh: Readings = { writes, valueByKey: new Map() };
  readingsByDb.set(db, fresh);
  return fresh;
}
