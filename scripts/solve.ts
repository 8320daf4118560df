// node scripts/solve.ts pairing|roster PROBLEM.json [--seconds N]: a plan on standard output; see docs/models/*-door.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import loadHighs from 'highs';
import { FormTrouble } from '../src/solver/door/form-trouble.ts';
import { solveRosterText } from '../src/solver/door/roster/solve-roster-text.ts';
import { solvePairingText } from '../src/solver/door/solve-pairing-text.ts';
import { highsMip } from '../src/solver/engines/highs-mip.ts';
import { readArguments, type SolveArguments, USAGE } from './solve/read-arguments.ts';
import { writeAnswer } from './solve/write-answer.ts';

const MOST_LINES_OF_TROUBLE = 20;

function giveUp(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}

function readProblem(file: string): string {
  // npm runs this in the project's folder; file names are meant from where it was called.
  return readFileSync(file === '-' ? 0 : path.resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
}

async function solve({ topic, file, seconds }: SolveArguments): Promise<void> {
  const highs = highsMip(await loadHighs());
  const text = readProblem(file);
  const begun = performance.now();
  const elapsedMilliseconds = (): number => performance.now() - begun;
  const run = { stopRequested: () => false, report: () => undefined, elapsedMilliseconds };
  const answer =
    topic === 'pairing'
      ? solvePairingText(text, () => highs)
      : solveRosterText(text, highs, { run, seconds });
  process.stderr.write(`[solve] ${elapsedMilliseconds().toFixed(0)} ms\n`);
  writeAnswer(answer);
}

const given = readArguments(process.argv.slice(2));
if (given === null) {
  giveUp([USAGE]);
} else {
  try {
    await solve(given);
  } catch (error) {
    if (error instanceof FormTrouble) {
      const more = error.lines.length - MOST_LINES_OF_TROUBLE;
      giveUp([
        `${given.file} is no ${given.topic} problem:`,
        ...error.lines.slice(0, MOST_LINES_OF_TROUBLE),
        ...(more > 0 ? [`… and ${more} more`] : []),
      ]);
    } else if (error instanceof Error && 'code' in error && 'path' in error) {
      giveUp([`cannot read ${given.file}: ${error.message}`]);
    } else {
      throw error;
    }
  }
}
