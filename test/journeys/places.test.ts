import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../src/backend/db/connection.ts';
import { JOURNALED_TABLES } from '../../src/backend/db/journal.ts';
import { OFFICE_RULE_NAMES, OFFICE_RULES } from '../../src/shared/domain/office-rules.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';
import { importTwoVillages, personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

/** Every journaled table, row by row. */
function dumpOf(dataFile: string): Record<string, unknown[]> {
  const db = openConnection(dataFile);
  const dump = Object.fromEntries(
    Object.keys(JOURNALED_TABLES).map((table) => [table, db.all(`SELECT * FROM ${table} ORDER BY 1, 2`)]),
  );
  db.close();
  return dump;
}

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  await importTwoVillages(office, folder);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const place = async (name: string, level?: string) => placeIdOf(office, name, level);
const person = async (name: string) => personIdOf(office, name);
const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};
const add = async (level: 'village' | 'village_group' | 'hamlet', parentId: number | null, name: string) =>
  office.ask('places.add', { level, parentId, name, groupNo: null });
const aPlaceForm = (name: string) => ({
  name,
  shortName: '',
  regionCode: null,
  pilotStatus: 'running' as const,
  aliases: [],
  contacts: [],
});
const aVenue = async () => ({
  kind: 'mutual_aid_point' as const,
  placeId: await place('柳树村'),
  hamletId: await place('下院子', 'hamlet'),
  localName: '幸福小院',
  hostPersonId: await person('王秀珍'),
  hostConsents: true,
  liaisonPersonId: null,
  source: 'private_house' as const,
  facilities: ['厨房', '棋桌'],
  opening: [{ weekday: 1 as const, slot: 'morning' as const }],
  duties: [{ kind: 'cooking' as const, halfDaysPerWeek: 5, helpersNeeded: 2 }],
  safety: ['fire' as const, 'handrail' as const],
  safetyCheckedOn: '2026-11-20',
  phone: '19900009001',
  remark: '',
});
const aTeam = async (duty: 'leader' | 'member') => ({
  placeId: await place('柳树村'),
  kind: 'mutual_aid_group' as const,
  name: '上院子互助组',
  remark: '',
  members: [{ personId: await person('陈桂英'), duty }],
});
const aHousehold = async (householdNo: string) => ({
  villageId: await place('柳树村'),
  householdNo,
  hamletId: null,
  headId: null,
  addressText: '',
  cardNo: null,
  plotNotes: '',
  flags: [],
});

describe('a place', () => {
  it('is added below another, and groups written in any way are the same group', async () => {
    const village = await place('柳树村');
    const { placeId } = await add('village_group', village, '第二组');
    expect(await office.ask('places.get', { placeId })).toMatchObject({ name: '2组', groupNo: 2, people: 0 });
    for (const same of ['2组', '二社', '第2组'])
      expect(
        await office.refusalOf('places.add', {
          level: 'village_group',
          parentId: village,
          name: same,
          groupNo: null,
        }),
      ).toBe('places.name-taken');
    expect((await add('hamlet', placeId, '新院子')).placeId).toBeGreaterThan(placeId);
  });

  it('is refused a name that another has, and a level that does not fit', async () => {
    const village = await place('柳树村');
    const refused = (level: 'village' | 'village_group' | 'hamlet', parentId: number | null, name: string) =>
      office.refusalOf('places.add', { level, parentId, name, groupNo: null });
    expect(await refused('village', null, '大坪村')).toBe('places.name-taken');
    expect(await refused('hamlet', village, '上院子')).toBe('places.name-taken');
    expect(await refused('village', village, '小村')).toBe('places.wrong-level');
    expect(await refused('village_group', village, '李家组')).toBe('places.wrong-level');
    expect(await refused('hamlet', 9999, '小院')).toBe('places.not-found');
  });

  it('keeps its names, contacts and state, and gives them back with an undo', async () => {
    const placeId = await place('柳树村');
    const before = await office.ask('places.get', { placeId });
    expect(before).toMatchObject({ people: 2, households: 2, pilotStatus: 'not_started' });
    const form = {
      ...aPlaceForm('柳树新村'),
      regionCode: '511900101203',
      aliases: ['柳树大队'],
      contacts: [{ kind: 'village_doctor' as const, name: '何医生', phone: '19900008001' }],
    };
    await office.ask('places.save', { placeId, form });
    expect(await office.ask('places.get', { placeId })).toMatchObject(form);
    await undoLast();
    expect(await office.ask('places.get', { placeId })).toEqual(before);
    expect(await office.refusalOf('places.save', { placeId, form: { ...form, name: '大坪村' } })).toBe(
      'places.name-taken',
    );
  });

  it('is found by the next import under its other name', async () => {
    const placeId = await place('柳树村');
    await office.ask('places.save', { placeId, form: { ...aPlaceForm('柳树村'), aliases: ['柳树大队'] } });
    await importFiles(office, [
      folder.table('新老人.csv', [
        anElderRow({ 村: '柳树大队', 姓名: '周素清', 身份证号: anIdNumber('1940-01-01', 44), 户号: '020' }),
      ]),
    ]);
    expect((await office.ask('places.get', { placeId })).people).toBe(3);
  });

  it('is removed only when nothing rests on it', async () => {
    const village = await place('柳树村');
    expect(await office.refusalOf('places.remove', { placeId: village })).toBe('places.still-used');
    const { placeId } = await add('hamlet', village, '空院子');
    await office.ask('places.save', { placeId, form: { ...aPlaceForm('空院子'), aliases: ['老屋基'] } });
    await office.ask('places.remove', { placeId });
    expect(await office.refusalOf('places.get', { placeId })).toBe('places.not-found');
    await undoLast();
    expect((await office.ask('places.get', { placeId })).aliases).toEqual(['老屋基']);
  });
});

