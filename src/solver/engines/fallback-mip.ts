import { FAILED, type MipAnswer, type MipEngine } from './mip.ts';

/** Tries the engines in turn: the next one is asked where one throws or fails without a point. */
export function fallbackMip(first: MipEngine, ...others: readonly MipEngine[]): MipEngine {
  const engines = [first, ...others];
  return {
    name: engines.map((engine) => engine.name).join(', then '),
    solve: (model, control) => {
      let last: MipAnswer = FAILED;
      for (const engine of engines) {
        last = tryEngine(engine, model, control);
        if (last.status !== 'failed') return last;
      }
      return last;
    },
  };
}

/** An engine that throws has failed; the plan at hand is kept, so the reason may end here. */
export function tryEngine(engine: MipEngine, ...question: Parameters<MipEngine['solve']>): MipAnswer {
  try {
    return engine.solve(...question);
  } catch {
    return FAILED;
  }
}
