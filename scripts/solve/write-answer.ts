import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

const STANDARD_OUTPUT = 1;

/**
 * Writes the answer to standard output and nothing else. npm prints a banner there before it starts anything, unless it is
 * called with --silent; where the output goes to a file that holds nothing but that banner, the answer takes its place.
 */
export function writeAnswer(answer: string): void {
  const bytes = Buffer.from(answer, 'utf8');
  const replace = holdsOnlyBanner();
  if (replace) ftruncateSync(STANDARD_OUTPUT, 0);
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(STANDARD_OUTPUT, bytes, written, bytes.length - written, replace ? written : null);
  }
}

function holdsOnlyBanner(): boolean {
  const output = fstatSync(STANDARD_OUTPUT);
  if (!output.isFile() || output.size === 0 || process.env['npm_lifecycle_event'] !== 'solve') return false;
  try {
    const again = openSync('/dev/fd/1', 'r');
    const text = readFileSync(again, 'utf8');
    closeSync(again);
    return text.split('\n').every((line) => line === '' || line.startsWith('> '));
  } catch {
    // A system that does not let the output be read again: the manual says --silent.
    return false;
  }
}
