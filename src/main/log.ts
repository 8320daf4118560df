import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const KEEP_BYTES = 1_000_000;
let logFile: string | null = null;

/** Where log lines go from now on; before that they are dropped. One older file is kept. */
export function openLog(folder: string): void {
  mkdirSync(folder, { recursive: true });
  logFile = path.join(folder, 'shell.log');
  if (existsSync(logFile) && statSync(logFile).size > KEEP_BYTES) renameSync(logFile, `${logFile}.1`);
}

/** Writes one line of ids, counts and durations. Names, phones and identity numbers never come here. */
export function log(what: string, facts: Record<string, string | number> = {}): void {
  if (!logFile) return;
  appendFileSync(logFile, `${new Date().toISOString()} ${what} ${JSON.stringify(facts)}\n`);
}

/** Logs a bug or a broken machine under a short number, which is all that the user is shown. */
export function logFault(where: string, error: unknown): string {
  const number = Math.floor(Math.random() * 0x10000)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  // The stack says where; the message could quote what somebody typed, so only its kind is kept.
  const kind = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  log('fault', { number, where, kind, code: errorCode(error), stack: frames.slice(0, 8).join(' |') });
  return number;
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
