import { memo, type ReactNode } from 'react';
import { type LineRemark, STOPPING_REMARKS } from '../../../../shared/domain/attendance.ts';
import { dayHeadText } from '../../../text/dates.ts';
import { gridText as text } from '../../../text/screens/attendance.ts';
import {
  elderMarkWord,
  lineRemarkWord,
  notDoneReasonWord,
  pointsChoiceWord,
  satisfactionWord,
  serviceLetter,
} from '../../../text/terms/attendance.ts';
import { weekdayWord } from '../../../text/terms.ts';
import { weekdayOf } from '../../../../shared/time/calendar-date.ts';
import { sheetName } from '../spaced-number.ts';
import { isChanged, type RowDraft } from './row-draft.ts';
import type { RowField } from './row-keys.ts';

/** What a click on a cell stands for: the key that does the same. */
export type CellKey =
  | 'Space'
  | 'KeyH'
  | 'KeyL'
  | 'KeyR'
  | 'KeyX'
  | 'KeyT'
  | 'KeyM'
  | 'KeyB'
  | 'KeyP'
  | 'KeyW'
  | 'KeyQ'
  | 'Satisfaction';

interface Props {
  readonly draft: RowDraft;
  readonly index: number;
  readonly isActive: boolean;
  readonly remarks: readonly LineRemark[];
  readonly onFocus: (index: number) => void;
  readonly onCell: (index: number, key: CellKey) => void;
}

/** What is longer may not fit its cell. */
const SHORT_WORD = 4;

/** One line as it will be kept. What differs from how the sheet was opened stands out; a click on a cell is its key. */
export const GridRow = memo(function GridRow(props: Props): ReactNode {
  const { draft, index, isActive, remarks, onFocus, onCell } = props;
  const { entry, planned } = draft;
  const cell = (field: RowField | 'mark', key: CellKey, className: string, content: ReactNode): ReactNode => (
    <td
      data-cell={field}
      className={className}
      title={typeof content === 'string' && content.length > SHORT_WORD ? content : undefined}
      onClick={() => onCell(index, key)}
    >
      {content}
    </td>
  );
  const stopped = remarks.some(({ remark }) => STOPPING_REMARKS.has(remark));
  return (
    <tr
      tabIndex={isActive ? 0 : -1}
      aria-selected={isActive}
      className={rowClass(draft, stopped)}
      data-line={draft.lineNo}
      onFocus={() => onFocus(index)}
    >
      <td className="number">{draft.lineNo}</td>
      {cell('date', 'KeyR', 'number', entry === null ? plannedDay(draft) : dayWords(entry.date))}
      {cell('elder', 'KeyL', 'who', whom(draft))}
      {cell('services', 'KeyX', '', entry?.services.map((code) => serviceLetter[code]).join('') ?? '')}
      {cell('helper', 'KeyH', otherHelper(draft) ? 'who changed' : 'who', draft.helperName)}
      {cell('times', 'KeyT', 'number', timesWords(draft))}
      {entry?.done === false ? (
        <td data-cell="minutes" colSpan={5} className="not-done" onClick={() => onCell(index, 'Space')}>
          <strong>{text.notDone}</strong>{' '}
          {entry.notDone === null ? text.whyNot : notDoneReasonWord[entry.notDone]}
        </td>
      ) : (
        <>
          {cell(
            'minutes',
            'KeyM',
            differs(draft, 'minutes') ? 'number changed' : 'number',
            entry?.minutes ?? planned?.minutes ?? '',
          )}
          {cell('proxyName', 'KeyQ', alarmClass(draft), elderMarkWords(draft))}
          {cell(
            'mark',
            'KeyW',
            entry?.helperSigned === false ? 'alarm' : '',
            entry === null ? '' : entry.helperSigned ? text.signed : text.notSigned,
          )}
          {cell(
            'mark',
            'Satisfaction',
            entry?.satisfaction === 'poor' ? 'alarm' : '',
            satisfactionWord[entry?.satisfaction ?? 'blank'],
          )}
          {cell('mark', 'KeyP', entry?.points === 'store' ? '' : 'changed', pointsWords(draft))}
        </>
      )}
      {cell('note', 'KeyB', 'note', <Note draft={draft} remarks={remarks} />)}
    </tr>
  );
});

function Note({ draft, remarks }: Pick<Props, 'draft' | 'remarks'>): ReactNode {
  const worst = remarks.toSorted((one, other) => rank(one) - rank(other))[0];
  return (
    <span className="note-line">
      {worst !== undefined && (
        <span className={rank(worst) === 0 ? 'remark stopping' : 'remark'}>
          {lineRemarkWord[worst.remark]}
          {remarks.length > 1 && ` ${text.more(remarks.length)}`}
        </span>
      )}
      {draft.entry === null && draft.countedOn !== null && (
        <span className="quiet">{text.countedOn(sheetName(draft.countedOn))}</span>
      )}
      <span className="quiet">
        {[draft.entry?.minutesReason, draft.entry?.note].filter((words) => words).join(' ')}
      </span>
    </span>
  );
}

function rank({ remark }: LineRemark): number {
  return STOPPING_REMARKS.has(remark) ? 0 : 1;
}

function rowClass(draft: RowDraft, stopped: boolean): string {
  const { entry } = draft;
  return [
    entry === null ? 'empty' : entry.done ? 'done' : 'undone',
    isChanged(draft) ? 'touched' : '',
    stopped ? 'stopped' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

function dayWords(date: Parameters<typeof dayHeadText>[0]): string {
  return `${dayHeadText(date)} ${weekdayWord[weekdayOf(date)].slice(1)}`;
}

function plannedDay({ planned }: RowDraft): string {
  return planned === null ? '' : dayWords(planned.date);
}

function whom({ entry, elderName, planned }: RowDraft): string {
  if (elderName !== null && (entry === null || entry.elderId !== null)) return elderName;
  if (planned !== null && planned.title !== '') return planned.title;
  return entry === null ? (planned === null ? text.blank : '') : text.duty;
}

function otherHelper({ entry, planned }: RowDraft): boolean {
  return (
    entry !== null && planned !== null && planned.helperId !== null && planned.helperId !== entry.helperId
  );
}

function timesWords({ entry }: RowDraft): string {
  if (entry === null || (entry.arrive === null && entry.leave === null)) return '';
  return `${entry.arrive ?? ''}–${entry.leave ?? ''}`;
}

function differs({ entry, planned }: RowDraft, part: 'minutes'): boolean {
  return entry !== null && planned !== null && entry[part] !== planned[part];
}

function elderMarkWords({ entry }: RowDraft): string {
  if (entry === null) return '';
  if (entry.elderId === null) return text.nobody;
  return entry.elderMark === 'proxy' && entry.proxyName !== ''
    ? `${elderMarkWord.proxy} ${entry.proxyName}`
    : elderMarkWord[entry.elderMark];
}

function alarmClass({ entry }: RowDraft): string {
  if (entry === null || entry.elderId === null) return '';
  const { elderMark } = entry;
  return elderMark === 'missing' || elderMark === 'refused'
    ? 'alarm'
    : elderMark === 'proxy'
      ? 'changed'
      : '';
}

function pointsWords({ entry }: RowDraft): string {
  if (entry === null) return '';
  return entry.paid ? text.paid : pointsChoiceWord[entry.points];
}
