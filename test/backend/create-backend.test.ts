import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openConnection } from '../../src/backend/db/connection.ts';
import { anOfficeBackend } from '../builders/office-backend.ts';
import { anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { importFiles } from '../builders/office-import.ts';

let folder: OfficeFolder;
beforeEach(() => {
  folder = anOfficeFolder();
});
afterEach(() => {
  folder.remove();
});

it('keeps what was accepted when the program is closed and opened again', async () => {
  const file = path.join(folder.path, 'office.sqlite');
  const first = anOfficeBackend(file);
  await importFiles(first, [folder.table('老人.csv', [anElderRow()])]);
  await first.close();
  const second = anOfficeBackend(file);
  expect(await second.ask('overview.get', {})).toMatchObject({ villages: [{ name: '柳树村', elders: 1 }] });
  await second.close();
});

it('answers every call with the refusal of a file that it may not open', async () => {
  const newer = path.join(folder.path, 'newer.sqlite');
  const db = openConnection(newer);
  db.script('PRAGMA user_version = 999');
  db.close();
  const damaged = path.join(folder.path, 'damaged.sqlite');
  writeFileSync(damaged, 'x'.repeat(4096));
  for (const [file, code] of [
    [newer, 'database.newer'],
    [damaged, 'database.damaged'],
  ] as const) {
    const office = anOfficeBackend(file);
    expect(await office.refusalOf('overview.get', {})).toBe(code);
    await office.close();
  }
});

it('rolls a fault back and goes on answering', async () => {
  const file = path.join(folder.path, 'office.sqlite');
  const office = anOfficeBackend(file);
  const preview = await office.ask('imports.preview', {
    jobId: 'j',
    filePaths: [folder.table('老人.csv', [anElderRow()])],
    decisions: {},
  });
  const saboteur = openConnection(file);
  saboteur.script(
    "CREATE TRIGGER fails BEFORE UPDATE ON register_state BEGIN SELECT RAISE(ABORT, 'disk on fire'); END",
  );
  expect(await office.call('imports.accept', { jobId: 'j', previewId: preview.previewId })).toMatchObject({
    ok: false,
    kind: 'fault',
  });
  const everybody = { role: 'all', placeId: null, onlyWithNeeds: false, search: '' } as const;
  expect(await office.ask('people.list', everybody)).toEqual([]);
  expect(await office.ask('imports.list', {})).toEqual([]);
  saboteur.script('DROP TRIGGER fails');
  saboteur.close();
  await office.ask('imports.accept', { jobId: 'j', previewId: preview.previewId });
  expect(await office.ask('people.list', everybody)).toHaveLength(1);
  await office.close();
});
