import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openConnection } from '../../src/backend/db/connection.ts';
import { JOURNALED_TABLES } from '../../src/backend/db/journal.ts';
import { anOfficeBackend, type OfficeBackend } from '../builders/office-backend.ts';

let dataFolder: string;
let office: OfficeBackend;
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'shouwang-demo-'));
  office = anOfficeBackend(path.join(dataFolder, 'office.db'));
});
afterEach(async () => {
  await office.close();
  rmSync(dataFolder, { recursive: true });
});

/** Journaled tables that hold rows, with how many. */
function rowsKept(): Readonly<Record<string, number>> {
  const db = openConnection(path.join(dataFolder, 'office.db'));
  const counts = Object.keys(JOURNALED_TABLES).map((table) => [
    table,
    db.find<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0,
  ]);
  db.close();
  return Object.fromEntries(counts.filter(([, rows]) => rows !== 0)) as Record<string, number>;
}

it('brings the demo township with its market, seasons, station, round and field, and takes all of it back', async () => {
  const preview = await office.ask('imports.previewDemo', { jobId: 'a', decisions: {} });
  expect(rowsKept()).toEqual({});
  await office.ask('imports.accept', { jobId: 'b', previewId: preview.previewId });
  const kept = rowsKept();
  const furnished = [
    'market_rule',
    'calendar_period',
    'station_duty',
    'meal_round',
    'meal_stop',
    'farm_task',
  ];
  expect(Object.keys(kept)).toEqual(expect.arrayContaining(furnished));

  const [batch] = await office.ask('imports.list', {});
  await office.ask('imports.undo', { batchId: batch?.id ?? 0 });
  expect(rowsKept()).toEqual({});
  expect(await office.ask('calendar.markets', {})).toEqual([]);
  expect(office.events.at(-1)).toMatchObject({
    name: 'data.changed',
    payload: { areas: expect.arrayContaining(['calendar', 'places', 'people']) as string[] },
  });

  const { redo } = await office.ask('changes.undoState', {});
  await office.ask('changes.redo', { changeSetId: redo?.id ?? 0 });
  expect(rowsKept()).toEqual(kept);
});
