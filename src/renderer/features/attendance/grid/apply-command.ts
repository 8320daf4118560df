import { satisfaction } from '../../../../shared/domain/attendance.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import type { FieldAnswer } from './field-panel.tsx';
import type { CellKey } from './grid-row.tsx';
import { wantsReason, withSatisfaction } from './row-changes.ts';
import { helperOfLine, type NamedPerson, restored, type RowDraft, startedLine } from './row-draft.ts';
import { commandOf, type RowCommand, type RowField, withDigit } from './row-keys.ts';

/** The fields of a row that are open one after the other, the first one now. */
export interface Opened {
  readonly index: number;
  readonly fields: readonly RowField[];
}

interface Outcome {
  readonly changed: readonly RowDraft[];
  readonly open: Opened | null;
}

/** The lines after a key, and which fields it opened. */
export function applyCommand(
  drafts: readonly RowDraft[],
  index: number,
  command: RowCommand,
  { helper, weekStart }: { readonly helper: NamedPerson | null; readonly weekStart: CalendarDate },
): Outcome {
  const draft = drafts[index];
  if (draft === undefined) return { changed: drafts, open: null };
  switch (command.kind) {
    case 'entry':
      return { changed: replaced(drafts, { ...draft, entry: command.entry }), open: null };
    case 'restore':
      return { changed: replaced(drafts, restored(draft)), open: null };
    case 'edit':
      return { changed: drafts, open: { index, fields: command.fields } };
    case 'start': {
      const { fields } = command;
      const who = helperOfLine(draft, helper);
      // Who it was comes first where the sheet does not tell; the line begins with that answer.
      if (who === null)
        return {
          changed: drafts,
          open: { index, fields: ['helper', ...fields.filter((field) => field !== 'helper')] },
        };
      const entry = startedLine(draft, { helper: who, date: dayBefore(drafts, index, weekStart) });
      return {
        changed: replaced(drafts, { ...draft, entry, helperName: who.name }),
        open: fields.length === 0 ? null : { index, fields },
      };
    }
  }
}

/** The lines after a field was filled in, and which field comes next. */
export function applyAnswer(
  drafts: readonly RowDraft[],
  { index, fields }: Opened,
  answer: FieldAnswer,
  { weekStart }: { readonly weekStart: CalendarDate },
): Outcome {
  const draft = drafts[index];
  if (draft === undefined) return { changed: drafts, open: null };
  const after = answered(drafts, draft, index, answer, weekStart);
  const asksWhy =
    fields[0] === 'minutes' &&
    after.entry !== null &&
    wantsReason(after.entry) &&
    fields[1] !== 'minutesReason';
  const rest: readonly RowField[] = asksWhy ? ['minutesReason', ...fields.slice(1)] : fields.slice(1);
  return {
    changed: replaced(drafts, after),
    open: rest.length === 0 || after.entry === null ? null : { index, fields: rest },
  };
}

/** How content the elders were, of every line that was done. */
export function applyToAll(drafts: readonly RowDraft[], digit: number): readonly RowDraft[] {
  return drafts.map((draft) => {
    const entry = draft.entry?.done === true ? withDigit(draft.entry, digit) : null;
    return entry === null ? draft : { ...draft, entry };
  });
}

/** What a click on a cell does: the same as its key; a click on the last mark goes on to the next one. */
export function commandOfCell(key: CellKey, draft: RowDraft): RowCommand | null {
  if (key !== 'Satisfaction' || draft.entry === null)
    return commandOf(key === 'Satisfaction' ? 'Space' : key, draft);
  const choices = satisfaction.options;
  const next = choices[(choices.indexOf(draft.entry.satisfaction) + 1) % choices.length] ?? 'blank';
  return { kind: 'entry', entry: withSatisfaction(draft.entry, next) };
}

function answered(
  drafts: readonly RowDraft[],
  draft: RowDraft,
  index: number,
  answer: FieldAnswer,
  weekStart: CalendarDate,
): RowDraft {
  if (answer.kind === 'entry') return { ...draft, entry: answer.entry };
  const { field, person } = answer;
  if (field === 'elder')
    return draft.entry === null
      ? draft
      : {
          ...draft,
          entry: { ...draft.entry, elderId: person?.id ?? null },
          elderName: person?.name ?? null,
        };
  if (person === null) return draft;
  const entry =
    draft.entry ?? startedLine(draft, { helper: person, date: dayBefore(drafts, index, weekStart) });
  return { ...draft, entry: { ...entry, helperId: person.id }, helperName: person.name };
}

/** A paper is written from top to bottom: an empty line most likely tells of the day above it. */
function dayBefore(drafts: readonly RowDraft[], index: number, weekStart: CalendarDate): CalendarDate {
  return drafts.slice(0, index).findLast(({ entry }) => entry !== null)?.entry?.date ?? weekStart;
}

function replaced(drafts: readonly RowDraft[], draft: RowDraft): readonly RowDraft[] {
  return drafts.map((one) => (one.key === draft.key ? draft : one));
}
