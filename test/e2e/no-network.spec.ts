import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { launchShouwang, launchWatchedShouwang } from './harness/launch-shouwang.ts';
import { isOwnDebuggingPort, readContacts, underSocketWatch } from './harness/socket-watch.ts';

// The journeys themselves are watched in first-journey.spec.ts and demo.spec.ts; here the watch and the guard are tried.

/** Loopback addresses that nobody listens on: the watch must tell even what never leaves the machine. */
const PLANTED = [
  ['a web request', "fetch('http://127.0.0.1/').catch(() => 0)", 'connect', '127.0.0.1'],
  [
    'a datagram',
    "require('dgram').createSocket('udp4').send('x', 9, '127.0.0.2', () => process.exit())",
    'send',
    '127.0.0.2',
  ],
  [
    'a request of a child process',
    'require("child_process").execFileSync(process.execPath, ["-e", "fetch(\'http://127.0.0.3/\').catch(() => 0)"])',
    'connect',
    '127.0.0.3',
  ],
  [
    'a door opened to others',
    "require('net').createServer().listen(0, '0.0.0.0', () => process.exit())",
    'bind',
    '0.0.0.0',
  ],
] as const;

for (const [what, script, call, address] of PLANTED) {
  test(`the watch notices ${what}`, async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'watch-')), 'sockets.log');
    const watched = underSocketWatch(process.execPath, file);
    await promisify(execFile)(watched.program, ['-e', script], {
      env: { ...process.env, ...watched.env },
      timeout: 5000,
    }).catch(() => undefined);
    const found = readContacts(file).filter((contact) => !isOwnDebuggingPort(contact));
    const told = found.filter(
      (contact) => contact.call.startsWith(call) && contact.address.includes(address),
    );
    expect(told).not.toEqual([]);
  });
}

test('a page that tries to reach the network gets nowhere, and neither does one that opens a window', async () => {
  const running = await launchWatchedShouwang();
  const outcomes = await running.window.evaluate(async () => {
    const picture = new Image();
    const pictureFailed = new Promise((resolve) => {
      picture.onerror = () => resolve('failed');
      picture.onload = () => resolve('loaded');
    });
    picture.src = 'http://127.0.0.4/a.png';
    const fetched = await fetch('http://127.0.0.5/').then(
      () => 'answered',
      () => 'failed',
    );
    return { fetched, picture: await pictureFailed, opened: window.open('http://127.0.0.6/') };
  });
  expect(outcomes).toEqual({ fetched: 'failed', picture: 'failed', opened: null });
  // The main process has no policy of a page above it: there the guard alone must hold.
  const guarded = await running.app.evaluate(({ net }) =>
    net.fetch('http://127.0.0.7/').then(
      () => 'answered',
      () => 'failed',
    ),
  );
  expect(guarded).toBe('failed');
  expect(running.complaints.length).toBeGreaterThan(0);
  await running.app.close();
  expect(readContacts(running.socketFile).filter((contact) => !isOwnDebuggingPort(contact))).toEqual([]);
});

test('the page reaches nothing but the two functions of the bridge', async () => {
  const running = await launchShouwang();
  const reach = await running.window.evaluate(() => ({
    bridge: Object.keys(window.shouwang).sort(),
    node: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
  }));
  expect(reach).toEqual({ bridge: ['call', 'listen'], node: 'undefined', process: 'undefined' });
  const refused = await running.window.evaluate(() =>
    window.shouwang.call('constructor' as never, {} as never).then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
  await running.app.close();
});
