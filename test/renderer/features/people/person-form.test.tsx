import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { personId } from '../../../../src/shared/domain/ids.ts';
import { Refusal } from '../../../../src/shared/errors/refusal.ts';
import { fakeBridge, type FakeBridge } from '../../fake-bridge.ts';
import { aPersonDetail, aPersonRow } from '../../office-people.ts';
import { anOverview, aPlaceTree } from '../../office.ts';
import { findDialog, hasDialog, type Part, showWindow } from '../../show.tsx';

const saved = personId.parse(101);
const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'people.list': () => [aPersonRow()],
  'people.get': () => aPersonDetail(),
  'people.check': () => [],
  'people.save': () => ({ personId: saved, findings: [] }),
  'places.rules': () => [
    { rule: 'max-elders-per-helper' as const, value: 5, setBy: 'village' as const, from: 1, to: 8 },
  ],
};
const DRAFT = 'shouwang.person-draft.101';

beforeEach(() => localStorage.clear());

async function openForm(bridge: FakeBridge): Promise<UserEvent> {
  const user = showWindow(bridge, 'people');
  await user.click(await screen.findByText('王桂英'));
  await screen.findByText('同意书');
  await user.keyboard('{Control>}e{/Control}');
  await screen.findByLabelText('称呼');
  return user;
}

const form = (): Part => within(document.querySelector<HTMLElement>('.ant-drawer')!);

test('saves with Ctrl+S what was typed, and leaves the identity number as it is', async () => {
  const bridge = fakeBridge(office);
  const user = await openForm(bridge);
  await user.type(form().getByRole('textbox', { name: '称呼' }), '王大嫂');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(bridge.inputsOf('people.save')).toHaveLength(1));
  const [input] = bridge.inputsOf('people.save');
  expect(input?.personId).toBe(101);
  expect(input?.form).toMatchObject({ name: '王桂英', nickname: '王大嫂', idNumber: { keep: true } });
  expect(input?.form.elder?.needs).toEqual(aPersonDetail().elder?.needs);
  await waitFor(() => expect(hasDialog('修改资料：王桂英')).toBe(false));
  expect(localStorage.getItem(DRAFT)).toBeNull();
});

test('says at the field what is missing, and does not save', async () => {
  const bridge = fakeBridge(office);
  const user = await openForm(bridge);
  await user.clear(form().getByRole('textbox', { name: '姓名' }));
  expect(await form().findByText('请填写')).toBeDefined();
  expect(form().getByRole('status').textContent).toBe('还有 1 处要改');
  await user.keyboard('{Control>}s{/Control}');
  expect(bridge.inputsOf('people.save')).toHaveLength(0);
});

test('the count on a tab leads to the first field that stops saving', async () => {
  const user = await openForm(fakeBridge(office));
  await user.clear(form().getByRole('textbox', { name: '姓名' }));
  await user.click(form().getByRole('tab', { name: '住处' }));
  await user.click(await form().findByTitle('还有 1 处要改'));
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('姓名'));
});

test('shows what the registers say against it, and saves all the same where it does not stop', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.check': ({ form: { nameNote } }) =>
      nameNote === '' ? [{ code: 'same-name-in-village', field: 'nameNote', stops: false }] : [],
  });
  const user = await openForm(bridge);
  expect(await form().findByText('本村有同名的人，请在“区分”里加一两个字')).toBeDefined();
  await user.type(form().getByRole('textbox', { name: '同名区分' }), '大');
  await waitFor(() => expect(form().queryByText('本村有同名的人，请在“区分”里加一两个字')).toBeNull());
});

test('does not save while a finding stops it', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.check': () => [{ code: 'birth-in-future', field: 'birthDate', stops: true }],
  });
  const user = await openForm(bridge);
  await user.type(form().getByRole('textbox', { name: '称呼' }), '大嫂');
  expect(await form().findByText('出生日期在今天之后，请改正')).toBeDefined();
  await user.click(form().getByRole('button', { name: '保存' }));
  expect(bridge.inputsOf('people.save')).toHaveLength(0);
});

