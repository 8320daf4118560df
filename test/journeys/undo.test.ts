import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { importSmallTownship, pairSmallTownship } from '../builders/office-small-township.ts';
import { insteadOf } from '../builders/office-start.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(() => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const everybody = async () =>
  office.ask('people.list', { role: 'all', placeId: null, onlyWithNeeds: false, search: '' });
const idOf = async (name: string): Promise<number> =>
  (await everybody()).find((person) => person.name === name)?.id ?? 0;
const newest = async (): Promise<number> => (await office.ask('changes.undoState', {})).undo?.id ?? 0;
const undo = async (changeSetId?: number) =>
  office.ask('changes.undo', { changeSetId: changeSetId ?? (await newest()) });
const redo = async () => {
  const { redo: next } = await office.ask('changes.undoState', {});
  return office.ask('changes.redo', { changeSetId: next?.id ?? 0 });
};
const villageId = async (): Promise<number> =>
  (await office.ask('people.placeTree', {})).find((place) => place.level === 'village')?.id ?? 0;

describe('undo', () => {
  it('takes back one change after the other, and redo brings them again', async () => {
    await importSmallTownship(office, folder);
    const personId = await idOf('陈桂英');
    const person = async () => office.ask('people.get', { personId });
    const start = await person();
    await office.ask('people.setStatus', { personId, status: 'away', on: TODAY, reason: '' });
    const away = await person();
    await office.ask('people.saveResidences', {
      personId,
      residences: [
        { kind: 'child_home', from: TODAY, to: null, hamletId: null, houseText: '', hostName: '大儿子' },
      ],
    });
    const moved = await person();
    await undo();
    expect(await person()).toEqual(away);
    await undo();
    expect(await person()).toEqual(start);
    await redo();
    expect(await person()).toEqual(away);
    await redo();
    expect(await person()).toEqual(moved);
    expect((await office.ask('changes.undoState', {})).redo).toBeNull();
  });

  it('of an import takes its people, places and households with it, and lets the file in again', async () => {
    await importSmallTownship(office, folder);
    expect(await everybody()).toHaveLength(4);
    await undo();
    expect(await everybody()).toEqual([]);
    expect(await office.ask('people.placeTree', {})).toEqual([]);
    expect((await office.ask('imports.list', {})).every((batch) => batch.undoneAt !== null)).toBe(true);
    await redo();
    expect(await everybody()).toHaveLength(4);
    expect((await office.ask('imports.list', {})).every((batch) => batch.undoneAt === null)).toBe(true);
    await undo();
    await importSmallTownship(office, folder);
    expect(await everybody()).toHaveLength(4);
  });

  it('of an import gives up drafts and open proposals that name its people', async () => {
    office = await insteadOf(office, pairSmallTownship);
    await office.ask('rosters.draft', {
      jobId: 'draft',
      villageIds: [await villageId()],
      weekStart: COMING_WEEK,
    });
    await undo();
    await office.ask('pairings.propose', { jobId: 'pairing' });
    await undo();
    expect(await everybody()).toEqual([]);
    expect(await office.ask('overview.get', {})).toMatchObject({ openProposal: false, villages: [] });
  });

  it('of pairs brings back the ones before', async () => {
    office = await insteadOf(office, pairSmallTownship);
    const roles = (await office.ask('pairings.list', {})).map((pair) => pair.role);
    expect(roles.sort()).toEqual(['backup', 'backup', 'primary', 'primary']);
    await undo();
    expect(await office.ask('pairings.list', {})).toEqual([]);
  });

  it('is refused while pairs rest on it, and leaves everything as it was', async () => {
    office = await insteadOf(office, pairSmallTownship);
    const before = await everybody();
    const [, imported] = await office.ask('changes.list', { limit: 2 });
    const answer = await office.call('changes.undo', { changeSetId: imported?.id });
    expect(answer).toMatchObject({ ok: false, code: 'changes.still-used', facts: { count: 4 } });
    expect(await everybody()).toEqual(before);
  });

  it('is refused once something later changed the same rows, until that is undone', async () => {
    await importSmallTownship(office, folder);
    const personId = await idOf('陈桂英');
    await office.ask('people.setStatus', { personId, status: 'away', on: TODAY, reason: '' });
    const first = await newest();
    await office.ask('people.setStatus', { personId, status: 'active', on: '2026-11-23', reason: '' });
    expect(await office.call('changes.undo', { changeSetId: first })).toMatchObject({
      code: 'changes.changed-since',
      facts: { count: 1 },
    });
    await undo();
    await undo(first);
    expect((await office.ask('people.get', { personId })).status).toBe('active');
  });

  it('takes no later row along with a person', async () => {
    await importSmallTownship(office, folder);
    const form = aPersonForm(await villageId(), { elder: anElderProfile() });
    const { personId } = await office.ask('people.save', { personId: null, form });
    const added = await newest();
    await office.ask('people.recordConsent', {
      personIds: [personId],
      purpose: 'photo',
      date: TODAY,
      form: 'signature',
    });
    expect(await office.refusalOf('changes.undo', { changeSetId: added })).toBe('changes.changed-since');
    expect((await office.ask('people.get', { personId })).consents).toHaveLength(1);
  });

  it('reaches back past changes that have nothing to do with it', async () => {
    await importSmallTownship(office, folder);
    const [one, other] = [await idOf('陈桂英'), await idOf('王建国')];
    await office.ask('people.setStatus', { personId: one, status: 'away', on: TODAY, reason: '' });
    const first = await newest();
    await office.ask('people.setStatus', { personId: other, status: 'away', on: TODAY, reason: '' });
    await undo(first);
    expect((await everybody()).filter(({ status }) => status === 'away').map(({ name }) => name)).toEqual([
      '王建国',
    ]);
    expect(await office.refusalOf('changes.undo', { changeSetId: first })).toBe('changes.already-undone');
  });

  it('is refused of what does not exist', async () => {
    expect(await office.refusalOf('changes.undo', { changeSetId: 999 })).toBe('changes.not-found');
  });
});

describe('redo', () => {
  it('is over once something else was changed', async () => {
    await importSmallTownship(office, folder);
    const [one, other] = [await idOf('陈桂英'), await idOf('王建国')];
    await office.ask('people.setStatus', { personId: one, status: 'away', on: TODAY, reason: '' });
    await undo();
    const { redo: next } = await office.ask('changes.undoState', {});
    expect(next).toMatchObject({ kind: 'undo', about: { of: 'status-changed' } });
    await office.ask('people.setStatus', { personId: other, status: 'away', on: TODAY, reason: '' });
    expect((await office.ask('changes.undoState', {})).redo).toBeNull();
    expect(await office.refusalOf('changes.redo', { changeSetId: next?.id ?? 0 })).toBe(
      'changes.nothing-to-redo',
    );
  });

  it('can be taken back as if it had never been', async () => {
    await importSmallTownship(office, folder);
    const personId = await idOf('陈桂英');
    await office.ask('people.setStatus', { personId, status: 'away', on: TODAY, reason: '' });
    await undo();
    await redo();
    const [redone] = await office.ask('changes.list', { limit: 1 });
    expect(redone?.kind).toBe('redo');
    await undo(redone?.id);
    expect((await office.ask('people.get', { personId })).status).toBe('active');
  });

  it('tells the window that everything is stale', async () => {
    await importSmallTownship(office, folder);
    office.events.splice(0);
    await undo();
    expect(office.events).toMatchObject([
      {
        name: 'data.changed',
        payload: { areas: expect.arrayContaining(['people', 'imports', 'rosters']) as string[] },
      },
    ]);
  });
});
