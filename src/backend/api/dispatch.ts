import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { type Answer, type BackendCallName, backendContract } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import type { Log } from '../logging/log.ts';
import type { Office } from '../services/office.ts';
import type { HandlersFor } from './handler.ts';

/** Calls that take longer are written down with their duration. */
const SLOW_CALL_MILLISECONDS = 250;

/**
 * Checks a call, runs it and sorts what comes out into value, refusal and fault. Never throws and never
 * rejects: whatever a page sends, it gets an answer.
 */
export async function dispatch(
  { office, handlers, log }: { office: Office; handlers: HandlersFor<BackendCallName>; log: Log },
  name: string,
  input: unknown,
): Promise<Answer<unknown>> {
  const began = performance.now();
  try {
    if (!isCallName(name))
      throw new Error('Unknown call. Maybe window and backend are of different versions.');
    const checked: unknown = backendContract[name].input.parse(input);
    // The name ties input and handler together, which the type checker cannot follow through a union.
    const handler = handlers[name] as (office: Office, input: unknown) => unknown;
    const value = await handler(office, checked);
    const milliseconds = Math.round(performance.now() - began);
    if (milliseconds > SLOW_CALL_MILLISECONDS) log.note('slow call', { name, milliseconds });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refusal) {
      log.note('refused', { name, code: error.code });
      return { ok: false, kind: 'refusal', code: error.code, facts: error.facts };
    }
    const number = randomInt(0x10000).toString(16).toUpperCase().padStart(4, '0');
    log.fault(
      number,
      isCallName(name) ? name : 'unknown call',
      error instanceof z.ZodError ? pathsOf(error) : error,
    );
    return { ok: false, kind: 'fault', number };
  }
}

function isCallName(name: string): name is BackendCallName {
  return Object.hasOwn(backendContract, name);
}

/** Where the input was wrong; not what stood there. */
function pathsOf(error: z.ZodError): Error {
  const places = error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
  return new Error(`The input is not what the contract says: ${places.join(', ')}`);
}
