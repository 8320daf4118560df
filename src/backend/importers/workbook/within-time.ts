import { createContext, Script } from 'node:vm';

/** Kept from file to file: to make such a room anew takes longer than reading most files. */
const room: { work?: () => unknown } = {};
createContext(room);
const script = new Script('work()');

/**
 * Does a piece of work and stops it when it takes longer: a reader that runs in circles over a damaged file
 * would otherwise hold the whole program. Throws whatever the work throws, and an error after the time.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  room.work = work;
  try {
    return script.runInContext(room, { timeout: milliseconds }) as Result;
  } finally {
    delete room.work;
  }
}
