import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { placesCalls } from '../../../src/shared/contract/places.ts';
import { OFFICE_RULE_NAMES, OFFICE_RULES } from '../../../src/shared/domain/office-rules.ts';
import { placeDetail, walkingMatrix } from '../../../src/shared/domain/village-places.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aPersonRow } from '../office-people.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { showWindow } from '../show.tsx';

const aPlace = (placeId: number) =>
  placeDetail.parse({
    ...aPlaceTree().find((place) => place.id === placeId),
    shortName: '',
    regionCode: null,
    pilotStatus: 'pilot',
    aliases: ['原东沟大队'],
    contacts: [],
    people: 500,
    households: 210,
  });

const aMatrix = () =>
  walkingMatrix.parse({
    villageId: 11,
    hamlets: [
      { id: 21, name: '李家院子', groupName: '1组', elders: 30 },
      { id: 22, name: '王家湾', groupName: '1组', elders: 12 },
      { id: 23, name: '河坝', groupName: null, elders: 3 },
    ],
    cells: [
      { fromHamletId: 21, toHamletId: 22, minutes: 6, minutesBack: null, source: 'typed' },
      { fromHamletId: 21, toHamletId: 23, minutes: 14, minutesBack: null, source: 'estimated' },
      { fromHamletId: 22, toHamletId: 23, minutes: null, minutesBack: null, source: 'unknown' },
    ],
  });

const aHousehold = placesCalls['places.household'].output.parse({
  id: 7,
  villageId: 11,
  villageName: '东沟村',
  householdNo: '030107',
  hamletId: 21,
  hamletName: '李家院子',
  headId: 101,
  headName: '王桂英',
  addressText: '',
  cardNo: null,
  plotNotes: '',
  flags: ['minimum_allowance'],
  members: [
    { personId: 101, name: '王桂英', relationToHead: '', age: 83 },
    { personId: 102, name: '张大山', relationToHead: '配偶', age: 85 },
  ],
  farmTasks: [],
});

const office = {
  'overview.get': () => anOverview(),
  'changes.undoState': () => ({ undo: null, redo: null }),
  'people.placeTree': () => aPlaceTree(),
  'people.list': () => [aPersonRow({ id: 301, name: '赵明', householdNo: null })],
  'places.get': ({ placeId }: { placeId: number }) => aPlace(placeId),
  'places.households': () => [aHousehold],
  'places.household': () => aHousehold,
  'places.venues': () => [],
  'places.teams': () => [],
  'places.walkingMinutes': () => aMatrix(),
  'places.rules': () =>
    placesCalls['places.rules'].output.parse(
      OFFICE_RULE_NAMES.map((rule) => ({
        rule,
        value: OFFICE_RULES[rule].value,
        setBy: rule === 'travel-limit-minutes' ? 'village' : 'program',
        from: OFFICE_RULES[rule].from,
        to: OFFICE_RULES[rule].to,
      })),
    ),
};

beforeEach(() => localStorage.clear());

const openVillage = async (bridge: ReturnType<typeof fakeBridge>, tab?: string) => {
  const user = showWindow(bridge, 'places');
  await user.click(await screen.findByText('东沟村'));
  if (tab !== undefined) await user.click(await screen.findByRole('tab', { name: tab }));
  return user;
};

test('says how places come to be where there are none', async () => {
  showWindow(fakeBridge({ ...office, 'people.placeTree': () => [] }), 'places');
  expect(await screen.findByText('还没有村')).toBeDefined();
  expect(screen.getByRole('button', { name: '去导入' })).toBeDefined();
});

test('saves the form of a village with its contacts, and remembers place and tab', async () => {
  const bridge = fakeBridge({ ...office, 'places.save': () => ({}) });
  const user = await openVillage(bridge);
  expect(await screen.findByText('500 人 · 210 户')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '添联系人' }));
  await user.type(screen.getByLabelText('村医 姓名'), '何医生');
  await user.type(screen.getByLabelText('村医 电话'), '19900008001');
  await user.click(screen.getByRole('button', { name: /^保\s?存$/ }));
  await waitFor(() => expect(bridge.inputsOf('places.save')).toHaveLength(1));
  expect(bridge.inputsOf('places.save')[0]).toMatchObject({
    placeId: 11,
    form: {
      aliases: ['原东沟大队'],
      contacts: [{ kind: 'village_doctor', name: '何医生', phone: '19900008001' }],
    },
  });
  expect(localStorage.getItem('shouwang.places.chosen')).toBe('11');
});

