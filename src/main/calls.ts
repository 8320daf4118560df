import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { shellContract, type Answer, type ShellCallName } from '../shared/contract/contract.ts';
import { Refusal } from '../shared/errors/refusal.ts';
import { isOwnAddress } from './app-address.ts';
import { BackendFault, type BackendHost } from './backend-host.ts';
import { logFault } from './log.ts';
import type { ShellCalls } from './shell-calls.ts';
import type { StoppableJobs } from './stoppable-jobs.ts';

export interface CallsOptions {
  readonly backend: BackendHost;
  readonly shell: ShellCalls;
  readonly jobs: StoppableJobs;
  readonly developmentAddress: string | null;
}

/** Lets the window's calls in: `shell.*` are answered here, all others go to the backend as they came. */
export function answerCalls({ backend, shell, jobs, developmentAddress }: CallsOptions): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (typeof name !== 'string' || !window || !isOurPage(event, developmentAddress)) {
      return { ok: false, kind: 'fault', number: logFault('call from elsewhere', null) };
    }
    if (isShellCall(name)) return answered(name, () => runShellCall(shell, name, input, window));
    if (name === 'jobs.stop' && stopsOwnJob(jobs, input)) return { ok: true, value: { known: true } };
    return backend.ask(name, input);
  });
}

/** Tells every window; a hidden printing window has nobody who listens. */
export function tellWindows(name: string, payload: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.webContents.isDestroyed()) window.webContents.send('event', name, payload);
  }
}

function isOurPage(event: IpcMainInvokeEvent, developmentAddress: string | null): boolean {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame) return false;
  return isOwnAddress(frame.url) || (developmentAddress !== null && frame.url.startsWith(developmentAddress));
}

function isShellCall(name: string): name is ShellCallName {
  return Object.hasOwn(shellContract, name);
}

function runShellCall(
  shell: ShellCalls,
  name: ShellCallName,
  input: unknown,
  window: BrowserWindow,
): Promise<unknown> {
  const checked = shellContract[name].input.parse(input);
  // Each entry takes just what its own checker gives; the compiler cannot see that through the union.
  const run = shell[name] as (input: unknown, window: BrowserWindow) => Promise<unknown>;
  return run(checked, window);
}

function stopsOwnJob(jobs: StoppableJobs, input: unknown): boolean {
  const jobId = typeof input === 'object' && input !== null && 'jobId' in input ? input.jobId : null;
  return typeof jobId === 'string' && jobs.stop(jobId);
}

async function answered(name: string, work: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, kind: 'refusal', code: error.code, facts: error.facts };
    if (error instanceof BackendFault) return { ok: false, kind: 'fault', number: error.number };
    return { ok: false, kind: 'fault', number: logFault(name, error) };
  }
}
