import { performance } from 'node:perf_hooks';
import { createBackend } from '../../../src/backend/create-backend.ts';
import { lineLog } from '../../../src/backend/logging/log.ts';
import { loadMipEngine } from '../../../src/backend/planning/load-mip-engine.ts';
import type { BackendCallName, Input, Output } from '../../../src/shared/contract/contract.ts';
import type { PairingDecision } from '../../../src/shared/domain/pairing-decision.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { planPairings, quietRun } from '../../../src/solver/index.ts';
import { type Figures, inMilliseconds, quantile } from './figures.ts';

const TRIES = 100;
const DECISIONS = 20;
const today = toCalendarDate('2026-11-22');
const now = '2026-11-22T09:00:00';

/** What the office waits for: proposing, opening the desk, trying and deciding, on the demo township, through the backend. */
export async function measureBackendDesk(figures: Figures): Promise<void> {
  const office = openOffice();
  const preview = await office.ask('imports.previewDemo', { jobId: 'measure', decisions: {} });
  await office.ask('imports.accept', { jobId: 'measure', previewId: preview.previewId });
  const proposed = await timed(() => office.ask('pairings.propose', { jobId: 'measure' }));
  const { id: proposalId, pairs, unserved } = proposed.value;
  figures.heading(
    `The desk of the demo township through the backend, ${pairs.length} pairs, ${unserved.length} left over`,
  );
  figures.note('propose, in the same thread', inMilliseconds(proposed.milliseconds));
  const banOf = (index: number): PairingDecision => {
    // Spread over the whole township, not the first village alone.
    const pair = pairs[Math.floor((index * pairs.length) / TRIES)]!;
    return { kind: 'forbid', elderId: pair.elderId, helperId: pair.helperId };
  };
  const opened = await timed(() => office.ask('pairings.try', { proposalId, decision: banOf(0) }));
  figures.note('open the desk from the stored plan, first try', inMilliseconds(opened.milliseconds));
  const tries: number[] = [];
  for (let index = 1; index < TRIES; index++)
    tries.push(
      (await timed(() => office.ask('pairings.try', { proposalId, decision: banOf(index) }))).milliseconds,
    );
  say(figures, `try, ${tries.length} pairs forbidden`, tries);
  const decisions: number[] = [];
  for (let index = 0; index < DECISIONS; index++) {
    const decision = banOf(Math.floor((index * TRIES) / DECISIONS));
    decisions.push((await timed(() => office.ask('pairings.decide', { proposalId, decision }))).milliseconds);
  }
  say(figures, `decide, ${decisions.length} one after another`, decisions);
  const back = await timed(() => office.ask('pairings.undoDecision', { proposalId }));
  figures.note('take the last decision back', inMilliseconds(back.milliseconds));
  await office.close();
}

function say(figures: Figures, what: string, milliseconds: readonly number[]): void {
  const at = (share: number): string => inMilliseconds(quantile(milliseconds, share));
  figures.note(what, `median ${at(0.5)}, p95 ${at(0.95)}`);
}

function openOffice() {
  const backend = createBackend({
    dataFilePath: ':memory:',
    clock: () => ({ today, now }),
    emit: () => undefined,
    planner: {
      planPairings: async (problem) => planPairings(problem, quietRun, await loadMipEngine()),
      planRosters: () => Promise.reject(new Error('No roster is planned here')),
      planRepair: () => Promise.reject(new Error('No roster is repaired here')),
      close: () => Promise.resolve(),
    },
    log: lineLog(
      () => undefined,
      () => now,
    ),
  });
  return {
    close: backend.close,
    ask: async <Name extends BackendCallName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
      const answer = await backend.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
      return answer.value as Output<Name>;
    },
  };
}

async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly milliseconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - begun };
}
