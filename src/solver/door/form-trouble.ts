/** What is wrong with a problem file, one line for each place: its JSON path and what to write there instead. */
export class FormTrouble extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'FormTrouble';
    this.lines = lines;
  }
}

/** A place in the JSON as people write it: `elders[3].uncovered.primary`; the whole file is `(file)`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(file)';
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

/** Collects trouble so that one run shows all of it. */
export class TroubleList {
  readonly #lines: string[] = [];

  note(path: readonly PropertyKey[], what: string): void {
    this.#lines.push(`${jsonPath(path)}: ${what}`);
  }

  /** Throws where anything was noted. */
  settle(): void {
    if (this.#lines.length > 0) throw new FormTrouble(this.#lines);
  }
}
