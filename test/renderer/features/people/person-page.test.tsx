import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { personId } from '../../../../src/shared/domain/ids.ts';
import { Refusal } from '../../../../src/shared/errors/refusal.ts';
import { aHelperProfile } from '../../../builders/a-person-form.ts';
import { fakeBridge, type FakeBridge } from '../../fake-bridge.ts';
import { anElderProfile, aPersonDetail, aPersonRow } from '../../office-people.ts';
import { aChangeSet, anOverview, aPlaceTree } from '../../office.ts';
import { findDialog, type Part, showWindow } from '../../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'people.list': () => [aPersonRow()],
  'people.get': ({ personId: id }: { personId: number }) =>
    id === 101 ? aPersonDetail() : aPersonDetail({ id, name: '李秀兰', pairs: [] }),
};

beforeEach(() => localStorage.clear());

async function openPage(bridge: FakeBridge): Promise<UserEvent> {
  const user = showWindow(bridge, 'people');
  await user.click(await screen.findByText('王桂英'));
  await screen.findByText('同意书');
  return user;
}

const page = (): Part => within(document.querySelector<HTMLElement>('.person-page')!);

test('hides health, levels and flags, and hides them again when somebody else is opened', async () => {
  const user = await openPage(fakeBridge(office));
  expect(page().queryByText('高血压')).toBeNull();
  expect(page().queryByText('党员')).toBeNull();
  await user.click(page().getByRole('switch', { name: '显示敏感资料' }));
  expect(page().getByText('高血压')).toBeDefined();
  expect(page().getByText('党员')).toBeDefined();
  await user.click(page().getByRole('button', { name: '李秀兰' }));
  await screen.findByRole('heading', { name: '李秀兰' });
  expect(page().queryByText('高血压')).toBeNull();
});

test('shows a whole identity number only for a reason', async () => {
  const bridge = fakeBridge({
    ...office,
    'privacy.revealIdNumber': () => ({ idNumber: '511900194305010021' }),
  });
  const user = await openPage(bridge);
  await user.click(page().getByRole('button', { name: '查看' }));
  const dialog = await findDialog('查看完整身份证号');
  await user.click(dialog.getByRole('button', { name: '查看' }));
  expect(dialog.getByText('请写明理由，至少两个字')).toBeDefined();
  expect(bridge.inputsOf('privacy.revealIdNumber')).toHaveLength(0);
  await user.type(dialog.getByLabelText('查看理由'), '核对证件');
  await user.click(dialog.getByRole('button', { name: '查看' }));
  expect(await screen.findByText('511900194305010021')).toBeDefined();
  expect(bridge.inputsOf('privacy.revealIdNumber')).toEqual([{ personId: 101, reason: '核对证件' }]);
});

test('withdraws a consent only after asking', async () => {
  const bridge = fakeBridge({ ...office, 'people.withdrawConsent': () => ({ withdrawn: 1 }) });
  const user = await openPage(bridge);
  await user.click(page().getByRole('button', { name: '撤回“接受互助服务”' }));
  expect(bridge.inputsOf('people.withdrawConsent')).toHaveLength(0);
  await user.click(await screen.findByRole('button', { name: '撤回' }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.withdrawConsent')).toEqual([
      { personIds: [101], purpose: 'basic_service', date: '2026-11-22' },
    ]),
  );
});

test('tells field by field what was changed, and takes a change back', async () => {
  const bridge = fakeBridge({
    ...office,
    'changes.ofPerson': () => [
      {
        set: aChangeSet({ id: 40 }),
        lines: [
          { field: 'person.nickname', was: null, becomes: '王大嫂' },
          { field: 'person.status', was: 'active', becomes: 'away' },
          { field: 'need', was: null, becomes: 'meal_help · 3 · 20 · 1' },
          { field: 'elder.health_words', was: '高血压', becomes: '糖尿病' },
        ],
      },
    ],
    'changes.undo': () => ({ entries: 3 }),
  });
  const user = await openPage(bridge);
  await user.click(page().getByRole('tab', { name: '改动历史' }));
  expect(await page().findByText('王大嫂')).toBeDefined();
  const status = page().getByRole('rowheader', { name: '状态' }).closest('tr');
  expect(status?.textContent).toBe('状态在村→外出');
  expect(page().getByText('助餐 每周 3 次 每次 20 分钟')).toBeDefined();
  expect(page().queryByText('糖尿病')).toBeNull();
  await user.click(page().getByRole('button', { name: '撤销：修改资料，1 人' }));
  await user.click(within(await screen.findByRole('tooltip')).getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(bridge.inputsOf('changes.undo')).toEqual([{ changeSetId: 40 }]));
});

test('adds the items of an assessment as they are typed', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.addAssessment': () => ({ assessmentId: 1 as never, level: 'mild' }),
  });
  const user = await openPage(bridge);
  await user.click(page().getByRole('button', { name: '登记评估' }));
  const dialog = await findDialog('登记能力评估');
  await user.click(dialog.getByRole('button', { name: '全部填满分' }));
  expect(dialog.getByText('合计 90 / 90 分，已填 26 / 26 项')).toBeDefined();
  expect(dialog.getByRole('status').textContent).toBe('等级：完全自理');
  const eating = dialog.getByRole('spinbutton', { name: '进食' });
  await user.clear(eating);
  expect(dialog.getByRole('status').textContent).toBe('填完各项后算出等级');
  await user.type(eating, '1');
  expect(dialog.getByText('合计 87 / 90 分，已填 26 / 26 项')).toBeDefined();
  expect(dialog.getByRole('status').textContent).toBe('等级：轻度失能');
  await user.click(dialog.getByRole('button', { name: '登记' }));
  await waitFor(() => expect(bridge.inputsOf('people.addAssessment')).toHaveLength(1));
  const { form } = bridge.inputsOf('people.addAssessment')[0] ?? {};
  expect(form?.items?.['eating']).toBe(1);
  expect(form).toMatchObject({ scale: 'gbt42195', assessedOn: '2026-11-22', score: null, level: null });
});

