import { runInNewContext } from 'node:vm';

/**
 * Does a piece of work and stops it when it takes longer: a reader that runs in circles over a damaged file
 * would otherwise hold the whole program. Throws whatever the work throws, and an error after the time.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  return runInNewContext('work()', { work }, { timeout: milliseconds }) as Result;
}
