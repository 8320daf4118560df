import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { attendanceCalls } from '../../../src/shared/contract/attendance.ts';
import { Refusal } from '../../../src/shared/errors/refusal.ts';
import { type FakeBridge, fakeBridge } from '../fake-bridge.ts';
import { aPersonRow } from '../office-people.ts';
import { anOverview, aPlaceTree } from '../office.ts';
import { findDialog, hasDialog, showWindow } from '../show.tsx';
import { aListedSheet, aPreview, aRecord, aRow, aSheet, twoStaff } from './office.ts';

let bridge: FakeBridge;
beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('shouwang.attendance.enteredBy', '1');
  localStorage.setItem('shouwang.attendance.checkedBy', '2');
  bridge = fakeBridge({
    'overview.get': () => anOverview(),
    'people.placeTree': () => aPlaceTree(),
    'people.list': () => [aPersonRow()],
    'changes.undoState': () => ({ undo: null, redo: null }),
    'attendance.staff': () => twoStaff(),
    'attendance.openWeeks': () =>
      attendanceCalls['attendance.openWeeks'].output.parse([
        { weekStart: '2026-11-16', out: 1, entered: 0, checked: 0 },
      ]),
    'attendance.listWeek': () => [aListedSheet()],
    'attendance.openSheet': () => aSheet(),
    'attendance.saveSheet': ({ dryRun }) =>
      attendanceCalls['attendance.saveSheet'].output.parse({ id: dryRun === true ? null : 7, remarks: [] }),
    'attendance.creditWaiting': () => ({ waiting: 0, credited: 0, creditedMinutes: 0 }),
    'attendance.previewCheck': () => aPreview(),
    'attendance.checkSheets': () => ({ checked: 1, left: 0, entries: 1, creditedMinutes: 60 }),
    'attendance.records': () => aRecord(),
  });
});

/** The sheets that were kept, without the rehearsals in between. */
const kept = () => bridge.inputsOf('attendance.saveSheet').filter(({ dryRun }) => dryRun !== true);
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.sheet-grid tbody tr')];
const key = (code: string, more: { key?: string; shiftKey?: boolean; ctrlKey?: boolean } = {}): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code, ...more });
};