describe('a merge of villages', () => {
  const merged = async () => {
    const [fromId, intoId] = [await place('大坪村'), await place('柳树村')];
    await office.ask('places.merge', { fromId, intoId });
    return { fromId, intoId };
  };

  it('is told before it is done', async () => {
    const [fromId, intoId] = [await place('大坪村'), await place('柳树村')];
    expect(await office.ask('places.previewMerge', { fromId, intoId })).toEqual({
      people: 3,
      households: 2,
      hamlets: 2,
      groups: 2,
      sameHouseholdNumbers: ['007'],
      sameGroupNumbers: [1],
      newGroupNumbers: [6],
      sameHamletNames: ['上院子'],
      venues: 0,
      teams: 0,
    });
    expect(await office.refusalOf('places.merge', { fromId, intoId: fromId })).toBe(
      'places.merge-with-itself',
    );
    const group = await place('5组', 'village_group');
    expect(await office.refusalOf('places.merge', { fromId: group, intoId })).toBe('places.wrong-level');
  });

  it('moves everybody, mixes nothing and keeps the old names', async () => {
    const { fromId, intoId } = await merged();
    const tree = await office.ask('people.placeTree', {});
    expect(tree.map(({ name, level, elders }) => [name, level, elders])).toEqual([
      ['柳树村', 'village', 4],
      ['1组', 'village_group', 2],
      ['5组', 'village_group', 1],
      ['6组', 'village_group', 1],
      ['上院子', 'hamlet', 1],
      ['下院子', 'hamlet', 1],
      ['大坪村上院子', 'hamlet', 1],
      ['李家湾', 'hamlet', 1],
    ]);
    const village = await office.ask('places.get', { placeId: intoId });
    expect(village).toMatchObject({ people: 5, households: 4, aliases: ['大坪村', '原大坪村'] });
    const group = await office.ask('places.get', { placeId: await place('6组', 'village_group') });
    expect(group.aliases).toEqual(['原大坪村1组']);
    const households = await office.ask('places.households', { villageId: intoId, search: '' });
    expect(households.map((household) => household.householdNo).toSorted()).toEqual([
      '007',
      '008',
      '009',
      '大坪村007',
    ]);
    expect(await office.refusalOf('places.get', { placeId: fromId })).toBe('places.not-found');
    const overview = await office.ask('overview.get', {});
    expect(overview.villages.map((one) => one.name)).toEqual(['柳树村']);
  });

  it('leads an old list to the right group, hamlet and household', async () => {
    const { intoId } = await merged();
    await importFiles(office, [
      folder.table('旧表.csv', [
        anElderRow({ 村: '大坪村', 姓名: '周素清', 身份证号: anIdNumber('1940-01-01', 44), 村组: '1组' }),
        anElderRow({
          村: '原大坪村',
          姓名: '周素芳',
          身份证号: anIdNumber('1940-01-01', 46),
          村组: '3组',
          院落: '何家坝',
          户号: '030',
        }),
      ]),
    ]);
    const rows = await office.ask('people.list', {
      role: 'all',
      placeId: intoId,
      onlyWithNeeds: false,
      search: '周素',
    });
    expect(
      rows.map(({ villageName, groupName, hamletName, householdNo }) => [
        villageName,
        groupName,
        hamletName,
        householdNo,
      ]),
    ).toEqual([
      ['柳树村', '3组', '何家坝', '030'],
      ['柳树村', '6组', '大坪村上院子', '大坪村007'],
    ]);
  });

  it('is undone as a whole', async () => {
    const look = async () => ({
      tree: await office.ask('people.placeTree', {}),
      people: await office.ask('people.list', {
        role: 'all',
        placeId: null,
        onlyWithNeeds: false,
        search: '',
      }),
      overview: await office.ask('overview.get', {}),
    });
    const before = await look();
    const { fromId, intoId } = await merged();
    expect(await look()).not.toEqual(before);
    await undoLast();
    expect(await look()).toEqual(before);
    for (const placeId of [fromId, intoId])
      expect((await office.ask('places.get', { placeId })).aliases).toEqual([]);
    await office.ask('places.merge', { fromId, intoId });
  });
});

