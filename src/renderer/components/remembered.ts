const PREFIX = 'shouwang.';

/** What this window remembered under a name from one time to the next; `otherwise` where it is unreadable. */
export function remembered<Value>(name: string, otherwise: Value): Value {
  try {
    const stored = localStorage.getItem(PREFIX + name);
    return stored === null ? otherwise : (JSON.parse(stored) as Value);
  } catch {
    return otherwise;
  }
}

/** Remembers a choice of the clerk; null forgets it. */
export function remember(name: string, value: unknown): void {
  if (value === null) localStorage.removeItem(PREFIX + name);
  else localStorage.setItem(PREFIX + name, JSON.stringify(value));
}
