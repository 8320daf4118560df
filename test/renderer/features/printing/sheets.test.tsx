import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Refusal } from '../../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../../fake-bridge.ts';
import { MONDAY } from '../../office.ts';
import { aPersonRow } from '../../office-people.ts';
import { aFoundSheet } from '../../office-printing.ts';
import { showWindow } from '../../show.tsx';
import { printingCalls } from '../../../../src/shared/contract/printing.ts';
import { forgetChoices, office } from './office.ts';

afterEach(forgetChoices);

test('a sheet that came back is found by its number, line by line', async () => {
  const bridge = fakeBridge({
    ...office,
    'printing.findSheet': () => aFoundSheet(),
    'people.list': () => [aPersonRow({ id: 101, name: '王桂英' })],
  });
  const user = showWindow(bridge, 'printing');
  await user.click(await screen.findByText('查签到表'));
  await user.type(await screen.findByLabelText('纸上的编号'), '123 4567{Enter}');
  expect(await screen.findByText('刘秀兰')).toBeDefined();
  expect(await screen.findByText('王桂英')).toBeDefined();
  expect(screen.getByText('空白行，留给临时增加的')).toBeDefined();
  expect(screen.getByText('这张是最新的')).toBeDefined();
  expect(bridge.inputsOf('printing.findSheet')).toEqual([{ number: '123 4567' }]);
});

test('a scan is heard on every part of the screen; a sheet that no longer counts leads to the newer one', async () => {
  const bridge = fakeBridge({
    ...office,
    'printing.findSheet': ({ number }) =>
      number === '1234567'
        ? aFoundSheet({ supersededBy: '7654321' })
        : aFoundSheet({ number: '7654321', version: 2 }),
    'people.list': () => [],
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.keyboard('1234567{Enter}');
  expect(await screen.findByText('这张已作废，后来换成了 765 4321')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '看新的那张' }));
  expect(await screen.findByText('第2版')).toBeDefined();
  expect(bridge.inputsOf('printing.findSheet')).toEqual([{ number: '1234567' }, { number: '7654321' }]);
});

test('a number that was mistyped is told so, and / brings the keyboard back to the field', async () => {
  const bridge = fakeBridge({
    ...office,
    'printing.findSheet': () => {
      throw new Refusal('printing.sheet-mistyped');
    },
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.keyboard('/');
  const field = await screen.findByLabelText('纸上的编号');
  expect(document.activeElement).toBe(field);
  await user.type(field, '1234576{Enter}');
  expect(await screen.findByText(/七位数字里有一位错了/)).toBeDefined();
});

test('what was printed is on record: when, what, which version, where to', async () => {
  const bridge = fakeBridge({
    ...office,
    'printing.history': () =>
      printingCalls['printing.history'].output.parse([
        {
          printedAt: '2026-11-20T10:00:00',
          villageName: '东沟村',
          weekStart: MONDAY,
          form: 'weekly-roster',
          profile: 'internal',
          version: 3,
          parts: 4,
          copies: 2,
          pages: 4,
          fileName: null,
          printedBy: null,
        },
      ]),
  });
  const user = showWindow(bridge, 'printing');
  await user.click(await screen.findByText('打印记录'));
  expect(await screen.findByText('周排班表（内部）')).toBeDefined();
  expect(screen.getByText('第3版')).toBeDefined();
  expect(screen.getByText('打印机')).toBeDefined();
  await user.click(screen.getByText('要排的这一周'));
  await screen.findByText('周排班表（内部）');
  expect(bridge.inputsOf('printing.history').at(-1)).toEqual({ weekStart: MONDAY, villageId: null });
});
