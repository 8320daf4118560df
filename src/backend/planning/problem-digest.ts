import { createHash } from 'node:crypto';

/** SHA-256 of a problem as text; loaders sort by id, so the same registers give the same digest. */
export function problemDigest(problem: object): string {
  return createHash('sha256').update(JSON.stringify(problem)).digest('hex');
}

/** Freezes a value through and through: a planner can read it and nothing else. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
