// node scripts/solve.ts pairing PROBLEM.json: a plan on standard output; see docs/models/pairing-door.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import loadHighs from 'highs';
import { highsMip } from '../src/solver/engines/highs-mip.ts';
import { FormTrouble } from '../src/solver/door/form-trouble.ts';
import { solvePairingText } from '../src/solver/door/solve-pairing-text.ts';
import { writeAnswer } from './solve/write-answer.ts';

const USAGE = `usage: npm run --silent solve -- pairing PROBLEM.json > PLAN.json
       PROBLEM.json may be - for standard input; the form is described in docs/models/pairing-door.md`;
const MOST_LINES_OF_TROUBLE = 20;

function giveUp(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}

function readProblem(file: string): string {
  // npm runs this in the project's folder; file names are meant from where it was called.
  return readFileSync(file === '-' ? 0 : path.resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
}

async function solve(file: string): Promise<void> {
  const highs = highsMip(await loadHighs());
  const begun = performance.now();
  const answer = solvePairingText(readProblem(file), () => highs);
  process.stderr.write(`[solve] ${(performance.now() - begun).toFixed(0)} ms\n`);
  writeAnswer(answer);
}

const [topic, file, ...rest] = process.argv.slice(2);
if (topic !== 'pairing' || file === undefined || rest.length > 0) {
  giveUp([USAGE]);
} else {
  try {
    await solve(file);
  } catch (error) {
    if (error instanceof FormTrouble) {
      const more = error.lines.length - MOST_LINES_OF_TROUBLE;
      giveUp([
        `${file} is no pairing problem:`,
        ...error.lines.slice(0, MOST_LINES_OF_TROUBLE),
        ...(more > 0 ? [`… and ${more} more`] : []),
      ]);
    } else if (error instanceof Error && 'code' in error && 'path' in error) {
      giveUp([`cannot read ${file}: ${error.message}`]);
    } else {
      throw error;
    }
  }
}
