import type { z } from 'zod';
import { attendanceCalls } from '../../../src/shared/contract/attendance.ts';
import type { Output } from '../../../src/shared/contract/contract.ts';
import { type ReturnedSheet, returnedSheet, type sheetRow } from '../../../src/shared/domain/attendance.ts';

type RowInput = z.input<typeof sheetRow>;

/** A line of 李秀兰's sheet as it was planned: an hour of cleaning for 王桂英 on the Wednesday. */
export function aRow(change: Partial<RowInput> = {}): RowInput {
  const lineNo = change.lineNo ?? 1;
  return {
    lineNo,
    visitKey: `visit-${String(lineNo)}`,
    planned: { date: '2026-11-18', slot: 'morning', minutes: 60, title: '', helperId: 201, elderId: 101 },
    helperName: '李秀兰',
    elderName: '王桂英',
    entry: {
      lineNo,
      date: '2026-11-18',
      helperId: 201,
      elderId: 101,
      services: ['cleaning_help'],
      done: true,
      notDone: null,
      arrive: null,
      leave: null,
      minutes: 60,
      minutesReason: '',
      elderMark: 'signature',
      proxyName: '',
      helperSigned: true,
      satisfaction: 'blank',
      points: 'store',
      paid: false,
      note: '',
    },
    recordId: null,
    ...change,
  };
}

export function aBlankRow(lineNo: number): RowInput {
  return {
    lineNo,
    visitKey: null,
    planned: null,
    helperName: '李秀兰',
    elderName: null,
    entry: null,
    recordId: null,
  };
}

/** Two planned lines and an empty one, of the week before. */
export function aSheet(change: Partial<z.input<typeof returnedSheet>> = {}): ReturnedSheet {
  return returnedSheet.parse({
    id: null,
    number: '1000015',
    form: 'sign-in-sheet',
    villageId: 11,
    villageName: '东沟村',
    weekStart: '2026-11-16',
    title: '李秀兰',
    state: null,
    supersededBy: null,
    enteredBy: null,
    enteredAt: null,
    checkedBy: null,
    checkedAt: null,
    paperKept: true,
    returnedReason: '',
    rows: [aRow(), aRow({ lineNo: 2 }), aBlankRow(3)],
    remarks: [],
    ...change,
  });
}

export function aListedSheet(
  change: Partial<z.input<(typeof attendanceCalls)['attendance.listWeek']['output']>[number]> = {},
): Output<'attendance.listWeek'>[number] {
  const [sheet] = attendanceCalls['attendance.listWeek'].output.parse([
    {
      number: '1000015',
      id: null,
      form: 'sign-in-sheet',
      villageId: 11,
      villageName: '东沟村',
      title: '李秀兰',
      plannedLines: 2,
      state: 'out',
      doneLines: 0,
      notDoneLines: 0,
      minutes: 0,
      enteredBy: null,
      returnedReason: '',
      ...change,
    },
  ]);
  if (sheet === undefined) throw new Error('No sheet was listed.');
  return sheet;
}

export function twoStaff(): Output<'attendance.staff'> {
  return attendanceCalls['attendance.staff'].output.parse([
    { id: 1, name: '周敏', householdId: null, active: true },
    { id: 2, name: '何国强', householdId: null, active: true },
  ]);
}

/** What checking 李秀兰's sheet would bring: one line counts, the other one waits for a signature. */
export function aPreview(): Output<'attendance.previewCheck'> {
  const credit = { helperId: 201, helperName: '李秀兰', minutes: 60, goesTo: 'household' };
  return attendanceCalls['attendance.previewCheck'].output.parse({
    digest: 'as-seen',
    creditedMinutes: 60,
    sheets: [
      {
        id: 7,
        number: '1000015',
        title: '李秀兰',
        villageName: '东沟村',
        enteredBy: '周敏',
        stoppedBy: null,
        credits: [
          {
            ...credit,
            lineNo: 1,
            creditedMinutes: 60,
            lines: [{ step: 'served', minutes: 60 }],
            waitsFor: null,
          },
          { ...credit, lineNo: 2, creditedMinutes: 0, lines: [], waitsFor: 'marks' },
        ],
        remarks: [{ lineNo: 2, helperId: 201, remark: 'marks-missing', with: null }],
      },
    ],
  });
}

export function aRecord(): Output<'attendance.records'> {
  return attendanceCalls['attendance.records'].output.parse({
    total: 1,
    records: [
      {
        id: 31,
        sheetId: 7,
        date: '2026-11-18',
        helperId: 201,
        helperName: '李秀兰',
        elderName: '王桂英',
        title: '',
        services: ['cleaning_help'],
        done: true,
        notDone: null,
        minutes: 60,
        creditedMinutes: 60,
        sheetNumber: '1000015',
        checked: true,
        corrects: null,
      },
    ],
  });
}
