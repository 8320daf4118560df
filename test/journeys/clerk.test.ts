import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHelperProfile, anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { insteadOf } from '../builders/office-start.ts';
import { importTwoVillages, personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

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

const newest = async (): Promise<number> => (await office.ask('changes.undoState', {})).undo?.id ?? 0;
const undo = async () => office.ask('changes.undo', { changeSetId: await newest() });
const everybody = async () =>
  office.ask('people.list', { role: 'all', placeId: null, onlyWithNeeds: false, search: '' });
const search = async (words: string) =>
  (await office.ask('people.list', { role: 'all', placeId: null, onlyWithNeeds: false, search: words })).map(
    ({ name }) => name,
  );
const livePairs = async () => office.ask('pairings.list', {});
const pairUp = async (): Promise<void> => {
  const proposal = await office.ask('pairings.propose', { jobId: 'pairing' });
  await office.ask('pairings.accept', { proposalId: proposal.id });
};
const household = async (villageId: number, no: string) =>
  (await office.ask('places.households', { villageId, search: '' })).find(
    ({ householdNo }) => householdNo === no,
  );

describe('what a clerk takes back', () => {
  it('leaves nobody paired without the role, though the pair came later', async () => {
    office = await insteadOf(office, pairSmallTownship);
    const villageId = await placeIdOf(office, '柳树村');
    const { personId } = await office.ask('people.save', { personId: null, form: aPersonForm(villageId) });
    const hamletId = await placeIdOf(office, '上院子', 'hamlet');
    await office.ask('people.save', {
      personId,
      form: aPersonForm(villageId, {
        hamletId,
        householdNo: '030',
        elder: anElderProfile({
          needs: [
            { serviceCode: 'errand', timesPerWeek: 1, everyWeeks: 1, minutes: 30, slot: null, since: null },
          ],
        }),
      }),
    });
    const role = await newest();
    await pairUp();
    expect((await livePairs()).some(({ elder }) => elder.name === '何秀英')).toBe(true);
    expect(await office.refusalOf('changes.undo', { changeSetId: role })).toBe('changes.still-used');
    await undo();
    await office.ask('changes.undo', { changeSetId: role });
    expect((await office.ask('people.get', { personId })).elder).toBeNull();
  });

  it('a death that was none brings the pairs back, as long as nobody took their place', async () => {
    office = await insteadOf(office, pairSmallTownship);
    const before = await livePairs();
    const personId = await personIdOf(office, '陈桂英');
    await office.ask('people.setStatus', { personId, status: 'deceased', on: TODAY, reason: '登记有误' });
    expect(await livePairs()).not.toEqual(before);
    await undo();
    expect(await livePairs()).toEqual(before);
  });

  it('makes nobody gone who was paired since', async () => {
    office = await insteadOf(office, pairSmallTownship);
    const personId = await personIdOf(office, '陈桂英');
    const set = async (status: 'moved' | 'active') =>
      office.ask('people.setStatus', { personId, status, on: TODAY, reason: '' });
    await set('moved');
    await set('active');
    const back = await newest();
    await pairUp();
    expect((await livePairs()).some(({ elder }) => elder.name === '陈桂英')).toBe(true);
    expect(await office.refusalOf('changes.undo', { changeSetId: back })).toBe('changes.still-used');
  });
});

describe('a head of a household', () => {
  it('who moves away by the form or in a bulk change is head no longer, and is again after an undo', async () => {
    await importTwoVillages(office, folder);
    const villageId = await placeIdOf(office, '柳树村');
    const headId = await personIdOf(office, '陈桂英');
    const found = await household(villageId, '007');
    if (!found) throw new Error('No household 007');
    const { id: householdId, hamletId, addressText, cardNo, plotNotes, flags } = found;
    const form = { villageId, householdNo: '007', hamletId, headId, addressText, cardNo, plotNotes, flags };
    await office.ask('places.saveHousehold', { householdId, form });
    await office.ask('people.changeMany', {
      personIds: [headId],
      change: { kind: 'move', villageId: await placeIdOf(office, '大坪村'), groupId: null, hamletId: null },
    });
    expect((await household(villageId, '007'))?.headId).toBeNull();
    await undo();
    expect((await household(villageId, '007'))?.headId).toBe(headId);
  });
});

describe('somebody who was erased', () => {
  const erase = async (personId: number) => office.ask('privacy.erase', { personId, reason: '本人要求' });

  it('does not stand in the way of taking back what others did before', async () => {
    await importTwoVillages(office, folder);
    const [one, other] = [await personIdOf(office, '陈桂英'), await personIdOf(office, '王秀珍')];
    await office.ask('people.setStatus', { personId: other, status: 'away', on: TODAY, reason: '' });
    const ofOther = await newest();
    await office.ask('people.setStatus', { personId: one, status: 'away', on: TODAY, reason: '' });
    await erase(one);
    expect(await newest()).toBe(ofOther);
    await undo();
    expect((await everybody()).find(({ id }) => id === other)?.status).toBe('active');
  });

  it('is somebody new when a later list names the person, and the old row stays empty', async () => {
    await importTwoVillages(office, folder);
    const personId = await personIdOf(office, '陈桂英');
    await erase(personId);
    const row = anElderRow({ 姓名: '陈桂英', 身份证号: anIdNumber('1943-03-05', 22) });
    await importFiles(office, [folder.table('新名单.csv', [row])]);
    expect(await personIdOf(office, '陈桂英')).not.toBe(personId);
    expect(await office.refusalOf('changes.undo', { changeSetId: 1 })).toBe('people.erased');
  });

  it('is taken into nothing any more', async () => {
    await importTwoVillages(office, folder);
    const villageId = await placeIdOf(office, '柳树村');
    const [personId, other] = [await personIdOf(office, '陈桂英'), await personIdOf(office, '王秀珍')];
    await erase(personId);
    const elder = anElderProfile({ doctorId: personId });
    const member = { personId, duty: 'member' as const };
    const householdId = (await household(villageId, '008'))?.id ?? 0;
    const refused = [
      await office.refusalOf('people.save', { personId: null, form: aPersonForm(villageId, { elder }) }),
      await office.refusalOf('people.saveRelations', {
        personId: other,
        relations: [{ otherId: personId, kind: 'friend', degree: null, note: '' }],
      }),
      await office.refusalOf('places.saveTeam', {
        teamId: null,
        form: { placeId: villageId, kind: 'other', name: '老年协会', remark: '', members: [member] },
      }),
      await office.refusalOf('places.setMembers', {
        householdId,
        members: [{ personId, relationToHead: '' }],
      }),
      await office.refusalOf('people.changeMany', {
        personIds: [personId],
        change: { kind: 'add-hobby', word: '下棋' },
      }),
    ];
    expect(new Set(refused)).toEqual(new Set(['people.erased']));
  });
});

describe('a second name of a place', () => {
  it('is not the name, nor a second name, of another village', async () => {
    await importTwoVillages(office, folder);
    const [one, other] = [await placeIdOf(office, '柳树村'), await placeIdOf(office, '大坪村')];
    const form = (name: string, aliases: string[]) => ({
      name,
      shortName: '',
      regionCode: null,
      pilotStatus: 'running' as const,
      aliases,
      contacts: [],
    });
    await office.ask('places.save', { placeId: one, form: form('柳树村', ['柳林村']) });
    for (const taken of ['柳树村', '柳林村']) {
      expect(await office.refusalOf('places.save', { placeId: other, form: form('大坪村', [taken]) })).toBe(
        'places.name-taken',
      );
    }
    await office.ask('places.save', { placeId: one, form: form('柳树村', ['柳林村', '柳村']) });
  });
});

describe('a rare name', () => {
  it('is kept, found under any of its dots, and written out as it is', async () => {
    await importTwoVillages(office, folder);
    const villageId = await placeIdOf(office, '柳树村');
    for (const name of ['阿依古丽•买买提', '㐂𬭎', '王'.repeat(50)]) {
      await office.ask('people.save', {
        personId: null,
        form: aPersonForm(villageId, { name, helper: aHelperProfile() }),
      });
    }
    for (const dot of ['·', '•', '・', '.']) {
      expect(await search(`古丽${dot}买`)).toEqual(['阿依古丽·买买提']);
    }
    expect(await search('𬭎')).toEqual(['㐂𬭎']);
    expect(await search('王'.repeat(50))).toEqual(['王'.repeat(50)]);
  });
});

describe('a merge of villages with rosters in ink', () => {
  it('is undone, and what was published stays as it was', async () => {
    office = await insteadOf(office, pairSmallTownship);
    const fromId = await placeIdOf(office, '柳树村');
    const { placeId: intoId } = await office.ask('places.add', {
      level: 'village',
      parentId: null,
      name: '大坪村',
      groupNo: null,
    });
    await office.ask('rosters.draft', { jobId: 'draft', weekStart: COMING_WEEK, villageIds: [] });
    await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
    const roster = async () => office.ask('rosters.get', { weekStart: COMING_WEEK, villageId: fromId });
    const before = await roster();
    await office.ask('places.merge', { fromId, intoId });
    await undo();
    expect(await roster()).toEqual(before);
    expect((await everybody()).every(({ villageId }) => villageId === fromId)).toBe(true);
  });
});
