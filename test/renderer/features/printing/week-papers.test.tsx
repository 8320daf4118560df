import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Refusal } from '../../../../src/shared/errors/refusal.ts';
import { fakeBridge } from '../../fake-bridge.ts';
import { MONDAY } from '../../office.ts';
import { aPiece, aPlanLine, aPrintPlan } from '../../office-printing.ts';
import { twoStaff } from '../../office-time-bank.ts';
import { findDialog, showWindow } from '../../show.tsx';
import { printingCalls } from '../../../../src/shared/contract/printing.ts';
import { forgetChoices, office } from './office.ts';

afterEach(forgetChoices);

const USUAL = [
  { form: 'weekly-roster', profile: 'public' },
  { form: 'task-slip', profile: 'household' },
  { form: 'change-slip', profile: 'public' },
  { form: 'sign-in-sheet', profile: 'internal' },
];
/** By its words: asking a whole window for what is a button of this name takes a second. */
const printButton = (): HTMLButtonElement => {
  const button = screen.getByText('打成 PDF').closest('button');
  if (button === null) throw new Error('The words stand on no button.');
  return button;
};

test('shows how much paper it takes and for whom there is none', async () => {
  const user = showWindow(fakeBridge(office), 'printing');
  expect(await screen.findByText('30 张')).toBeDefined();
  expect(screen.getByText('约 34 张纸，都印单面')).toBeDefined();
  await user.click(screen.getByLabelText('明白卡'));
  await user.click(await screen.findByRole('tab', { name: '不印的（1）' }));
  expect(await screen.findByText('明白卡：还没有登记“张贴明白卡”的同意（1 人）')).toBeDefined();
  expect(screen.getByRole('button', { name: '去登记同意' })).toBeDefined();
});

test('one press prints what every week needs, of the whole township, and opens what was made', async () => {
  const file = {
    villageName: '东沟村',
    forms: ['task-slip' as const],
    fileName: '任务单.pdf',
    filePath: '/papers/任务单.pdf',
    pages: 30,
  };
  const bridge = fakeBridge({
    ...office,
    'shell.printToFolder': () => ({ files: [file], withheld: [], stopped: false }),
    'shell.openPath': () => ({ opened: true }),
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.click(printButton());
  expect(await screen.findByText('已生成 1 个文件，共 30 页')).toBeDefined();
  expect(bridge.inputsOf('shell.printToFolder')[0]).toMatchObject({
    weekStart: MONDAY,
    villageIds: [],
    groupNos: [],
    forms: USUAL.map((one) => ({ ...one, copies: 1 })),
    scope: 'all',
    merged: false,
    printedBy: null,
    folder: '/papers',
  });
  await user.click(screen.getByRole('button', { name: '打开 任务单.pdf' }));
  await user.click(screen.getByRole('button', { name: '打开文件夹' }));
  expect(bridge.inputsOf('shell.openPath')).toEqual([{ path: '/papers/任务单.pdf' }, { path: '/papers' }]);
});

test('who prints is chosen once, kept, and told with every order', async () => {
  const bridge = fakeBridge({
    ...office,
    'attendance.staff': twoStaff,
    'shell.printToFolder': () => ({ files: [], withheld: [], stopped: false }),
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.click(await screen.findByRole('combobox', { name: '打印人' }));
  const [first] = twoStaff();
  await user.click(await screen.findByTitle(first?.name ?? ''));
  await user.click(printButton());
  await waitFor(() =>
    expect(bridge.inputsOf('shell.printToFolder')[0]).toMatchObject({ printedBy: first?.id }),
  );
  expect(localStorage.getItem('shouwang.printing.printedBy')).toBe(String(first?.id));
});

test('forms, ways and copies are kept for the next time', async () => {
  localStorage.setItem(
    'shouwang.printing.forms',
    JSON.stringify({
      'weekly-roster': { chosen: true, profile: 'internal', copies: 2 },
      'task-slip': { chosen: false },
      'change-slip': { chosen: false, profile: 'internal', copies: 99 },
      'sign-in-sheet': { chosen: false },
    }),
  );
  const bridge = fakeBridge(office);
  const user = showWindow(bridge, 'printing');
  expect(await screen.findByText('约 8 张纸，都印单面')).toBeDefined();
  expect(bridge.inputsOf('printing.plan').at(-1)?.forms).toEqual([
    { form: 'weekly-roster', profile: 'internal' },
  ]);
  await user.click(screen.getByLabelText('变更通知'));
  // A way that the form does not have, and more copies than there may be, are what somebody else wrote.
  await waitFor(() =>
    expect(bridge.inputsOf('printing.plan').at(-1)?.forms[1]).toEqual({
      form: 'change-slip',
      profile: 'public',
    }),
  );
  expect(JSON.parse(localStorage.getItem('shouwang.printing.forms') ?? '{}')).toMatchObject({
    'weekly-roster': { chosen: true, profile: 'internal', copies: 2 },
    'change-slip': { chosen: true, profile: 'public', copies: 1 },
  });
});

test('after a change only what changed is printed', async () => {
  const lines = printingCalls['printing.plan'].output.parse([
    aPlanLine('weekly-roster', {
      version: 2,
      sheets: 2,
      changedSheets: 1,
      parts: [
        aPiece({
          key: 'group-1',
          title: '1组',
          state: 'changed',
          printedVersion: 1,
          printedAt: '2026-11-20T10:00:00',
        }),
        aPiece({
          key: 'group-2',
          title: '2组',
          state: 'printed',
          printedVersion: 1,
          printedAt: '2026-11-20T10:00:00',
        }),
      ],
    }),
  ]);
  const bridge = fakeBridge({
    ...office,
    'printing.plan': () => lines,
    'shell.printToFolder': () => ({ files: [], withheld: [], stopped: false }),
  });
  const user = showWindow(bridge, 'printing');
  expect(await screen.findByText('自上次打印后有 1 份变了')).toBeDefined();
  await user.click(screen.getByText('只打变动的'));
  expect(await screen.findByText('约 1 张纸，都印单面')).toBeDefined();
  await user.click(screen.getByRole('tab', { name: '清单（1）' }));
  expect(await screen.findByText('2026年11月20日 10:00')).toBeDefined();
  expect(screen.getByText('1组')).toBeDefined();
  expect(screen.queryByText('2组')).toBeNull();
  await user.click(printButton());
  await waitFor(() => expect(bridge.inputsOf('shell.printToFolder')[0]).toMatchObject({ scope: 'changed' }));
});

test('characters without a glyph are named before anything is printed', async () => {
  const bridge = fakeBridge({
    ...office,
    'printing.plan': (input) => {
      const [first, ...rest] = aPrintPlan(input);
      const missing = [{ character: '𫚖', codePoint: 'U+2B696', on: ['王𫚖'] }];
      return first === undefined ? [] : [{ ...first, missing }, ...rest];
    },
    'shell.printToFolder': () => ({ files: [], withheld: [], stopped: false }),
  });
  const user = showWindow(bridge, 'printing');
  expect(await screen.findByText('有 1 个字打不出来，纸上会是方框')).toBeDefined();
  await user.click(printButton());
  const dialog = await findDialog('下面的字打不出来');
  expect(dialog.getByText('U+2B696')).toBeDefined();
  expect(dialog.getByText('东沟村 周排班表：王𫚖')).toBeDefined();
  expect(bridge.inputsOf('shell.printToFolder')).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '照样打，用笔补' }));
  await waitFor(() => expect(bridge.inputsOf('shell.printToFolder')).toHaveLength(1));
});

test('blank backs for double-sided printing are left only where ticked, which is kept', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.printToFolder': () => ({ files: [], withheld: [], stopped: false }),
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.click(printButton());
  await waitFor(() =>
    expect(bridge.inputsOf('shell.printToFolder')[0]).toMatchObject({ forBothSides: false }),
  );
  await user.click(screen.getByText('按双面打印留空白背面'));
  await user.click(printButton());
  await waitFor(() =>
    expect(bridge.inputsOf('shell.printToFolder')[1]).toMatchObject({ forBothSides: true }),
  );
  expect(localStorage.getItem('shouwang.printing.forBothSides')).toBe('true');
});

