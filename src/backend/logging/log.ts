import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Ids, counts, codes and durations; never a name, a phone or an identity number. */
export type LogFacts = Readonly<Record<string, string | number | null>>;

/** The only way in which the backend speaks to developers. */
export interface Log {
  readonly note: (what: string, facts?: LogFacts) => void;
  /** Writes down where an error came from, without the values it may carry. */
  readonly fault: (number: string, what: string, error: unknown) => void;
}

const LARGEST_LOG_BYTES = 1_000_000;

/** Logs to a file, one JSON line each; the file before is kept once. */
export function fileLog(logFilePath: string, now: () => string): Log {
  mkdirSync(path.dirname(logFilePath), { recursive: true });
  return lineLog((line) => {
    if ((statSync(logFilePath, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES) {
      renameSync(logFilePath, `${logFilePath}.1`);
    }
    appendFileSync(logFilePath, `${line}\n`);
  }, now);
}

export function lineLog(write: (line: string) => void, now: () => string): Log {
  return {
    note: (what, facts = {}) => {
      write(JSON.stringify({ at: now(), what, ...facts }));
    },
    fault: (number, what, error) => {
      write(JSON.stringify({ at: now(), fault: number, what, ...describe(error) }));
    },
  };
}

function describe(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, message: withoutPeople(error.message), stack: frames.slice(0, 12).join('\n') };
}

/** Our own messages hold ids only; those of libraries may quote what they choked on. */
function withoutPeople(message: string): string {
  return message
    .replaceAll(/\p{Script=Han}+/gu, '…')
    .replaceAll(/\d[\d -]{5,}[\dXx]?/g, '#')
    .slice(0, 300);
}
