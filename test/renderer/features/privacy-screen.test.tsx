import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { privacyCalls } from '../../../src/shared/contract/privacy.ts';
import { fakeBridge } from '../fake-bridge.ts';
import { aPersonRow } from '../office-people.ts';
import { anOverview } from '../office.ts';
import { showWindow } from '../show.tsx';

beforeEach(() => localStorage.clear());

const line = {
  purpose: 'basic_service',
  decision: 'given',
  date: '2026-03-01',
  form: 'thumb_print',
  basis: 'consent',
  paperNo: '12',
  takenBy: '周干事',
};
const none = { monthsAfterDeath: null, monthsAfterLeaving: null, monthsOfOriginals: null };
const office = {
  'overview.get': () => anOverview(),
  'privacy.consents': () =>
    privacyCalls['privacy.consents'].output.parse([
      { personId: 101, name: '王桂英', place: '东沟村 3组', line },
      { personId: 102, name: '张大山', place: '东沟村 3组', line: null },
    ]),
  'privacy.disclosures': () =>
    privacyCalls['privacy.disclosures'].output.parse([
      {
        disclosedAt: '2026-11-20T10:00:00',
        personName: null,
        what: 'export',
        people: 480,
        reason: '报送县里',
      },
    ]),
  'privacy.retention': () => none,
  'privacy.due': () => ({ people: [], originals: [] }),
  'people.list': () => [aPersonRow()],
  'privacy.previewErasure': () =>
    privacyCalls['privacy.previewErasure'].output.parse({
      name: '王桂英',
      pairsEnded: 1,
      publishedVisits: 9,
      originals: ['老人花名册.xlsx'],
      mentionedBy: [{ personId: 102, name: '张大山' }],
    }),
  'imports.list': () => [],
};

test('records what a pile of sheets says for the people who are ticked', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.recordConsent': () => ({ recorded: 1, alreadyOnRecord: 0 }),
  });
  const user = showWindow(bridge, 'privacy');
  const table = (await screen.findByText('张大山')).closest<HTMLElement>('.ant-table');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '登记决定' }).disabled).toBe(true);
  await user.click(within(table as HTMLElement).getAllByRole('checkbox')[2] as HTMLElement);
  await user.click(screen.getByRole('button', { name: '登记决定（1 人）' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('不同意'));
  await user.type(dialog.getByLabelText('经办人（可不填）'), '周干事');
  await user.click(dialog.getByRole('button', { name: /^登\s?记$/ }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.recordConsent')).toEqual([
      {
        personIds: [102],
        purpose: 'basic_service',
        decision: 'refused',
        form: 'signature',
        date: '2026-11-22',
        paperNo: '',
        takenBy: '周干事',
      },
    ]),
  );
});

test('withdraws for many only after asking', async () => {
  const bridge = fakeBridge({ ...office, 'people.withdrawConsent': () => ({ withdrawn: 1 }) });
  const user = showWindow(bridge, 'privacy');
  const table = (await screen.findByText('王桂英')).closest<HTMLElement>('.ant-table');
  await user.click(within(table as HTMLElement).getAllByRole('checkbox')[1] as HTMLElement);
  await user.click(screen.getByRole('button', { name: '撤回同意（1 人）' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(bridge.inputsOf('people.withdrawConsent')).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '撤回同意' }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.withdrawConsent')).toEqual([
      { personIds: [101], purpose: 'basic_service', date: '2026-11-22' },
    ]),
  );
});

test('asks for those who were not asked yet', async () => {
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'privacy');
  await screen.findByText('张大山');
  await user.click(screen.getAllByText('还没问过')[0] as HTMLElement);
  await waitFor(() =>
    expect(bridge.inputsOf('privacy.consents').at(-1)).toMatchObject({ decision: 'not-asked' }),
  );
});

test('lists who took out what and for which purpose', async () => {
  const user = showWindow(fakeBridge(office), 'privacy');
  await user.click(await screen.findByRole('tab', { name: '查看记录' }));
  expect(await screen.findByText('导出带身份证号的名单')).toBeDefined();
  expect(screen.getByText('报送县里')).toBeDefined();
});

test('saves for how long things are kept', async () => {
  const bridge = fakeBridge({ ...office, 'privacy.saveRetention': () => ({}) });
  const user = showWindow(bridge, 'privacy');
  await user.click(await screen.findByRole('tab', { name: '保管期限' }));
  await user.type(await screen.findByLabelText(/^去世以后/), '24');
  await user.click(screen.getByRole('button', { name: /^保\s?存$/ }));
  await waitFor(() =>
    expect(bridge.inputsOf('privacy.saveRetention')).toEqual([{ ...none, monthsAfterDeath: 24 }]),
  );
});

test('erases only when a reason is given and the name is typed', async () => {
  const bridge = fakeBridge({ ...office, 'privacy.erase': () => ({ originalsRemoved: 1 }) });
  const user = showWindow(bridge, 'privacy');
  await user.click(await screen.findByRole('tab', { name: '删除个人资料' }));
  await user.type(await screen.findByLabelText('查找要删除的人'), 'wgy');
  await user.click(await screen.findByRole('button', { name: /^选 王桂英/ }));
  expect(await screen.findByText('导入原件 1 个：老人花名册.xlsx')).toBeDefined();
  expect(screen.getByText(/提到此人，不会自动改：张大山/)).toBeDefined();
  const erase = screen.getByRole<HTMLButtonElement>('button', { name: '永久删除' });
  await user.type(screen.getByLabelText('谁要求删除，为什么'), '本人要求');
  await user.type(screen.getByLabelText('请输入“王桂英”确认'), '王桂');
  expect(erase.disabled).toBe(true);
  await user.type(screen.getByLabelText('请输入“王桂英”确认'), '英');
  await user.click(erase);
  await waitFor(() =>
    expect(bridge.inputsOf('privacy.erase')).toEqual([{ personId: 101, reason: '本人要求' }]),
  );
  expect(await screen.findByText('已删除，同时清除了 1 个导入原件。')).toBeDefined();
});
