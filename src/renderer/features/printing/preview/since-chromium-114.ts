/**
 * What the reader of PDFs takes for granted and the oldest runtime does not have yet. Imported before it, in the window and
 * in the worker.
 */
interface Resolvers<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value | PromiseLike<Value>) => void;
  readonly reject: (reason?: unknown) => void;
}

function withResolvers<Value>(): Resolvers<Value> {
  let settle: Omit<Resolvers<Value>, 'promise'> | null = null;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // The function above has run by now: a promise calls it at once.
  return { promise, ...(settle as unknown as Omit<Resolvers<Value>, 'promise'>) };
}

if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers });

export {};
