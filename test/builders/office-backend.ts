import { createBackend, type Backend } from '../../src/backend/create-backend.ts';
import { lineLog } from '../../src/backend/logging/log.ts';
import { threadPlanner } from '../../src/backend/planning/planner.ts';
import {
  type BackendCallName,
  backendContract,
  type Input,
  type Output,
} from '../../src/shared/contract/contract.ts';
import { toCalendarDate } from '../../src/shared/time/calendar-date.ts';
import { solverWorkerUrl } from '../set-up/bundle-solver-worker.ts';
import { anEmptyDataFile, removeCopy } from './kept-data-files.ts';

export const TODAY = toCalendarDate('2026-11-22');
export const COMING_WEEK = toCalendarDate('2026-11-23');

/** A whole backend over real SQLite and the real solver thread, asked as the window asks. */
export interface OfficeBackend extends Backend {
  /** The value of a call, checked against the contract; throws for a refusal or a fault. */
  readonly ask: <Name extends BackendCallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** The code with which a call is refused; throws where it is not. */
  readonly refusalOf: <Name extends BackendCallName>(name: Name, input: Input<Name>) => Promise<string>;
  readonly events: { readonly name: string; readonly payload: unknown }[];
  readonly logLines: string[];
  /** Goes on to another moment, `YYYY-MM-DDTHH:MM:SS`. */
  readonly goTo: (moment: string) => void;
}

/** Without a path of a data file it begins with nobody, in a file of its own. */
export function anOfficeBackend(dataFilePath = anEmptyDataFile()): OfficeBackend {
  const events: { name: string; payload: unknown }[] = [];
  const logLines: string[] = [];
  let moment = `${TODAY}T09:00:00`;
  const now = (): string => moment;
  const backend = createBackend({
    dataFilePath,
    clock: () => ({ today: toCalendarDate(moment.slice(0, 10)), now: now() }),
    emit: (name, payload) => void events.push({ name, payload }),
    planner: threadPlanner(solverWorkerUrl),
    log: lineLog((line) => void logLines.push(line), now),
  });
  return {
    ...backend,
    close: async () => {
      await backend.close();
      removeCopy(dataFilePath);
    },
    events,
    logLines,
    goTo: (next) => {
      moment = next;
    },
    ask: async (name, input) => {
      const answer = await backend.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)} ${logLines.at(-1) ?? ''}`);
      backendContract[name].output.parse(answer.value);
      return answer.value as Output<typeof name>;
    },
    refusalOf: async (name, input) => {
      const answer = await backend.call(name, input);
      if (answer.ok || answer.kind !== 'refusal') throw new Error(`${name}: ${JSON.stringify(answer)}`);
      return answer.code;
    },
  };
}