test('asks before typed words are left behind', async () => {
  const user = await openVillage(fakeBridge(office));
  await user.type(await screen.findByLabelText('名称'), '新');
  await user.click(screen.getByText('西坡村'));
  expect(await screen.findByText('离开后，刚才填的内容就没有了。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^留\s?下$/ }));
  expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('东沟村新');
});

test('shows what a merge would move and rename before it is done', async () => {
  const bridge = fakeBridge({
    ...office,
    'places.previewMerge': () => ({
      people: 500,
      households: 210,
      hamlets: 9,
      groups: 4,
      sameHouseholdNumbers: ['007'],
      sameGroupNumbers: [1],
      newGroupNumbers: [8],
      sameHamletNames: ['上院子'],
      venues: 1,
      teams: 0,
    }),
    'places.merge': () => ({}),
  });
  const user = await openVillage(bridge);
  await user.click(await screen.findByRole('button', { name: '并入另一个村' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('并入'));
  await user.click(await screen.findByTitle('西坡村'));
  expect(await dialog.findByText('500 人，210 户，4 个组，9 个院落，1 处场所')).toBeDefined();
  expect(dialog.getByText('东沟村1组 改为 8组（别名“原东沟村1组”）')).toBeDefined();
  expect(dialog.getByText('院落“上院子”两村都有，改为“东沟村上院子”')).toBeDefined();
  await user.click(dialog.getByRole('button', { name: /^并\s?村$/ }));
  await waitFor(() => expect(bridge.inputsOf('places.merge')).toEqual([{ fromId: 11, intoId: 12 }]));
});

test('keeps what tells of hardship out of sight until it is asked for', async () => {
  const user = await openVillage(fakeBridge(office), '户');
  const row = (await screen.findByText('030107')).closest<HTMLElement>('.openable-row');
  row?.focus();
  await user.keyboard('{Enter}');
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByText('张大山')).toBeDefined();
  expect(drawer.queryByText('低保户')).toBeNull();
  await user.click(drawer.getByRole('switch', { name: '显示困难标签' }));
  expect(drawer.getByLabelText<HTMLInputElement>('低保户').checked).toBe(true);
});

test('takes somebody into a household, and out of it', async () => {
  const bridge = fakeBridge({ ...office, 'places.setMembers': () => ({}) });
  const user = await openVillage(bridge, '户');
  await user.click(await screen.findByText('030107'));
  const drawer = within(await screen.findByRole('dialog'));
  await user.type(await drawer.findByLabelText('添成员'), 'zm');
  await user.click(await screen.findByText(/^赵明 ·/));
  await waitFor(() => expect(bridge.inputsOf('places.setMembers')).toHaveLength(1));
  expect(bridge.inputsOf('places.setMembers')[0]?.members.map((member) => member.personId)).toEqual([
    101, 102, 301,
  ]);
  await user.click(drawer.getByRole('button', { name: '把 张大山 移出这一户' }));
  await waitFor(() => expect(bridge.inputsOf('places.setMembers')).toHaveLength(2));
  expect(bridge.inputsOf('places.setMembers')[1]?.members.map((member) => member.personId)).toEqual([101]);
});

test('types walking minutes like a spreadsheet, both directions in one cell; estimates are shown as estimates', async () => {
  const bridge = fakeBridge({ ...office, 'places.saveWalkingMinutes': () => aMatrix() });
  const user = await openVillage(bridge, '步行时间');
  const cell = async (name: string) => screen.findByRole('gridcell', { name });
  expect((await cell('河坝 到 李家院子 约14分钟（推算）')).textContent).toBe('≈14');
  expect((await cell('河坝 到 王家湾 不知道')).textContent).toBe('');
  await user.click(await cell('王家湾 到 李家院子 6分钟'));
  await user.keyboard('8{Enter}12/15{Tab}{Delete}');
  await waitFor(() => expect(bridge.inputsOf('places.saveWalkingMinutes')).toHaveLength(2));
  expect(bridge.inputsOf('places.saveWalkingMinutes').map(({ cells }) => cells)).toEqual([
    [{ fromHamletId: 21, toHamletId: 22, minutes: 8, minutesBack: null }],
    [{ fromHamletId: 21, toHamletId: 23, minutes: 15, minutesBack: 12 }],
  ]);
});

test('does not take what is no number of minutes', async () => {
  const bridge = fakeBridge(office);
  const user = await openVillage(bridge, '步行时间');
  await user.click(await screen.findByRole('gridcell', { name: '王家湾 到 李家院子 6分钟' }));
  await user.keyboard('999{Enter}');
  expect(await screen.findByText(/^请填 1 到 240 之间的分钟数/)).toBeDefined();
  await user.keyboard('{Escape}');
  expect(bridge.inputsOf('places.saveWalkingMinutes')).toEqual([]);
});

test('says who set a rule, changes it, and lets a village follow the township again', async () => {
  const bridge = fakeBridge({ ...office, 'places.saveRule': () => ({}) });
  const user = await openVillage(bridge, '规则');
  const limit = await screen.findByLabelText('互助员最多走多远');
  expect(screen.getByText('本村定的')).toBeDefined();
  await user.clear(limit);
  await user.type(limit, '20{Enter}');
  await user.click(screen.getByRole('button', { name: '跟着乡镇走' }));
  await user.click(screen.getByRole('switch', { name: '互助组组长必须是党员' }));
  await waitFor(() => expect(bridge.inputsOf('places.saveRule')).toHaveLength(3));
  expect(bridge.inputsOf('places.saveRule')).toEqual([
    { placeId: 11, rule: 'travel-limit-minutes', value: 20 },
    { placeId: 11, rule: 'travel-limit-minutes', value: null },
    { placeId: 11, rule: 'group-leader-party-member', value: 0 },
  ]);
});

test.each([
  ['户', 'households'],
  ['步行时间', 'walking-minutes'],
])('%s of a village go out as a list', async (tab, table) => {
  const bridge = fakeBridge({
    ...office,
    'shell.chooseSaveFile': () => '/usb/名单.xlsx',
    'exports.write': () => ({ rows: 3 }),
  });
  const user = await openVillage(bridge, tab);
  await user.click(await screen.findByRole('button', { name: '导出' }));
  await user.click(await screen.findByText('Excel 表格（.xlsx）'));
  expect(await screen.findByText('已导出“名单.xlsx”，共 3 行')).toBeDefined();
  expect(bridge.inputsOf('exports.write')[0]).toMatchObject({ table, placeId: 11 });
});

test('tells whom a mutual-aid point serves, from where it is too far, and keeps what was found safe', async () => {
  const hamlet = { hamletId: 22, name: '王家湾', elders: 12, minutes: 25, estimated: true, tooFar: true };
  const point = {
    ...{ id: 5, kind: 'mutual_aid_point', placeId: 11, hamletId: 21, localName: '幸福小院' },
    ...{ hostPersonId: 101, hostConsents: true, liaisonPersonId: null, source: 'private_house' },
    ...{
      facilities: [],
      opening: [],
      safety: ['fire'],
      safetyCheckedOn: '2026-11-20',
      phone: '',
      remark: '',
    },
    ...{ placeName: '东沟村', hamletName: '李家院子', hostName: '王桂英', liaisonName: null },
    catchment: { hamlets: [hamlet], elders: 12 },
  };
  const bridge = fakeBridge({
    ...office,
    'places.venues': () => placesCalls['places.venues'].output.parse([point]),
    'places.saveVenue': () => placesCalls['places.saveVenue'].output.parse({ venueId: 5 }),
  });
  const user = await openVillage(bridge, '场所');
  expect(await screen.findByText('顾及 1 个院落 · 12 位老人')).toBeDefined();
  expect(screen.getByText('王家湾 太远')).toBeDefined();
  await user.click(screen.getByText('幸福小院'));
  await user.click(await screen.findByRole('checkbox', { name: '扶手' }));
  await user.click(screen.getByRole('button', { name: /^保\s?存$/ }));
  await waitFor(() => expect(bridge.inputsOf('places.saveVenue')).toHaveLength(1));
  expect(bridge.inputsOf('places.saveVenue')[0]).toMatchObject({
    form: { safety: ['fire', 'handrail'], safetyCheckedOn: '2026-11-20' },
  });
});