test('makes the turns of the children homes, and saves them as periods', async () => {
  const bridge = fakeBridge({ ...office, 'people.saveResidences': () => ({}) });
  const user = await openPage(bridge);
  await user.click(page().getByRole('button', { name: '安排轮养、住处' }));
  const dialog = await findDialog('住在哪里');
  await user.click(dialog.getByText('生成轮养安排'));
  await user.type(await dialog.findByRole('textbox', { name: '第 1 家' }), '大儿子家');
  await user.type(dialog.getByRole('textbox', { name: '第 2 家' }), '二儿子家');
  await user.click(dialog.getByRole('button', { name: '生成' }));
  await user.click(dialog.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(bridge.inputsOf('people.saveResidences')).toHaveLength(1));
  const { residences } = bridge.inputsOf('people.saveResidences')[0] ?? { residences: [] };
  expect(residences.slice(0, 2)).toMatchObject([
    { hostName: '大儿子家', from: '2026-11-22', to: '2026-11-30' },
    { hostName: '二儿子家', from: '2026-12-01', to: '2026-12-31' },
  ]);
  expect(residences.at(-1)?.to).toBe('2027-11-21');
});

test('keeps the other relations when one is taken away', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.get': () =>
      aPersonDetail({
        relations: [
          { otherId: 202, name: '赵春梅', kind: 'refuses', degree: null, note: '' },
          { otherId: 203, name: '周福生', kind: 'sibling', degree: 2, note: '' },
        ],
      }),
    'people.saveRelations': () => ({}),
  });
  const user = await openPage(bridge);
  await user.click(page().getByRole('button', { name: '修改关系' }));
  const dialog = await findDialog('亲友与不愿结对');
  await user.click(dialog.getByRole('button', { name: '删去与赵春梅的关系' }));
  await user.click(dialog.getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.saveRelations')).toEqual([
      { personId: 101, relations: [{ otherId: 203, kind: 'sibling', degree: 2, note: '' }] },
    ]),
  );
});

test('says that somebody was erased, and offers nothing to change', async () => {
  const bridge = fakeBridge({ ...office, 'people.get': () => aPersonDetail({ erasedOn: '2026-11-01' }) });
  const user = showWindow(bridge, 'people');
  await user.click(await screen.findByText('王桂英'));
  await screen.findByText(/已按要求删除资料/);
  expect(page().getByText(/2026年11月1日 已按要求删除资料/)).toBeDefined();
  expect(page().queryByRole('button', { name: '修改' })).toBeNull();
});

test('tells when the person is no longer there', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.get': () => {
      throw new Refusal('people.not-found');
    },
  });
  const user = showWindow(bridge, 'people');
  await user.click(await screen.findByText('王桂英'));
  expect(await screen.findByText('找不到这个人。')).toBeDefined();
});

test('shows a level that was set by hand with its reason, the family to call, and who helps her', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.get': () =>
      aPersonDetail({
        id: personId.parse(101),
        elder: anElderProfile({ visitLevel: 'yellow', visitLevelReason: '女儿每天来' }),
      }),
  });
  const user = await openPage(bridge);
  await user.click(page().getByRole('switch', { name: '显示敏感资料' }));
  expect(page().getByText('黄：每周探访（人工定：女儿每天来）')).toBeDefined();
  expect(page().getByText('在广东 · 晚上方便接 · 微信 · 愿收平安信')).toBeDefined();
  const pair = page().getByRole('button', { name: '李秀兰' }).closest('li');
  expect(pair?.textContent).toBe('互助员李秀兰2026年1月1日 起');
});

test('leads to the household of a person in its village', async () => {
  const bridge = fakeBridge({ ...office, 'places.households': () => [] });
  const user = await openPage(bridge);
  await user.click(page().getByRole('button', { name: '看这一户' }));
  expect(await screen.findByLabelText('查找户')).toHaveProperty('value', '030107');
  await waitFor(() =>
    expect(bridge.inputsOf('places.households')).toEqual([{ villageId: 11, search: '030107' }]),
  );
});

test('offers certificates of a helper only, and writes the one that was chosen', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.get': ({ personId: id }) =>
      aPersonDetail(
        id === 101 ? {} : { id, name: '李秀兰', pairs: [], elder: null, helper: aHelperProfile() },
      ),
    'shell.chooseSaveFile': ({ suggestedName }) => `/tmp/${suggestedName}.pdf`,
    'shell.printSheet': ({ filePath }) => ({ filePath, pages: 1 }),
  });
  const user = await openPage(bridge);
  expect(page().queryByRole('button', { name: '打印证书' })).toBeNull();
  await user.click(page().getByRole('button', { name: '李秀兰' }));
  await user.click(await screen.findByRole('button', { name: '打印证书' }));
  await user.click(await screen.findByText('荣誉证书'));
  await screen.findByText('荣誉证书已生成。');
  expect(bridge.inputsOf('shell.printSheet')).toMatchObject([
    { paper: 'honour-certificate', filePath: '/tmp/李秀兰的荣誉证书.pdf' },
  ]);
});
