import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../src/backend/db/connection.ts';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import { anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import { COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';

const ID_NUMBER = anIdNumber('1943-03-05', 22);
const PHONE = '19900001001';

let dataFolder: string;
let dataFile: string;
let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'shouwang-privacy-'));
  dataFile = path.join(dataFolder, 'office.db');
  office = await anOfficeAfter(pairSmallTownship, dataFile);
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
  rmSync(dataFolder, { recursive: true });
});

async function idOf(name: string): Promise<PersonId> {
  const found = await office.ask('people.list', {
    role: 'all',
    placeId: null,
    onlyWithNeeds: false,
    search: name,
  });
  const [person] = found;
  if (!person) throw new Error(`nobody is called so`);
  return person.id;
}

/** Every table of the data file as text, files included. */
function everythingKept(): string {
  const db = openConnection(dataFile);
  const tables = db.all<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`);
  const text = tables
    .flatMap(({ name }) => db.all<Record<string, unknown>>(`SELECT * FROM "${name}"`))
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)))
    .join('\n');
  db.close();
  return text;
}

/** The bytes on the disk, unused pages and the log beside the file included. */
const bytesOnDisk = (): string =>
  ['', '-wal'].map((tail) => readIfThere(`${dataFile}${tail}`).toString('utf8')).join('\n');

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

describe('a whole identity number', () => {
  it('is shown for a reason, which is written down without the number', async () => {
    const personId = await idOf('陈桂英');
    expect(await office.ask('privacy.revealIdNumber', { personId, reason: '核对低保' })).toEqual({
      idNumber: ID_NUMBER,
    });
    expect(await office.ask('privacy.disclosures', { limit: 10 })).toEqual([
      {
        disclosedAt: '2026-11-22T09:00:00',
        personName: '陈桂英',
        what: 'id_number',
        people: 1,
        reason: '核对低保',
      },
    ]);
    expect(office.logLines.join('\n')).not.toContain(ID_NUMBER);
  });

  it('is refused where there is none, and then nothing is written down', async () => {
    await importFiles(office, [
      folder.table('新.csv', [anElderRow({ 姓名: '何素珍', 身份证号: '', 户号: '020', 电话: '' })]),
    ]);
    const personId = await idOf('何素珍');
    expect(await office.refusalOf('privacy.revealIdNumber', { personId, reason: '核对' })).toBe(
      'people.no-identity-number',
    );
    expect(await office.refusalOf('privacy.revealIdNumber', { personId: 999, reason: '核对' })).toBe(
      'people.not-found',
    );
    expect(await office.ask('privacy.disclosures', { limit: 10 })).toEqual([]);
  });
});

describe('the consent register', () => {
  const register = async (decision: 'given' | 'withdrawn' | 'not-asked' | null) =>
    (await office.ask('privacy.consents', { purpose: 'wall_card', placeId: null, decision })).map(
      ({ name, line }) => [name, line?.decision ?? null],
    );

  it('holds the newest decision of everybody whom the purpose concerns', async () => {
    const personIds = [await idOf('王建国')];
    const purpose = 'wall_card' as const;
    await office.ask('people.recordConsent', { personIds, purpose, date: TODAY, form: 'thumb_print' });
    expect(await register('given')).toContainEqual(['王建国', 'given']);
    await office.ask('people.withdrawConsent', { personIds, purpose, date: TODAY });
    expect(await register('withdrawn')).toEqual([['王建国', 'withdrawn']]);
    expect((await register(null)).map(([name]) => name)).toEqual(['陈桂英', '王建国']);
  });

  it('names those who were not asked yet', async () => {
    const notAsked = await office.ask('privacy.consents', {
      purpose: 'photo',
      placeId: null,
      decision: 'not-asked',
    });
    expect(notAsked.map((line) => line.line)).toEqual([null, null, null, null]);
  });
});

describe('retention', () => {
  it('is without limits until somebody sets them, and then names what is due', async () => {
    const none = { monthsAfterDeath: null, monthsAfterLeaving: null, monthsOfOriginals: null };
    expect(await office.ask('privacy.retention', {})).toEqual(none);
    expect(await office.ask('privacy.due', {})).toEqual({ people: [], originals: [] });

    const limits = { monthsAfterDeath: 12, monthsAfterLeaving: 6, monthsOfOriginals: 1 };
    await office.ask('privacy.saveRetention', limits);
    expect(await office.ask('privacy.retention', {})).toEqual(limits);
    expect((await office.ask('privacy.due', {})).originals).toEqual([]);

    const db = openConnection(dataFile);
    db.script(`UPDATE person SET status = 'deceased', status_since = '2025-11-22' WHERE name = '陈桂英';
      UPDATE person SET status = 'moved', status_since = '2026-05-23' WHERE name = '王建国';
      UPDATE import_batch SET imported_at = '2026-10-22T08:00:00' WHERE kind = 'elders'`);
    db.close();
    const due = await office.ask('privacy.due', {});
    expect(due.people.map(({ name, since }) => [name, since])).toEqual([['陈桂英', '2025-11-22']]);
    expect(due.originals.map((original) => original.fileName)).toEqual(['老人.csv']);
  });

  it('gives up originals for good, and their names and hashes stay', async () => {
    const [batch] = await office.ask('imports.list', {});
    const batchIds = [batch?.id ?? 0];
    expect(await office.ask('privacy.removeOriginals', { batchIds })).toEqual({ removed: 1 });
    expect(await office.ask('privacy.removeOriginals', { batchIds })).toEqual({ removed: 0 });
    expect((await office.ask('imports.list', {})).map(({ id, originalKept }) => [id, originalKept])).toEqual(
      (await office.ask('imports.list', {})).map(({ id }) => [id, id !== batch?.id]),
    );
  });
});

describe('erasing a person', () => {
  const published = async (): Promise<{ planned: number; unfilled: number }[]> =>
    (await office.ask('rosters.listWeek', { weekStart: COMING_WEEK })).map(({ planned, unfilled }) => ({
      planned,
      unfilled,
    }));
  beforeEach(async () => {
    const { villages } = await office.ask('overview.get', {});
    const villageIds = villages.map((village) => village.villageId);
    await office.ask('rosters.draft', { jobId: 'd', weekStart: COMING_WEEK, villageIds });
    await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds });
    const personId = await idOf('陈桂英');
    await office.ask('privacy.revealIdNumber', { personId, reason: '陈桂英本人要求核对' });
  });

  it('says first what it takes and what it leaves', async () => {
    expect(await office.ask('privacy.previewErasure', { personId: await idOf('陈桂英') })).toEqual({
      name: '陈桂英',
      pairsEnded: 2,
      publishedVisits: 1,
      originals: ['老人.csv'],
      mentionedBy: [],
    });
  });

  it('leaves nothing of name, number and phone anywhere in the data file', async () => {
    const marks = ['陈桂英', ID_NUMBER, PHONE];
    const before = everythingKept();
    for (const mark of marks) expect(before).toContain(mark);
    const personId = await idOf('陈桂英');
    expect(await office.ask('privacy.erase', { personId, reason: '陈桂英本人要求' })).toEqual({
      originalsRemoved: 1,
    });
    const after = everythingKept();
    for (const mark of marks) expect(after).not.toContain(mark);
    const onDisk = bytesOnDisk();
    for (const mark of marks) expect(onDisk).not.toContain(mark);
    expect(onDisk).toContain('王建国');
  });

  it('keeps rosters in ink and their counts, ends the pairs, and lists the person no more', async () => {
    const counts = await published();
    const personId = await idOf('陈桂英');
    const pairsBefore = (await office.ask('pairings.list', {})).length;
    await office.ask('privacy.erase', { personId, reason: '本人要求' });
    expect(await published()).toEqual(counts);
    expect((await office.ask('pairings.list', {})).length).toBe(pairsBefore - 2);
    const left = await office.ask('people.list', {
      role: 'all',
      placeId: null,
      onlyWithNeeds: false,
      search: '',
    });
    expect(left.map((person) => person.name)).toEqual(['王建国', '刘秀兰', '周大明']);
    const twins = await office.ask('quality.twins', {});
    expect(twins).toEqual([]);
  });

  it('takes along what was entered by hand, with its history, and tells of whom else speaks of the person', async () => {
    const personId = await idOf('陈桂英');
    const otherId = await idOf('王建国');
    const { place } = await office.ask('people.get', { personId });
    const secrets = ['上院黄葛树边', '陈小明', '19900009001', '青霉素', '陈婆婆', '一起种过田', '土墙房'];
    await office.ask('people.save', {
      personId,
      form: aPersonForm(place.villageId, {
        name: '陈桂英',
        nickname: '陈婆婆',
        idNumber: { keep: true },
        householdNo: '007',
        remark: '上院黄葛树边',
        elder: anElderProfile({
          allergies: '青霉素',
          contacts: [
            {
              name: '陈小明',
              relation: '儿子',
              phone: '19900009001',
              worksIn: '东莞',
              bestTime: '',
              toldBy: 'phone',
              consentsToNotes: false,
            },
          ],
        }),
      }),
    });
    await office.ask('people.saveRelations', {
      personId: otherId,
      relations: [{ otherId: personId, kind: 'old_workmate', degree: null, note: '一起种过田' }],
    });
    await office.ask('places.saveHousehold', {
      householdId: place.householdId,
      form: {
        villageId: place.villageId,
        householdNo: '007',
        hamletId: null,
        headId: personId,
        addressText: '土墙房',
        cardNo: null,
        plotNotes: '',
        flags: ['extreme_poverty'],
      },
    });
    const before = everythingKept();
    for (const secret of secrets) expect(before).toContain(secret);
    await office.ask('people.save', {
      personId: otherId,
      form: aPersonForm(place.villageId, {
        name: '王建国',
        sex: 'M',
        idNumber: { keep: true },
        householdNo: '008',
        remark: '由陈桂英照看',
        elder: anElderProfile(),
      }),
    });
    const preview = await office.ask('privacy.previewErasure', { personId });
    expect(preview.mentionedBy).toEqual([{ personId: otherId, name: '王建国' }]);

    await office.ask('privacy.erase', { personId, reason: '本人要求' });
    const after = everythingKept();
    for (const secret of secrets) expect(after).not.toContain(secret);
    expect((await office.ask('people.get', { personId: otherId })).relations).toEqual([]);
  });

  it('cannot be undone, nor can any change that touched the person', async () => {
    const personId = await idOf('陈桂英');
    const [imported] = await office.ask('imports.list', {});
    const changeSetId = imported?.changeSetId ?? 0;
    await office.ask('privacy.erase', { personId, reason: '本人要求' });
    expect(await office.refusalOf('changes.undo', { changeSetId })).toBe('people.erased');
    expect((await office.ask('changes.undoState', {})).undo).toBeNull();
  });

  it('is done once, for somebody who is there', async () => {
    const personId = await idOf('陈桂英');
    await office.ask('privacy.erase', { personId, reason: '本人要求' });
    expect(await office.refusalOf('privacy.erase', { personId, reason: '再来' })).toBe('people.erased');
    expect(await office.refusalOf('privacy.previewErasure', { personId })).toBe('people.erased');
    expect(await office.refusalOf('privacy.revealIdNumber', { personId, reason: '看看' })).toBe(
      'people.erased',
    );
    expect(await office.refusalOf('privacy.erase', { personId: 999, reason: '没有' })).toBe(
      'people.not-found',
    );
  });

  it('lets the rest of the office go on: the next week is drafted without the person', async () => {
    await office.ask('privacy.erase', { personId: await idOf('陈桂英'), reason: '本人要求' });
    const proposal = await office.ask('pairings.propose', { jobId: 'again' });
    expect(proposal.pairs.map((pair) => [pair.elder.name, pair.role])).toEqual([
      ['王建国', 'primary'],
      ['王建国', 'backup'],
    ]);
  });
});