describe('what is in ink', () => {
  it('outlives a merge: the old village’s week is shown and printed under its own name', async () => {
    const proposal = await office.ask('pairings.propose', { jobId: 'pairing' });
    await office.ask('pairings.accept', { proposalId: proposal.id });
    await office.ask('rosters.draft', { jobId: 'roster', weekStart: COMING_WEEK, villageIds: [] });
    await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
    const fromId = await place('大坪村');
    const before = await office.ask('rosters.get', { weekStart: COMING_WEEK, villageId: fromId });
    expect(before?.visits.length).toBeGreaterThan(0);
    await office.ask('places.merge', { fromId, intoId: await place('柳树村') });
    expect(await office.ask('rosters.get', { weekStart: COMING_WEEK, villageId: fromId })).toEqual(before);
    const week = await office.ask('rosters.listWeek', { weekStart: COMING_WEEK });
    expect(week.map((roster) => roster.villageName)).toContain('大坪村');
    const paper = await office.ask('printing.compose', {
      weekStart: COMING_WEEK,
      villageId: fromId,
      form: 'weekly-roster',
    });
    expect(paper.html).toContain('大坪村');
  });

  it('a merge and its undo leave every table of the data file as it was', async () => {
    const dataFile = path.join(folder.path, 'office.db');
    const other = anOfficeBackend(dataFile);
    await importTwoVillages(other, folder);
    const before = dumpOf(dataFile);
    await other.ask('places.merge', {
      fromId: await placeIdOf(other, '大坪村'),
      intoId: await placeIdOf(other, '柳树村'),
    });
    expect(dumpOf(dataFile)).not.toEqual(before);
    const { undo } = await other.ask('changes.undoState', {});
    await other.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
    expect(dumpOf(dataFile)).toEqual(before);
    await other.close();
  });
});

describe('a venue', () => {
  it('in a private house needs its host and the consent of the host', async () => {
    const form = await aVenue();
    const refused = (change: object) =>
      office.refusalOf('places.saveVenue', { venueId: null, form: { ...form, ...change } });
    expect(await refused({ hostPersonId: null })).toBe('places.host-missing');
    expect(await refused({ hostConsents: false })).toBe('places.host-consent-missing');
    expect(await refused({ hamletId: await place('李家湾', 'hamlet') })).toBe('places.other-village');
    expect(await refused({ hostPersonId: 9999 })).toBe('people.not-found');
  });

  it('is kept, changed, listed with everything above it, and taken out', async () => {
    const form = await aVenue();
    const { venueId } = await office.ask('places.saveVenue', { venueId: null, form });
    const [listed] = await office.ask('places.venues', { placeId: form.placeId });
    expect(listed).toEqual({
      ...form,
      id: venueId,
      placeName: '柳树村',
      hamletName: '下院子',
      hostName: '王秀珍',
      liaisonName: null,
      catchment: {
        hamlets: [
          {
            hamletId: form.hamletId,
            name: '下院子',
            elders: 1,
            minutes: 5,
            estimated: false,
            tooFar: false,
          },
        ],
        elders: 1,
      },
    });
    await office.ask('places.saveVenue', { venueId, form: { ...form, localName: '睦邻点', facilities: [] } });
    expect(await office.ask('places.venues', { placeId: null })).toMatchObject([{ localName: '睦邻点' }]);
    expect(await office.ask('places.venues', { placeId: await place('大坪村') })).toEqual([]);
    await office.ask('places.removeVenue', { venueId });
    expect(await office.ask('places.venues', { placeId: null })).toEqual([]);
    expect(await office.refusalOf('places.removeVenue', { venueId })).toBe('places.not-found');
    await undoLast();
    expect(await office.ask('places.venues', { placeId: null })).toMatchObject([{ localName: '睦邻点' }]);
  });
});