test('the same goes to a printer, on both sides where wished for', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.printers': () => [
      { name: 'hall', displayName: '大厅打印机', isUsual: true },
      { name: 'desk', displayName: '办公室打印机', isUsual: false },
    ],
    'shell.printOnPrinter': () => ({ pages: 34, withheld: [], stopped: false }),
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.click(screen.getByRole('button', { name: '送打印机…' }));
  const dialog = await findDialog('送哪台打印机');
  await user.click(await dialog.findByText('办公室打印机'));
  expect(dialog.getByText('要签字的、上墙的和条子，勾不勾都只打一面。')).toBeDefined();
  await user.click(dialog.getByText(/双面打印/));
  await user.click(dialog.getByRole('button', { name: '开始打印' }));
  expect(await screen.findByText('已送到 办公室打印机，共 34 页')).toBeDefined();
  expect(bridge.inputsOf('shell.printOnPrinter')[0]).toMatchObject({
    printerName: 'desk',
    bothSides: true,
    weekStart: MONDAY,
  });
});

test('a village that is not published has nothing to print, and the way leads to the rosters', async () => {
  const unpublished: typeof aPrintPlan = (input) =>
    aPrintPlan(input).map((line) => ({ ...line, version: null, sheets: 0, parts: [], withheld: [] }));
  showWindow(fakeBridge({ ...office, 'printing.plan': unpublished }), 'printing');
  expect(await screen.findByText(/东沟村 这一周还没有公布排班/)).toBeDefined();
  expect(screen.getByRole('button', { name: '去排班' })).toBeDefined();
  expect(printButton().disabled).toBe(true);
});

test('tells a refusal of the folder and lets another be chosen, which is kept', async () => {
  const bridge = fakeBridge({
    ...office,
    'shell.chooseFolder': () => '/stick',
    'shell.printToFolder': () => {
      throw new Refusal('printing.folder-unwritable');
    },
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.click(printButton());
  expect(await screen.findByText('这个文件夹存不进文件。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '换文件夹' }));
  expect(await screen.findByText('/stick')).toBeDefined();
  expect(localStorage.getItem('shouwang.printing.folder')).toBe('"/stick"');
});

test('the week is given as words to be spoken or sent', async () => {
  const bridge = fakeBridge({
    ...office,
    'printing.spokenText': ({ kind }) => ({ text: kind === 'broadcast' ? '各位乡亲请注意' : '本周安排' }),
  });
  const user = showWindow(bridge, 'printing');
  await screen.findByText('30 张');
  await user.click(screen.getByRole('tab', { name: '广播稿和微信' }));
  expect(await screen.findByDisplayValue('各位乡亲请注意')).toBeDefined();
  await user.click(within(screen.getByLabelText('念还是发')).getByText('微信文字'));
  expect(await screen.findByDisplayValue('本周安排')).toBeDefined();
  expect(bridge.inputsOf('printing.spokenText').at(-1)).toEqual({
    weekStart: MONDAY,
    villageId: 11,
    kind: 'message',
  });
});
