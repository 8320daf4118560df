import type { z } from 'zod';
import { attendanceCalls } from './attendance.ts';
import { calendarCalls } from './calendar.ts';
import { changesCalls } from './changes.ts';
import { exportsCalls } from './exports.ts';
import { importsCalls } from './imports.ts';
import { jobsCalls } from './jobs.ts';
import { overviewCalls } from './overview.ts';
import { pairingsCalls } from './pairings.ts';
import { peopleCalls } from './people.ts';
import { placesCalls } from './places.ts';
import { printingCalls } from './printing.ts';
import { privacyCalls } from './privacy.ts';
import { qualityCalls } from './quality.ts';
import { requestsCalls } from './requests.ts';
import { rostersCalls } from './rosters.ts';
import { shellCalls } from './shell.ts';
import { supervisionCalls } from './supervision.ts';
import { timeBankCalls } from './time-bank.ts';

/**
 * Everything the window may ask. Calls named `shell.*` are answered by the main process, all others by
 * the backend; inputs are checked on arrival, before any code of ours sees them.
 */
export const backendContract = {
  ...overviewCalls,
  ...peopleCalls,
  ...placesCalls,
  ...qualityCalls,
  ...privacyCalls,
  ...changesCalls,
  ...exportsCalls,
  ...importsCalls,
  ...calendarCalls,
  ...pairingsCalls,
  ...rostersCalls,
  ...printingCalls,
  ...requestsCalls,
  ...attendanceCalls,
  ...timeBankCalls,
  ...supervisionCalls,
  ...jobsCalls,
};
export const shellContract = { ...shellCalls };
export const contract = { ...backendContract, ...shellContract };

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type BackendCallName = keyof typeof backendContract;
export type ShellCallName = keyof typeof shellContract;
export type Input<Name extends CallName> = z.input<Contract[Name]['input']>;
/** The input after checking, branded ids included. */
export type CheckedInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type Output<Name extends CallName> = z.output<Contract[Name]['output']>;

/** What travels back: a value, a refusal with its code, or a fault with the number under which it is logged. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly kind: 'refusal';
      readonly code: string;
      readonly facts: Record<string, string | number>;
    }
  | { readonly ok: false; readonly kind: 'fault'; readonly number: string };
