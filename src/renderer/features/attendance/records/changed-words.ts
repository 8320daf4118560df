import type { LineEntry } from '../../../../shared/domain/attendance.ts';
import { gridText, recordsText as text } from '../../../text/screens/attendance.ts';
import {
  elderMarkWord,
  notDoneReasonWord,
  pointsChoiceWord,
  satisfactionWord,
} from '../../../text/terms/attendance.ts';
import { serviceWord } from '../../../text/terms.ts';
import type { RowDraft } from '../grid/row-draft.ts';

/** What a correction changes, part by part: 分钟 60 → 45. */
export function changedWords({ entry, before, helperName, elderName }: RowDraft): readonly string[] {
  const first = before?.entry ?? null;
  if (first === null || entry === null || before === null) return [];
  const { columns } = gridText;
  const parts: readonly (readonly [string, string, string])[] = [
    [columns.date, first.date, entry.date],
    [columns.elder, before.elderName ?? '', elderName ?? ''],
    [columns.services, servicesText(first), servicesText(entry)],
    [columns.helper, before.helperName, helperName],
    [gridText.result, resultText(first), resultText(entry)],
    [columns.times, timesText(first), timesText(entry)],
    [columns.minutes, String(first.minutes), String(entry.minutes)],
    [gridText.elderMark, markText(first), markText(entry)],
    [gridText.helperMark, signedText(first), signedText(entry)],
    [columns.satisfaction, satisfactionWord[first.satisfaction], satisfactionWord[entry.satisfaction]],
    [columns.points, pointsText(first), pointsText(entry)],
    [gridText.noteOnly, noteText(first), noteText(entry)],
  ];
  return parts
    .filter(([, one, other]) => one !== other)
    .map(
      ([name, one, other]) =>
        `${name} ${text.change(one === '' ? text.empty : one, other === '' ? text.empty : other)}`,
    );
}

function servicesText({ services }: LineEntry): string {
  return services.map(serviceWord).join(' ');
}

function resultText({ done, notDone }: LineEntry): string {
  if (done) return gridText.done;
  return notDone === null ? gridText.notDone : `${gridText.notDone} ${notDoneReasonWord[notDone]}`;
}

function timesText({ arrive, leave }: LineEntry): string {
  return arrive === null && leave === null ? '' : `${arrive ?? ''}–${leave ?? ''}`;
}

function markText({ elderId, elderMark, proxyName }: LineEntry): string {
  return elderId === null ? '' : [elderMarkWord[elderMark], proxyName].join(' ').trim();
}

function signedText({ helperSigned }: LineEntry): string {
  return helperSigned ? gridText.signed : gridText.notSigned;
}

function pointsText({ points, paid }: LineEntry): string {
  return paid ? gridText.paid : pointsChoiceWord[points];
}

function noteText({ note, minutesReason }: LineEntry): string {
  return [minutesReason, note].join(' ').trim();
}
