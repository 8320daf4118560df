import { memo, type ReactNode } from 'react';
import { HOME_SAFETY_POINTS } from '../../../../shared/domain/attendance.ts';
import { visitText as text } from '../../../text/screens/attendance.ts';
import { homeSafetyWord } from '../../../text/terms/attendance.ts';
import { choiceText, VISIT_COLUMNS, type VisitColumn, withChoice, withNextChoice } from './visit-columns.ts';
import type { VisitDraft } from './visit-draft.ts';

interface Props {
  readonly draft: VisitDraft;
  /** Always the same function: a row is drawn again only where it changed. */
  readonly onChange: (draft: VisitDraft) => void;
}

/** One visit. Each cell is a stop of the keyboard: words are typed, choices are digits. */
export const VisitRow = memo(function VisitRow({ draft, onChange }: Props): ReactNode {
  const isEmpty = draft.date.trim() === '';
  return (
    <tr className={isEmpty ? 'empty' : undefined} data-line={draft.lineNo}>
      <td className="number">{draft.lineNo}</td>
      {VISIT_COLUMNS.map((column) => (
        <td key={column.name} className={`welfare-${column.name}`}>
          {column.kind === 'text' ? (
            <input
              data-visit-cell={column.name}
              aria-label={text.cell(draft.lineNo, text.columns[column.name])}
              autoComplete="off"
              maxLength={column.maxLength}
              value={draft[column.name]}
              onChange={(event) => onChange({ ...draft, [column.name]: event.target.value })}
            />
          ) : (
            <ChoiceCell draft={draft} column={column} isEmpty={isEmpty} onChange={onChange} />
          )}
        </td>
      ))}
    </tr>
  );
});

function ChoiceCell(props: {
  readonly draft: VisitDraft;
  readonly column: Exclude<VisitColumn, { kind: 'text' }>;
  readonly isEmpty: boolean;
  readonly onChange: (draft: VisitDraft) => void;
}): ReactNode {
  const { draft, column, isEmpty, onChange } = props;
  const take = (changed: VisitDraft | null): void => {
    if (changed !== null) onChange(changed);
  };
  return (
    <div
      role="spinbutton"
      aria-valuetext={column.kind === 'safety' ? safetyText(draft) : choiceText(draft, column.name)}
      aria-label={text.cell(draft.lineNo, text.columns[column.name])}
      tabIndex={0}
      data-visit-cell={column.name}
      className="visit-choice"
      onClick={() => take(withNextChoice(draft, column))}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || !/^\d$/u.test(event.key)) return;
        event.preventDefault();
        take(withChoice(draft, column, Number(event.key)));
      }}
    >
      {column.kind === 'choice' ? (
        <span className={alarmOf(draft, column.name)}>{isEmpty ? '' : choiceText(draft, column.name)}</span>
      ) : (
        HOME_SAFETY_POINTS.map((point, index) => (
          <span
            key={point}
            className={`safety ${draft.homeSafety[point]}`}
            onClick={() => take(withChoice(draft, column, index + 1))}
          >
            {homeSafetyWord[point]}
          </span>
        ))
      )}
    </div>
  );
}

function safetyText({ homeSafety }: VisitDraft): string {
  return HOME_SAFETY_POINTS.filter((point) => homeSafety[point] !== 'normal')
    .map((point) => homeSafetyWord[point])
    .join(' ');
}

function alarmOf(draft: VisitDraft, name: keyof VisitDraft): string | undefined {
  if (draft[name] === 'urgent') return 'alarm';
  return draft[name] === 'watch' ? 'odd' : undefined;
}
