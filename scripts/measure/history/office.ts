import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBackend } from '../../../src/backend/create-backend.ts';
import { lineLog } from '../../../src/backend/logging/log.ts';
import { threadPlanner } from '../../../src/backend/planning/planner.ts';
import type { BackendCallName, Input, Output } from '../../../src/shared/contract/contract.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const workerUrl = pathToFileURL(path.resolve(import.meta.dirname, '../../../out/backend/solver-worker.mjs'));

/** The backend over a data file, asked as the window asks. */
export interface Office {
  readonly ask: <Name extends BackendCallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  readonly close: () => Promise<void>;
}

/** Opens a data file at a moment, `YYYY-MM-DDTHH:MM:SS`, that does not go on. A call that is declined is a fault here. */
export function openOffice(dataFilePath: string, moment: string): Office {
  const today = toCalendarDate(moment.slice(0, 10));
  const logLines: string[] = [];
  const backend = createBackend({
    dataFilePath,
    clock: () => ({ today, now: moment }),
    emit: () => undefined,
    planner: threadPlanner(workerUrl),
    log: lineLog(
      (line) => void logLines.push(line),
      () => moment,
    ),
  });
  return {
    close: backend.close,
    ask: async (name, input) => {
      const answer = await backend.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)} ${logLines.at(-1) ?? ''}`);
      return answer.value as Output<typeof name>;
    },
  };
}