describe('whom a mutual-aid point serves', () => {
  const hamlet = async (name: string) => place(name, 'hamlet');
  const walk = async (from: string, to: string, minutes: number) =>
    office.ask('places.saveWalkingMinutes', {
      villageId: await place('柳树村'),
      cells: [{ fromHamletId: await hamlet(from), toHamletId: await hamlet(to), minutes }],
    });
  const served = async () =>
    (await office.ask('places.venues', { placeId: null })).map(({ catchment }) =>
      catchment?.hamlets.map(({ name, minutes, tooFar }) => [name, minutes, tooFar]),
    );

  it('are the hamlets that have no nearer one, and those beyond the travel limit are told', async () => {
    const form = await aVenue();
    await office.ask('places.saveVenue', { venueId: null, form });
    await add('hamlet', form.placeId, '垭口');
    await walk('上院子', '下院子', 12);
    await walk('上院子', '垭口', 8);
    expect(await served()).toEqual([
      [
        ['下院子', 5, false],
        ['上院子', 12, false],
        ['垭口', 20, true],
      ],
    ]);
    await office.ask('places.saveVenue', {
      venueId: null,
      form: { ...form, hamletId: await hamlet('垭口') },
    });
    expect(await served()).toEqual([
      [['下院子', 5, false]],
      [
        ['垭口', 5, false],
        ['上院子', 8, false],
      ],
    ]);
    await office.ask('places.saveRule', { placeId: form.placeId, rule: 'travel-limit-minutes', value: 7 });
    expect((await served())[1]?.at(-1)).toEqual(['上院子', 8, true]);
  });

  it('counts the elders who live there, and is told of no other venue', async () => {
    const form = await aVenue();
    await walk('上院子', '下院子', 12);
    await office.ask('places.saveVenue', { venueId: null, form });
    await office.ask('places.saveVenue', { venueId: null, form: { ...form, kind: 'service_station' } });
    const told = async () =>
      (await office.ask('places.venues', { placeId: null })).map(({ kind, catchment }) => [
        kind,
        catchment?.elders,
      ]);
    expect(await told()).toEqual([
      ['service_station', undefined],
      ['mutual_aid_point', 2],
    ]);
    await office.ask('people.setStatus', {
      personId: await person('陈桂英'),
      status: 'deceased',
      on: TODAY,
      reason: '',
    });
    expect((await told())[1]).toEqual(['mutual_aid_point', 1]);
  });
});

describe('a team', () => {
  it('that is a mutual-aid group is led by a party member, unless the office does not ask for it', async () => {
    const form = await aTeam('leader');
    expect(await office.refusalOf('places.saveTeam', { teamId: null, form })).toBe(
      'places.team-leader-not-party-member',
    );
    await office.ask('places.saveRule', {
      placeId: form.placeId,
      rule: 'group-leader-party-member',
      value: 0,
    });
    const { teamId } = await office.ask('places.saveTeam', { teamId: null, form });
    expect(await office.ask('places.teams', { placeId: form.placeId })).toEqual([
      {
        ...form,
        id: teamId,
        placeName: '柳树村',
        members: [{ ...form.members[0], name: '陈桂英', partyMember: false }],
      },
    ]);
  });

  it('of another kind is led by whom it likes, changes its members and is taken out', async () => {
    const form = { ...(await aTeam('leader')), kind: 'elders_association' as const, name: '老年协会' };
    const { teamId } = await office.ask('places.saveTeam', { teamId: null, form });
    const members = [{ personId: await person('王秀珍'), duty: 'secretary' as const }];
    await office.ask('places.saveTeam', { teamId, form: { ...form, members } });
    expect((await office.ask('places.teams', { placeId: null }))[0]?.members).toMatchObject(members);
    await office.ask('places.removeTeam', { teamId });
    await undoLast();
    expect((await office.ask('places.teams', { placeId: null }))[0]?.members).toMatchObject(members);
  });
});

