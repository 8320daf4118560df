import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';

const module = path.join(import.meta.dirname, '../../main/stand-ins/backend-under-test.mjs');

async function startedChild(env: NodeJS.ProcessEnv = {}): Promise<ChildProcess> {
  const child = fork(module, [], { serialization: 'advanced', env: { ...process.env, ...env } });
  await once(child, 'message');
  return child;
}

test('tells the shell when it is ready', async () => {
  const child = fork(module, [], { serialization: 'advanced' });
  expect((await once(child, 'message'))[0]).toEqual({ kind: 'ready' });
  child.kill();
});

test('ends when the shell is gone', async () => {
  const child = await startedChild();
  const exit = once(child, 'exit');
  child.disconnect();
  expect(await exit).toEqual([0, null]);
});

test('ends when it is asked to', async () => {
  const child = await startedChild();
  const exit = once(child, 'exit');
  child.send({ kind: 'shutdown' });
  expect(await exit).toEqual([0, null]);
});

test('refuses to be started by hand', async () => {
  const child = spawn(process.execPath, [module], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).not.toBe(0);
  expect(complaint).toContain('started by the main process');
});
