import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHelperProfile, anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import { type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { importSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
beforeEach(async () => {
  office = await anOfficeAfter(importSmallTownship);
  folder = anOfficeFolder();
  villageId = (await office.ask('people.placeTree', {})).find((place) => place.level === 'village')?.id ?? 0;
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

type Form = Parameters<typeof aPersonForm>[1];
const save = async (personId: number | null, changes: Form): Promise<number> =>
  (await office.ask('people.save', { personId, form: aPersonForm(villageId, changes) })).personId;
const lines = async (personId: number) =>
  (await office.ask('changes.ofPerson', { personId })).map(
    (change) => [change.set.kind, change.lines] as const,
  );

describe('the history of a person', () => {
  it('tells the columns that differ, from what to what', async () => {
    const personId = await save(null, { nickname: '何大嫂' });
    await save(personId, { nickname: '何婆婆', partyMember: true });
    expect((await lines(personId))[0]).toEqual([
      'person-changed',
      [
        { field: 'person.nickname', was: '何大嫂', becomes: '何婆婆' },
        { field: 'person.party_member', was: '0', becomes: '1' },
      ],
    ]);
  });

  it('shows identity numbers masked only', async () => {
    const [first, second] = [anIdNumber('1948-05-06', 24), anIdNumber('1948-05-06', 26)];
    const personId = await save(null, {
      idNumber: { keep: false, idNumber: first },
      remark: `旧号 ${second}`,
    });
    await save(personId, { idNumber: { keep: false, idNumber: second } });
    const told = JSON.stringify(await lines(personId));
    expect(told).not.toContain(first);
    expect(told).not.toContain(second);
    expect(told).toContain('511900********');
  });

  it('tells lists by what came and what went, and names places and people', async () => {
    const need = {
      serviceCode: 'errand',
      timesPerWeek: 1,
      everyWeeks: 1,
      minutes: 60,
      slot: null,
      since: null,
    } as const;
    const doctorId = await save(null, { name: '李医生', roles: ['village_doctor'] });
    const personId = await save(null, {
      hobbies: ['喝茶', '唱歌'],
      phones: [{ number: '19900003001', owner: null, kind: 'mobile' }],
      elder: anElderProfile({ needs: [need] }),
    });
    await save(personId, {
      hobbies: ['唱歌', '下棋'],
      phones: [{ number: '19900003002', owner: null, kind: 'mobile' }],
      elder: anElderProfile({ needs: [{ ...need, minutes: 90 }], doctorId }),
      helper: aHelperProfile({ skills: ['理发'] }),
      householdNo: '012',
    });
    const [, told] = (await lines(personId))[0] ?? [];
    expect(told).toEqual(
      expect.arrayContaining([
        { field: 'person.household_id', was: null, becomes: '012' },
        { field: 'elder.doctor_id', was: null, becomes: '李医生' },
        { field: 'trait.hobby', was: '喝茶', becomes: null },
        { field: 'trait.hobby', was: null, becomes: '下棋' },
        { field: 'trait.skill', was: null, becomes: '理发' },
        { field: 'phone', was: '19900003001 · mobile', becomes: '19900003002 · mobile' },
        { field: 'need', was: 'errand · 1 · 60 · 1', becomes: 'errand · 1 · 90 · 1' },
        { field: 'helper.category', was: null, becomes: 'neighbour' },
        { field: 'helper_availability', was: null, becomes: '1 · morning' },
      ]),
    );
    expect(told?.some(({ field }) => field === 'trait.hobby' && field.includes('唱歌'))).toBe(false);
  });

  it('goes back to the import and on to what was undone', async () => {
    const [row] = await office.ask('people.list', {
      role: 'all',
      placeId: null,
      onlyWithNeeds: false,
      search: '陈桂英',
    });
    const personId = row?.id ?? 0;
    await office.ask('people.setStatus', { personId, status: 'away', on: TODAY, reason: '' });
    const { undo } = await office.ask('changes.undoState', {});
    await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
    const history = await office.ask('changes.ofPerson', { personId });
    expect(history.map(({ set }) => set.kind)).toEqual(['undo', 'status-changed', 'import']);
    expect(history[0]?.lines).toContainEqual({ field: 'person.status', was: 'away', becomes: 'active' });
  });

  it('is refused of nobody', async () => {
    expect(await office.refusalOf('changes.ofPerson', { personId: 999 })).toBe('people.not-found');
  });
});

describe('the list of changes', () => {
  it('is newest first, with how many people each touched', async () => {
    await save(null, {});
    const sets = await office.ask('changes.list', { limit: 2 });
    expect(sets.map(({ kind, people }) => [kind, people])).toEqual([
      ['person-added', 1],
      ['import', 4],
    ]);
    expect(await office.ask('changes.list', { limit: 1 })).toEqual(sets.slice(0, 1));
  });
});