async function openByNumber(): Promise<void> {
  const user = showWindow(bridge, 'attendance');
  await user.type(await screen.findByLabelText('表上的编号'), '1000015{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(rows()[0]));
}

test('one key keeps a sheet as it was planned, and the cursor waits for the next number', async () => {
  await openByNumber();
  key('Enter', { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(kept()).toHaveLength(1));
  expect(kept()[0]).toMatchObject({
    sheet: { number: '1000015' },
    lines: [aRow().entry, aRow({ lineNo: 2 }).entry],
    enteredBy: 1,
    paperKept: true,
    dryRun: false,
  });
  expect(await screen.findByText('已存：李秀兰，做 2 次 120 分钟')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByLabelText('表上的编号'));
});

test('a line that was not done has to say why before the sheet is kept', async () => {
  await openByNumber();
  key('Space');
  key('F9', { key: 'F9' });
  expect(await screen.findByText('有 1 处红色的要先改。')).toBeDefined();
  expect(screen.getByText('没做，要按数字选原因。')).toBeDefined();
  expect(kept()).toEqual([]);
  key('Digit6');
  key('F9', { key: 'F9' });
  await waitFor(() => expect(kept()[0]?.lines[0]).toMatchObject({ done: false, notDone: 'weather' }));
});

test('somebody else is found by initials, and times make the minutes', async () => {
  bridge.answer({
    'people.list': () => [aPersonRow({ id: 202, name: '刘秀兰', initials: 'lxl', isHelper: true })],
  });
  await openByNumber();
  key('KeyH');
  const search = await screen.findByRole('combobox', { name: '换互助员：姓名或拼音首字母' });
  fireEvent.change(search, { target: { value: 'lx' } });
  await screen.findByRole('option', { name: /刘秀兰/u });
  fireEvent.keyDown(search, { key: 'Enter' });
  await waitFor(() => expect(document.activeElement).toBe(rows()[0]));
  expect(rows()[0]?.textContent).toContain('换了人');
  key('ArrowDown', { key: 'ArrowDown' });
  key('KeyT');
  const times = await screen.findByLabelText('到达和离开：830-915');
  fireEvent.change(times, { target: { value: '8点' } });
  fireEvent.keyDown(times, { key: 'Enter' });
  expect(rows()[1]?.textContent).toContain('08:00–');
  key('KeyT');
  const again = await screen.findByLabelText('到达和离开：830-915');
  fireEvent.change(again, { target: { value: '830-915' } });
  fireEvent.keyDown(again, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(kept()).toHaveLength(1));
  expect(kept()[0]?.lines).toMatchObject([
    { helperId: 202 },
    { arrive: '08:30', leave: '09:15', minutes: 45 },
  ]);
});

test('a sheet scanned while a line has the keyboard is opened, and the line is none the wiser', async () => {
  await openByNumber();
  const scanned = [
    ...[...'1000028'].map((digit) => ({ key: digit, code: `Digit${digit}` })),
    { key: 'Enter', code: 'Enter' },
  ];
  for (const [at, stroke] of scanned.entries()) {
    const row = document.activeElement ?? document.body;
    const event = createEvent.keyDown(row, stroke);
    Object.defineProperty(event, 'timeStamp', { value: 1000 + 5 * at });
    fireEvent(row, event);
  }
  await waitFor(() => expect(bridge.inputsOf('attendance.openSheet').at(-1)).toEqual({ number: '1000028' }));
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(rows()[0]?.className).toBe('done');
});

test('what was typed and not confirmed is there when the sheet is opened again', async () => {
  await openByNumber();
  key('KeyQ');
  await screen.findByText('没签');
  const box = screen.getByLabelText('表上的编号');
  fireEvent.change(box, { target: { value: '1000015' } });
  fireEvent.submit(box.closest('form')!);
  await waitFor(() => expect(bridge.inputsOf('attendance.openSheet')).toHaveLength(2));
  expect(await screen.findByText('没签')).toBeDefined();
  key('Delete');
});

test('the number of a visit record opens its own form, and an urgent finding says what it opened', async () => {
  bridge.answer({
    'attendance.openSheet': () => {
      throw new Refusal('attendance.visit-record-sheet');
    },
    'attendance.openVisitRecord': () =>
      attendanceCalls['attendance.openVisitRecord'].output.parse({
        number: '1000761',
        elderId: 101,
        elderName: '王桂英',
        villageName: '东沟村',
        lineCount: 12,
        entries: [],
      }),
    'attendance.saveVisitRecord': () =>
      attendanceCalls['attendance.saveVisitRecord'].output.parse({
        requests: [{ id: 3, number: '2026-003' }],
      }),
  });
  const user = showWindow(bridge, 'attendance');
  await user.type(await screen.findByLabelText('表上的编号'), '1000761{Enter}');
  const day = await screen.findByLabelText<HTMLInputElement>('第 1 行 日期');
  await waitFor(() => expect(document.activeElement).toBe(day));
  fireEvent.change(day, { target: { value: '11.18' } });
  fireEvent.change(screen.getByLabelText('第 1 行 探访人'), { target: { value: '李秀兰' } });
  fireEvent.keyDown(screen.getByLabelText('第 1 行 身体'), { key: '3' });
  expect(await screen.findByText('1 次有“急”，存下就开诉求')).toBeDefined();
  fireEvent.keyDown(day, { key: 'Enter', ctrlKey: true });
  expect(await screen.findByText(/已开诉求 2026-003，24 小时内/u)).toBeDefined();
  expect(bridge.inputsOf('attendance.saveVisitRecord')[0]).toMatchObject({
    number: '1000761',
    entries: [{ date: '2026-11-18', body: 'urgent', visitor: '李秀兰' }],
    enteredBy: 1,
  });
});

test('the checker sees what is credited and what waits, and passes exactly what was seen', async () => {
  localStorage.setItem('shouwang.attendance.tab', '"check"');
  bridge.answer({
    'attendance.listWeek': () => [
      aListedSheet({ id: 7, state: 'entered', doneLines: 2, minutes: 120, enteredBy: '周敏' }),
    ],
  });
  const user = showWindow(bridge, 'attendance');
  expect(await screen.findByText('1 行暂不入账：缺签字')).toBeDefined();
  await user.click(await screen.findByRole('button', { name: '复核通过 1 张' }));
  const dialog = await findDialog('复核通过 1 张？');
  await user.click(dialog.getByRole('button', { name: /通\s?过/u }));
  await waitFor(() =>
    expect(bridge.inputsOf('attendance.checkSheets')).toEqual([
      { sheetIds: [7], checkedBy: 2, digest: 'as-seen' },
    ]),
  );
});

test('a checked record is corrected with the reason and two names, and the change is told before', async () => {
  localStorage.setItem('shouwang.attendance.tab', '"records"');
  bridge.answer({
    'attendance.openReturned': () => aSheet({ id: 7, state: 'checked', rows: [aRow({ recordId: 31 })] }),
    'attendance.correct': () => attendanceCalls['attendance.correct'].output.parse({ recordId: 32 }),
  });
  const user = showWindow(bridge, 'attendance');
  await user.click(await screen.findByText('王桂英 助洁'));
  await waitFor(() => expect(rows()).toHaveLength(1));
  rows()[0]?.focus();
  key('Space');
  key('Digit2');
  expect(await screen.findByText(/做没做 做了 → 没做 老人外出/u)).toBeDefined();
  const dialog = await findDialog('更正一条记录');
  await user.type(dialog.getByLabelText('为什么更正'), '纸上写着没做');
  await user.click(dialog.getByRole('button', { name: /更\s?正$/u }));
  await waitFor(() => expect(hasDialog('更正一条记录')).toBe(false));
  expect(bridge.inputsOf('attendance.correct')).toMatchObject([
    {
      recordId: 31,
      entry: { done: false, notDone: 'elder-away', minutes: 0 },
      reason: '纸上写着没做',
      enteredBy: 1,
      checkedBy: 2,
    },
  ]);
});
