// A backend for the host's tests: it answers, ends or falls silent as it is asked, over the real wire.
import { openParentWire } from '../../../src/backend/wire/parent-wire.ts';

const wire = openParentWire();
wire.onRequest(({ id, name, input }) => {
  if (name === 'end') process.exit(3);
  if (name === 'silence') return;
  if (name === 'tell') wire.post({ kind: 'event', name: 'data.changed', payload: input });
  wire.post({ kind: 'answer', id, answer: { ok: true, value: { name, input, pid: process.pid } } });
});
if (process.env.DEAF === '1') wire.onShutdown(() => setInterval(() => undefined, 1000));
wire.post({ kind: 'ready' });