describe('a household', () => {
  it('has a number of its own in the village, a card of its own in the office, and a head who lives in it', async () => {
    const form = await aHousehold('100');
    const save = (change: object) => ({ householdId: null, form: { ...form, ...change } });
    expect(await office.refusalOf('places.saveHousehold', save({ householdNo: '007' }))).toBe(
      'places.household-number-taken',
    );
    await office.ask('places.saveHousehold', save({ cardNo: 'K-1' }));
    expect(await office.refusalOf('places.saveHousehold', save({ householdNo: '101', cardNo: 'K-1' }))).toBe(
      'places.card-number-taken',
    );
    expect(
      await office.refusalOf(
        'places.saveHousehold',
        save({ householdNo: '101', headId: await person('陈桂英') }),
      ),
    ).toBe('places.head-not-member');
    expect(
      await office.refusalOf(
        'places.saveHousehold',
        save({ householdNo: '101', headId: await person('李玉兰') }),
      ),
    ).toBe('places.other-village');
  });

  it('takes members in with their relation to the head and lets them go', async () => {
    const { householdId } = await office.ask('places.saveHousehold', {
      householdId: null,
      form: { ...(await aHousehold('100')), flags: ['minimum_allowance'] },
    });
    const [one, other] = [await person('陈桂英'), await person('王秀珍')];
    const setMembers = (...members: { personId: number; relationToHead: string }[]) =>
      office.ask('places.setMembers', { householdId, members });
    await setMembers({ personId: one, relationToHead: '' }, { personId: other, relationToHead: '妹' });
    const form = { ...(await aHousehold('100')), headId: one };
    await office.ask('places.saveHousehold', { householdId, form });
    expect(await office.ask('places.household', { householdId })).toMatchObject({
      headName: '陈桂英',
      flags: [],
      members: [
        { personId: one, relationToHead: '', age: 83 },
        { personId: other, relationToHead: '妹' },
      ],
    });
    await setMembers({ personId: other, relationToHead: '' });
    expect(await office.ask('places.household', { householdId })).toMatchObject({
      headId: null,
      members: [{ personId: other }],
    });
    expect(
      await office.refusalOf('places.setMembers', {
        householdId,
        members: [{ personId: await person('李玉兰'), relationToHead: '' }],
      }),
    ).toBe('places.other-village');
    await undoLast();
    expect(await office.ask('places.household', { householdId })).toMatchObject({ headName: '陈桂英' });
  });

  it.each([
    ['007', ['007']],
    ['桂英', ['007']],
    ['wxz', ['008']],
    ['下院', ['008']],
    ['没有', []],
  ])('is found by number, member, initials or hamlet: %s', async (search, expected) => {
    const found = await office.ask('places.households', { villageId: await place('柳树村'), search });
    expect(found.map((household) => household.householdNo)).toEqual(expected);
  });
});

