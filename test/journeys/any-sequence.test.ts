import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openConnection } from '../../src/backend/db/connection.ts';
import { JOURNALED_TABLES } from '../../src/backend/db/journal.ts';
import { type OfficeStep, officeSteps, stepInput } from '../builders/any-office-step.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { importTwoVillages } from '../builders/office-two-villages.ts';
import { seededRandom } from '../builders/random.ts';

/** Every journaled row of the data file, in an order of its own. */
function registersOf(dataFile: string): string[] {
  const db = openConnection(dataFile);
  const rows = Object.keys(JOURNALED_TABLES).flatMap((table) =>
    db.all(`SELECT * FROM ${table}`).map((row) => `${table} ${JSON.stringify(row)}`),
  );
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
  db.close();
  return rows.toSorted();
}

async function liveThrough(steps: readonly (readonly [OfficeStep, number])[]): Promise<void> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'shouwang-any-'));
  const dataFile = path.join(dataFolder, 'office.db');
  const office = await anOfficeAfter(importTwoVillages, dataFile);
  try {
    const start = registersOf(dataFile);
    const importId = (await office.ask('changes.undoState', {})).undo?.id ?? 0;
    for (const [step, seed] of steps) {
      const call = await stepInput(office, step, seededRandom(seed));
      const answer = await office.call(call.name, call.input);
      if (!answer.ok && answer.kind === 'fault') {
        throw new Error(`${call.name} ${JSON.stringify(call.input)} ${office.logLines.at(-1) ?? ''}`);
      }
    }
    registersOf(dataFile);
    for (;;) {
      const { undo } = await office.ask('changes.undoState', {});
      if (!undo || undo.id <= importId) break;
      await office.ask('changes.undo', { changeSetId: undo.id });
    }
    expect(registersOf(dataFile)).toEqual(start);
  } finally {
    await office.close();
    rmSync(dataFolder, { recursive: true });
  }
}

it('any sequence of edits ends in values or refusals, keeps the registers whole, and is undone to the start', async () => {
  const step = fc.tuple(fc.constantFrom(...officeSteps), fc.nat());
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), liveThrough), {
    numRuns: 25,
    seed: 20_261_122,
    endOnFailure: true,
  });
});
