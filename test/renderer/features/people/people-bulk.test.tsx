import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { personId } from '../../../../src/shared/domain/ids.ts';
import { fakeBridge, type FakeBridge } from '../../fake-bridge.ts';
import { aPersonRow } from '../../office-people.ts';
import { anOverview, aPlaceTree } from '../../office.ts';
import { findDialog, showWindow } from '../../show.tsx';

const office = {
  'overview.get': () => anOverview(),
  'people.placeTree': () => aPlaceTree(),
  'people.list': () => [aPersonRow(), aPersonRow({ id: 102, name: '张大山', sex: 'M' })],
};

beforeEach(() => localStorage.clear());

async function tickBoth(bridge: FakeBridge): Promise<UserEvent> {
  const user = showWindow(bridge, 'people');
  await screen.findByText('王桂英');
  for (const box of within(screen.getByText('王桂英').closest('.ant-table') as HTMLElement)
    .getAllByRole('checkbox')
    .slice(1, 3))
    await user.click(box);
  return user;
}

test('shows for each person what a change would do, and changes them only then', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.previewBulk': () => ({
      lines: [{ personId: personId.parse(101), name: '王桂英', was: 'active', becomes: 'moved 2026-11-22' }],
      unchanged: 1,
      pairsEnded: 2,
    }),
    'people.changeMany': () => ({ changed: 1, pairsEnded: 2 }),
  });
  const user = await tickBoth(bridge);
  await user.click(screen.getByRole('button', { name: '批量修改（2 人）' }));
  const dialog = await findDialog('批量修改 2 人');
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: '修改 0 人' }).disabled).toBe(true);
  await user.click(dialog.getByRole('combobox', { name: '新状态' }));
  await user.click(await screen.findByTitle('已迁走'));
  expect(await dialog.findByText('已迁走 2026-11-22')).toBeDefined();
  expect(dialog.getByText('其中 2 对结对会在这一天结束。')).toBeDefined();
  expect(bridge.inputsOf('people.changeMany')).toHaveLength(0);
  await user.click(dialog.getByRole('button', { name: '修改 1 人' }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.changeMany')).toEqual([
      { personIds: [101, 102], change: { kind: 'status', status: 'moved', on: '2026-11-22' } },
    ]),
  );
  expect(await screen.findByText('已修改 1 人。')).toBeDefined();
});

test('records a pile of signed sheets at once, with what was decided and the number of the sheet', async () => {
  const bridge = fakeBridge({
    ...office,
    'people.recordConsent': () => ({ recorded: 1, alreadyOnRecord: 1 }),
  });
  const user = await tickBoth(bridge);
  await user.click(screen.getByRole('button', { name: '登记同意（2 人）' }));
  const dialog = await findDialog('登记同意');
  await user.click(dialog.getByText('不同意'));
  await user.type(dialog.getByRole('textbox', { name: '纸质表编号' }), 'B-3');
  await user.click(dialog.getByRole('button', { name: '登记' }));
  await waitFor(() =>
    expect(bridge.inputsOf('people.recordConsent')).toEqual([
      {
        personIds: [101, 102],
        purpose: 'wall_card',
        decision: 'refused',
        form: 'signature',
        date: '2026-11-22',
        paperNo: 'B-3',
        takenBy: '',
      },
    ]),
  );
  expect(await screen.findByText('新登记 1 人，另有 1 人早已登记。')).toBeDefined();
});
