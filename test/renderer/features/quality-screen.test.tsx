import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Output } from '../../../src/shared/contract/contract.ts';
import { qualityCalls } from '../../../src/shared/contract/quality.ts';
import { REGISTER_GAPS } from '../../../src/shared/domain/register-gap.ts';
import { GAP_GROUPS } from '../../../src/renderer/features/quality/gap-groups.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aPersonRow } from '../office-people.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { showWindow } from '../show.tsx';

beforeEach(() => localStorage.clear());

const gaps = (): Output<'quality.gaps'> =>
  qualityCalls['quality.gaps'].output.parse(
    REGISTER_GAPS.map((gap) => ({
      gap,
      people: gap === 'phone-missing' ? 30 : 0,
      outOf: 960,
      villages: [
        { villageId: 11, name: '东沟村', people: gap === 'phone-missing' ? 30 : 0, outOf: 480 },
        { villageId: 12, name: '西坡村', people: 0, outOf: 480 },
      ],
    })),
  );
const person = { personId: 101, name: '刘桂英', place: '东沟村 3组', birth: '1943-05' };

const office = {
  'overview.get': () => anOverview(),
  'quality.gaps': gaps,
  'quality.twins': () =>
    qualityCalls['quality.twins'].output.parse([
      { one: person, other: { ...person, personId: 102, name: '劉桂英' }, why: 'variant-name-and-birth' },
    ]),
  'quality.households': () => [],
  'quality.succession': () =>
    qualityCalls['quality.succession'].output.parse({
      bands: [{ from: 70, to: 74, helpers: 2 }],
      ageing: [{ personId: 201, name: '李秀兰', age: 72, elders: 3 }],
      mayFollow: [],
    }),
  'quality.statistics': () => [{ flag: 'all', band: '80-89', people: 96 }],
  'people.placeTree': () => aPlaceTree(),
  'people.list': () => [aPersonRow()],
};

test('has a place for every gap', () => {
  expect(Object.values(GAP_GROUPS).flat().toSorted()).toEqual([...REGISTER_GAPS].toSorted());
});

test('shows what is missing where, and leads to just these people of the village', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'quality');
  await user.click(await screen.findByRole('button', { name: '没有电话，东沟村 30 人，去看名单' }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.list').at(-1)).toMatchObject({
      gap: 'phone-missing',
      role: 'all',
      placeId: 11,
    }),
  );
});

test('leaves out what is whole until asked for it', async () => {
  const user = showWindow(fakeBridge(office), 'quality');
  await screen.findByText('没有电话');
  expect(screen.queryByText('出生日期不详')).toBeNull();
  await user.click(screen.getByLabelText('只看有缺的'));
  expect(await screen.findByText('出生日期不详')).toBeDefined();
});

test('puts likely twins side by side and joins nothing', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'quality');
  await user.click(await screen.findByRole('tab', { name: '疑似重复 1' }));
  const row = (await screen.findByText('姓氏写法不同，名字和出生日期相同')).closest('tr');
  expect(within(row as HTMLElement).getAllByRole('button')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: '打开 劉桂英' }));
  await waitFor(() => expect(bridge.inputsOf('people.list').at(-1)).toMatchObject({ search: '劉桂英' }));
});

test('names the helpers who will soon stop', async () => {
  const user = showWindow(fakeBridge(office), 'quality');
  await user.click(await screen.findByRole('tab', { name: '互助员接班' }));
  expect(await screen.findByText('到了年龄、要找接班人的互助员（1 人）')).toBeDefined();
  expect(screen.getByRole('button', { name: '李秀兰' })).toBeDefined();
});

test('counts ages and flags of the village that is chosen', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'quality');
  await user.click(await screen.findByRole('tab', { name: '年龄与类别' }));
  expect(await screen.findByText('全部老人')).toBeDefined();
  expect(bridge.inputsOf('quality.statistics')).toEqual([{ placeId: null }]);
});

test('sends to the import where there is nobody yet', async () => {
  showWindow(fakeBridge({ ...office, 'overview.get': () => anOverview({ villages: [] }) }), 'quality');
  expect(await screen.findByText('还没有人员')).toBeDefined();
});
