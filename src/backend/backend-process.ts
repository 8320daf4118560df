/** Entry of the backend process: opens the data file, answers the shell's requests, ends when asked. */
import path from 'node:path';
import { toCalendarDate } from '../shared/time/calendar-date.ts';
import { createBackend } from './create-backend.ts';
import { fileLog } from './logging/log.ts';
import { threadPlanner } from './planning/planner.ts';
import type { Clock } from './services/office.ts';
import { openParentWire } from './wire/parent-wire.ts';

const dataFilePath = process.env['SHOUWANG_DATA_FILE'];
if (dataFilePath === undefined || dataFilePath === '') {
  throw new Error('SHOUWANG_DATA_FILE is not set: the shell names the data file when it starts the backend.');
}

/** The office's own day: the machine's local date, not the one in Greenwich. */
const clock: Clock = () => {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return { today: toCalendarDate(local.slice(0, 10)), now: local.slice(0, 19) };
};

const wire = openParentWire();
// The solver's thread stands beside this entry under the same extension, in sources and in the bundle.
const threadName = `solver-worker${path.extname(new URL(import.meta.url).pathname)}`;
const backend = createBackend({
  dataFilePath,
  clock,
  emit: (name, payload) => {
    wire.post({ kind: 'event', name, payload });
  },
  planner: threadPlanner(new URL(threadName, import.meta.url)),
  log: fileLog(path.join(path.dirname(dataFilePath), 'logs', 'backend.log'), () => clock().now),
});

wire.onRequest(({ id, name, input }) => {
  void backend.call(name, input).then((answer) => {
    wire.post({ kind: 'answer', id, answer });
  });
});
wire.onShutdown(() => {
  void backend.close().finally(() => {
    process.exit(0);
  });
});
wire.post({ kind: 'ready' });
