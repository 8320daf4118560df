import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startBackendHost, type BackendHost } from '../../src/main/backend-host.ts';
import { startNodeChild } from '../../src/main/node-child.ts';

const module = path.join(import.meta.dirname, 'stand-ins/backend-under-test.mjs');
const gone = { ok: false, kind: 'refusal', code: 'backend.gone', facts: {} };

interface Told {
  readonly name: string;
  readonly payload: unknown;
}

let host: BackendHost | null = null;
afterEach(() => host?.stop());

function startHost(env: NodeJS.ProcessEnv = {}): { host: BackendHost; told: Told[] } {
  const told: Told[] = [];
  host = startBackendHost({
    start: () => startNodeChild(process.execPath, module, { ...process.env, ...env }),
    onEvent: (name, payload) => told.push({ name, payload }),
    waitBeforeKillMs: 300,
  });
  return { host, told };
}

async function pidOf(running: BackendHost): Promise<number> {
  const answer = await running.ask('who', {});
  if (!answer.ok) throw new Error('the backend did not answer');
  return (answer.value as { pid: number }).pid;
}

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

describe('the host of the backend', () => {
  test('pairs each answer with its request, also those asked before the backend was ready', async () => {
    const { host } = startHost();
    const answers = await Promise.all([host.ask('first', 1), host.ask('second', { two: 2 })]);
    expect(answers).toMatchObject([
      { ok: true, value: { name: 'first', input: 1 } },
      { ok: true, value: { name: 'second', input: { two: 2 } } },
    ]);
  });

  test('passes events on', async () => {
    const { host, told } = startHost();
    await host.ask('tell', { areas: ['people'] });
    expect(told).toEqual([{ name: 'data.changed', payload: { areas: ['people'] } }]);
  });

  test('answers what was pending with a refusal when the backend ends, and starts it once more', async () => {
    const { host, told } = startHost();
    const before = await pidOf(host);
    const pending = host.ask('silence', {});
    expect(await host.ask('end', {})).toEqual(gone);
    expect(await pending).toEqual(gone);
    expect(await pidOf(host)).not.toBe(before);
    expect(told).toEqual([{ name: 'backend.restarted', payload: {} }]);
  });

  test('leaves a backend that ended twice alone and says so', async () => {
    const { host } = startHost();
    await host.ask('end', {});
    await host.ask('end', {});
    expect(await host.ask('who', {})).toEqual(gone);
  });

  test('stops the backend without starting it again', async () => {
    const { host, told } = startHost();
    const pid = await pidOf(host);
    await host.stop();
    expect(isAlive(pid)).toBe(false);
    expect(await host.ask('who', {})).toEqual(gone);
    expect(told).toEqual([]);
  });

  test('ends a backend by force that does not end by itself', async () => {
    const { host } = startHost({ DEAF: '1' });
    const pid = await pidOf(host);
    await host.stop();
    expect(isAlive(pid)).toBe(false);
  });
});