test('keeps what was typed until it is saved or thrown away, but never an identity number', async () => {
  const bridge = fakeBridge(office);
  const user = await openForm(bridge);
  await user.type(form().getByRole('textbox', { name: '称呼' }), '王大嫂');
  await user.click(form().getByRole('button', { name: '改号码' }));
  await user.type(form().getByRole('textbox', { name: '身份证号' }), '511900194002290223');
  await user.keyboard('{Escape}');
  const question = await findDialog('修改还没有保存');
  await user.click(question.getByRole('button', { name: '先放着' }));
  await waitFor(() => expect(hasDialog('修改资料：王桂英')).toBe(false));
  expect(localStorage.getItem(DRAFT)).toContain('王大嫂');
  expect(localStorage.getItem(DRAFT)).not.toContain('511900194002290223');

  await user.keyboard('{Control>}e{/Control}');
  expect(await screen.findByText('上次没保存的内容还在，已经填回。')).toBeDefined();
  expect(form().getByRole<HTMLInputElement>('textbox', { name: '称呼' }).value).toBe('王大嫂');
  await user.click(form().getByRole('button', { name: '丢掉草稿，用现在的资料' }));
  expect(form().getByRole<HTMLInputElement>('textbox', { name: '称呼' }).value).toBe('');
  await waitFor(() => expect(localStorage.getItem(DRAFT)).toBeNull());
});

test('asks before another page is opened over something unsaved', async () => {
  const user = await openForm(fakeBridge({ ...office, 'imports.list': () => [] }));
  await user.type(form().getByRole('textbox', { name: '称呼' }), '王大嫂');
  await user.keyboard('{Control>}2{/Control}');
  const question = await findDialog('修改还没有保存');
  expect(screen.queryByRole('heading', { name: '导入' })).toBeNull();
  await user.click(question.getByRole('button', { name: '放弃修改' }));
  expect(await screen.findByRole('heading', { name: '导入' })).toBeDefined();
  expect(localStorage.getItem(DRAFT)).toBeNull();
});

test('makes a helper of an elder with the limits that the village set', async () => {
  const bridge = fakeBridge(office);
  const user = await openForm(bridge);
  await user.click(form().getByRole('switch', { name: '也是互助员' }));
  await user.click(await form().findByRole('tab', { name: '作为互助员' }));
  await user.click(await form().findByRole('checkbox', { name: '周一上午' }));
  await user.keyboard('{ArrowRight} {ArrowDown} ');
  await user.click(form().getByRole('button', { name: '保存' }));
  await waitFor(() => expect(bridge.inputsOf('people.save')).toHaveLength(1));
  const helper = bridge.inputsOf('people.save')[0]?.form.helper;
  expect(helper).toMatchObject({ maxElders: 5, travelLimitMinutes: 15 });
  expect(helper?.availability).toEqual([
    { weekday: 1, slot: 'morning' },
    { weekday: 2, slot: 'morning' },
    { weekday: 2, slot: 'afternoon' },
  ]);
});

test('hides what is sensitive in the form too, and saves it unchanged', async () => {
  const bridge = fakeBridge(office);
  const user = await openForm(bridge);
  await user.click(form().getByRole('tab', { name: '作为老人' }));
  expect(form().queryByRole('textbox', { name: '健康' })).toBeNull();
  await user.click(form().getByRole('switch', { name: '显示敏感资料' }));
  expect(form().getByRole<HTMLInputElement>('textbox', { name: '健康' }).value).toBe('高血压');
});

test('gives up a role only after asking', async () => {
  const bridge = fakeBridge(office);
  const user = await openForm(bridge);
  await user.click(form().getByRole('switch', { name: '也是老人' }));
  const question = await findDialog('不再登记为老人？');
  expect(form().getByRole('switch', { name: '也是老人' }).getAttribute('aria-checked')).toBe('true');
  await user.click(question.getByRole('button', { name: '去掉' }));
  await waitFor(() =>
    expect(form().getByRole('switch', { name: '也是老人' }).getAttribute('aria-checked')).toBe('false'),
  );
});

test('keeps the form open with everything in it when saving is declined', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.save': () => {
      throw new Refusal('people.id-number-taken');
    },
  });
  const user = await openForm(bridge);
  await user.type(form().getByRole('textbox', { name: '称呼' }), '王大嫂');
  await user.click(form().getByRole('button', { name: '保存' }));
  expect(await form().findByText('这个身份证号已经登记在另一个人名下。')).toBeDefined();
  expect(form().getByRole<HTMLInputElement>('textbox', { name: '称呼' }).value).toBe('王大嫂');
});

test('begins a new person in the place that was chosen in the list', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'people');
  await screen.findByText('王桂英');
  await user.click(screen.getByText('西坡村'));
  await user.click(screen.getByRole('button', { name: '新增人员' }));
  const dialog = await findDialog('新增人员');
  await user.type(await dialog.findByRole('textbox', { name: '姓名' }), '李大山');
  await user.click(dialog.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(bridge.inputsOf('people.save')).toHaveLength(1));
  expect(bridge.inputsOf('people.save')[0]).toMatchObject({
    personId: null,
    form: { name: '李大山', villageId: 12, helper: null, elder: { living: 'unknown' } },
  });
});
