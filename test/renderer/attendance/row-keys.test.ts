import { describe, expect, it } from 'vitest';
import {
  applyAnswer,
  applyCommand,
  applyToAll,
} from '../../../src/renderer/features/attendance/grid/apply-command.ts';
import {
  draftsOf,
  helperOfSheet,
  type RowDraft,
} from '../../../src/renderer/features/attendance/grid/row-draft.ts';
import { commandOf } from '../../../src/renderer/features/attendance/grid/row-keys.ts';
import { aRow, aSheet } from './office.ts';

const sheet = aSheet();
const context = { helper: helperOfSheet(sheet), weekStart: sheet.weekStart };

/** The lines after these keys on one of them, and the fields that are open then. */
function after(index: number, codes: readonly string[], drafts: readonly RowDraft[] = draftsOf(sheet)) {
  let open: ReturnType<typeof applyCommand>['open'] = null;
  for (const code of codes) {
    const draft = drafts[index];
    const command = draft === undefined ? null : commandOf(code, draft);
    if (command === null) continue;
    const outcome = applyCommand(drafts, index, command, context);
    drafts = outcome.changed;
    open = outcome.open;
  }
  return { drafts, entry: drafts[index]?.entry ?? null, open };
}

describe('a key on a line', () => {
  it('says with the space bar that nothing was done, with a digit why, and with the space bar that it was', () => {
    expect(after(0, ['Space']).entry).toMatchObject({ done: false, notDone: null, minutes: 0 });
    expect(after(0, ['Space', 'Digit4']).entry).toMatchObject({
      notDone: 'helper-ill',
      satisfaction: 'blank',
    });
    expect(after(0, ['Space', 'Digit4', 'Space']).entry).toEqual(sheet.rows[0]?.entry);
  });

  it('says with a digit how content the elder was', () => {
    expect(after(0, ['Numpad3']).entry?.satisfaction).toBe('poor');
    expect(after(0, ['Digit1', 'Digit0']).entry?.satisfaction).toBe('blank');
  });

  it('marks a signature as missing, refused or by thumb, and the same key takes it back', () => {
    expect(after(0, ['KeyQ']).entry?.elderMark).toBe('missing');
    expect(after(0, ['KeyQ', 'KeyY']).entry?.elderMark).toBe('thumb-print');
    expect(after(0, ['KeyJ', 'KeyJ']).entry?.elderMark).toBe('signature');
    expect(after(0, ['KeyW']).entry?.helperSigned).toBe(false);
  });

  it('goes round what becomes of the points', () => {
    expect(after(0, ['KeyP']).entry?.points).toBe('donate');
    expect(after(0, ['KeyP', 'KeyP', 'KeyP']).entry?.points).toBe('store');
  });

  it('brings the line back as it was with Delete', () => {
    expect(after(0, ['Space', 'KeyF', 'Delete']).entry).toEqual(sheet.rows[0]?.entry);
    expect(after(2, ['Space', 'Delete']).entry).toBeNull();
  });

  it('leaves the signature of a duty alone, for nobody signs there but the helper', () => {
    const duty = draftsOf(
      aSheet({ rows: [aRow({ elderName: null, entry: { ...aRow().entry!, elderId: null } })] }),
    );
    expect(after(0, ['KeyQ', 'KeyJ', 'KeyY', 'KeyD'], duty)).toMatchObject({ drafts: duty, open: null });
  });
});

describe('an empty line', () => {
  it('begins with the day of the line above and asks for the rest in the order of the paper', () => {
    const { entry, open } = after(2, ['Space']);
    expect(entry).toMatchObject({ lineNo: 3, date: '2026-11-18', helperId: 201, done: true, minutes: 0 });
    expect(open).toEqual({ index: 2, fields: ['date', 'elder', 'services', 'minutes'] });
  });

  it('asks who it was where the sheet does not tell', () => {
    const [first] = draftsOf(sheet).slice(2);
    const drafts = first === undefined ? [] : [first];
    const begun = applyCommand(drafts, 0, commandOf('Space', drafts[0]!)!, { ...context, helper: null });
    expect(begun.open?.fields[0]).toBe('helper');
    const person = { id: sheet.rows[0]!.entry!.helperId, name: '李秀兰' };
    const answered = applyAnswer(
      begun.changed,
      begun.open!,
      { kind: 'person', field: 'helper', person },
      context,
    );
    expect(answered.changed[0]).toMatchObject({ helperName: '李秀兰', entry: { date: '2026-11-16' } });
    expect(answered.open?.fields[0]).toBe('date');
  });
});

describe('a line that came in on another sheet already', () => {
  const counted = aSheet({
    remarks: [{ lineNo: 1, helperId: 201, remark: 'counted-before', with: '1000028' }],
  });
  const drafts = draftsOf(counted);

  it('is left out and says where it was counted, and the space bar takes it in again', () => {
    expect(drafts.map(({ entry, countedOn }) => [entry === null, countedOn])).toEqual([
      [true, '1000028'],
      [false, null],
      [true, null],
    ]);
    expect(after(0, ['Space'], drafts)).toMatchObject({ entry: counted.rows[0]?.entry, open: null });
    expect(after(0, ['Space', 'Delete'], drafts).entry).toBeNull();
  });
});

describe('minutes', () => {
  it('that differ from the times ask why at once', () => {
    const drafts = draftsOf(sheet);
    const entry = { ...drafts[0]!.entry!, arrive: '08:30', leave: '09:15', minutes: 30 } as never;
    const opened = { index: 0, fields: ['minutes'] } as const;
    expect(applyAnswer(drafts, opened, { kind: 'entry', entry }, context).open).toEqual({
      index: 0,
      fields: ['minutesReason'],
    });
  });
});

describe('a digit for the whole sheet', () => {
  it('is for the lines that were done', () => {
    const { drafts } = after(0, ['Space']);
    const marks = applyToAll(drafts, 1).map(({ entry }) => entry?.satisfaction);
    expect(marks).toEqual(['blank', 'good', undefined]);
  });
});
