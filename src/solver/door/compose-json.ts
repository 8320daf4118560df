/** An object whose values are JSON already, one line for each field. */
export function composeObject(fields: readonly (readonly [string, string])[], depth: number): string {
  const lines = fields.map(([key, value]) => `${'  '.repeat(depth + 1)}"${key}": ${value}`);
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}`;
}

/** One line for each entry, so that two files can be compared line by line. */
export function composeList(entries: readonly unknown[], depth: number): string {
  if (entries.length === 0) return '[]';
  const lines = entries.map((entry) => `${'  '.repeat(depth + 1)}${JSON.stringify(entry)}`);
  return `[\n${lines.join(',\n')}\n${'  '.repeat(depth)}]`;
}
