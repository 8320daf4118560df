export const USAGE = `usage: npm run --silent solve -- pairing PROBLEM.json > PLAN.json
       npm run --silent solve -- roster PROBLEM.json [--seconds N] > PLAN.json
       PROBLEM.json may be - for standard input; the forms are described in docs/models/pairing-door.md and roster-door.md`;

/** What to solve. */
export interface SolveArguments {
  readonly topic: 'pairing' | 'roster';
  /** A path, or - for standard input. */
  readonly file: string;
  /** Time limit for weeks; null = what the file says. */
  readonly seconds: number | null;
}

/** Null where the words make no sense. */
export function readArguments(words: readonly string[]): SolveArguments | null {
  const [topic, file, option, value, ...rest] = words;
  if ((topic !== 'pairing' && topic !== 'roster') || file === undefined || rest.length > 0) return null;
  if (option === undefined) return { topic, file, seconds: null };
  const seconds = Number(value);
  if (topic !== 'roster' || option !== '--seconds' || !(seconds > 0 && seconds <= 86_400)) return null;
  return { topic, file, seconds };
}
