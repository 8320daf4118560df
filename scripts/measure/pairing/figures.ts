import { performance } from 'node:perf_hooks';

/** Milliseconds of one run, with what it gave. */
export function timed<Value>(work: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const begun = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - begun };
}

/** The same in processor time of this process, collector and compiler included: other work on the machine counts less. */
export function timedByProcessor<Value>(work: () => Value): {
  readonly value: Value;
  readonly milliseconds: number;
} {
  const begun = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(begun);
  return { value, milliseconds: (user + system) / 1000 };
}

/** The value that this share of the numbers does not exceed: 0.5 = median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function inMilliseconds(milliseconds: number): string {
  return milliseconds < 10 ? `${milliseconds.toFixed(2)} ms` : `${milliseconds.toFixed(0)} ms`;
}

/** Prints what was measured and remembers whether a goal was missed. */
export class Figures {
  #missed = 0;

  get missed(): number {
    return this.#missed;
  }

  heading(words: string): void {
    process.stdout.write(`\n${words}\n`);
  }

  say(words: string): void {
    process.stdout.write(`  ${words}\n`);
  }

  /** A figure without a goal. */
  note(what: string, figures: string): void {
    this.say(`${what.padEnd(46)} ${figures}`);
  }

  goal(what: string, figures: string, goal: string, kept: boolean): void {
    if (!kept) this.#missed++;
    this.note(what, `${figures}   (goal: ${goal}: ${kept ? 'kept' : 'MISSED'})`);
  }

  /** What must be so for the figures to mean anything. */
  must(what: string, isSo: boolean): void {
    if (isSo) return;
    this.#missed++;
    this.say(`WRONG: ${what}`);
  }
}
