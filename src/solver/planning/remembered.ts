/**
 * A function of frozen things that works each out once. The last one is at hand without a look-up: rules and scores ask
 * about the same two people many times in a row.
 */
export function remembered<Thing extends object, Value extends object>(
  workOut: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const values = new WeakMap<Thing, Value>();
  let lastThing: Thing | null = null;
  let lastValue: Value | null = null;
  return (thing) => {
    if (thing === lastThing && lastValue !== null) return lastValue;
    let value = values.get(thing);
    if (value === undefined) values.set(thing, (value = workOut(thing)));
    lastThing = thing;
    lastValue = value;
    return value;
  };
}
