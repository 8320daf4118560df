import { FAILED, type MipAnswer, type MipEngine } from './mip.ts';

/** An engine that throws has failed; the plan at hand is kept, so the reason may end here. */
export function tryEngine(engine: MipEngine, ...question: Parameters<MipEngine['solve']>): MipAnswer {
  try {
    return engine.solve(...question);
  } catch {
    return FAILED;
  }
}