describe('walking minutes', () => {
  it('are typed as they are known; the rest is the shortest way over them', async () => {
    const villageId = await place('柳树村');
    const third = (await add('hamlet', villageId, '河坝')).placeId;
    const [upper, lower] = [await place('上院子', 'hamlet'), await place('下院子', 'hamlet')];
    const cell = (fromHamletId: number, toHamletId: number, minutes: number | null) => ({
      fromHamletId,
      toHamletId,
      minutes,
    });
    const save = (...cells: ReturnType<typeof cell>[]) =>
      office.ask('places.saveWalkingMinutes', { villageId, cells });
    const shown = (matrix: Awaited<ReturnType<typeof save>>) =>
      matrix.cells.map(({ minutes, source }) => [minutes, source]);

    const first = await office.ask('places.walkingMinutes', { villageId });
    expect(first.hamlets.map(({ name, groupName, elders }) => [name, groupName, elders])).toEqual([
      ['河坝', null, 0],
      ['上院子', '1组', 1],
      ['下院子', '1组', 1],
    ]);
    expect(shown(first)).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
      [null, 'unknown'],
    ]);
    expect(shown(await save(cell(third, upper, 8), cell(lower, upper, 5)))).toEqual([
      [8, 'typed'],
      [13, 'estimated'],
      [5, 'typed'],
    ]);
    expect(shown(await save(cell(third, upper, null)))).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
      [5, 'typed'],
    ]);
    await undoLast();
    expect(shown(await office.ask('places.walkingMinutes', { villageId }))[1]).toEqual([13, 'estimated']);
  });

  it('lie between two hamlets of one village', async () => {
    const villageId = await place('柳树村');
    const upper = await place('上院子', 'hamlet');
    const refused = (toHamletId: number) =>
      office.refusalOf('places.saveWalkingMinutes', {
        villageId,
        cells: [{ fromHamletId: upper, toHamletId, minutes: 5 }],
      });
    expect(await refused(await place('李家湾', 'hamlet'))).toBe('places.other-village');
    expect(await refused(upper)).toBe('places.wrong-level');
    expect(await refused(await place('1组', 'village_group'))).toBe('places.wrong-level');
  });
});

describe('a rule of the office', () => {
  const rule = 'daily-cap-minutes-under-60' as const;
  const held = async (placeId: number | null) =>
    (await office.ask('places.rules', { placeId })).find((one) => one.rule === rule);

  it('is the program’s until the township or a village sets it', async () => {
    const { placeId: townshipId } = await office.ask('places.add', {
      level: 'township',
      parentId: null,
      name: '青石乡',
      groupNo: null,
    });
    const villageId = await place('大坪村');
    const { value: programs, from, to } = OFFICE_RULES[rule];
    expect(await office.ask('places.rules', { placeId: null })).toHaveLength(OFFICE_RULE_NAMES.length);
    expect(await held(villageId)).toEqual({ rule, value: programs, setBy: 'program', from, to });
    await office.ask('places.saveRule', { placeId: null, rule, value: 200 });
    await office.ask('places.saveRule', { placeId: villageId, rule, value: 150 });
    expect(await held(townshipId)).toMatchObject({ value: 200, setBy: 'township' });
    expect(await held(await place('李家湾', 'hamlet'))).toMatchObject({ value: 150, setBy: 'village' });
    expect(await held(await place('柳树村'))).toMatchObject({ value: 200, setBy: 'township' });
    await office.ask('places.saveRule', { placeId: villageId, rule, value: null });
    expect(await held(villageId)).toMatchObject({ value: 200, setBy: 'township' });
  });

  it('stays within its bounds', async () => {
    const placeId = await place('大坪村');
    const { from, to } = OFFICE_RULES[rule];
    for (const value of [from - 1, to + 1])
      expect(await office.refusalOf('places.saveRule', { placeId, rule, value })).toBe(
        'places.rule-out-of-bounds',
      );
    expect(
      await office.refusalOf('places.saveRule', {
        placeId: await place('李家湾', 'hamlet'),
        rule,
        value: from,
      }),
    ).toBe('places.wrong-level');
  });

  it('is what the next helper of the village gets', async () => {
    const placeId = await place('大坪村');
    await office.ask('places.saveRule', { placeId, rule, value: 150 });
    await office.ask('places.saveRule', { placeId, rule: 'travel-limit-minutes', value: 25 });
    await office.ask('places.saveRule', { placeId, rule: 'max-elders-per-helper', value: 3 });
    const helper = (name: string, sequence: number, village: string) =>
      aHelperRow({
        姓名: name,
        村: village,
        身份证号: anIdNumber('1975-01-01', sequence),
        电话: '',
        路程上限: '',
        最多帮扶人数: '不限',
      });
    await importFiles(office, [
      folder.table('新互助员.csv', [helper('周大明', 31, '大坪村'), helper('周小明', 33, '柳树村')]),
    ]);
    const limitsOf = async (name: string) => {
      const { helper: role } = await office.ask('people.get', { personId: await person(name) });
      return [role?.dailyCapMinutes, role?.travelLimitMinutes, role?.maxElders];
    };
    expect(await limitsOf('周大明')).toEqual([150, 25, 3]);
    expect(await limitsOf('周小明')).toEqual([240, 15, 4]);
  });
});
