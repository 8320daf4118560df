import { Segmented, Skeleton } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { fairnessText as text } from '../../../text/screens/roster-fairness.ts';
import { FairnessChart } from './fairness-chart.tsx';
import { type FairnessLine, loadStateOf, mostFirst } from './fairness-lines.ts';
import { FairnessTable } from './fairness-table.tsx';

const LOOK_KEPT = 'rosters.fairness.look';
type Look = 'chart' | 'table';
const CONCERNS = ['much', 'little', 'idle'] as const;
const NAMED = 12;

/** Who works how much in this week and over four weeks. */
export function FairnessPanel({ roster }: { readonly roster: Roster }): ReactNode {
  const { weekStart, villageId, villageName } = roster;
  const answer = useAnswer('rosters.fairness', { weekStart, villageId });
  const [look, setLook] = useState(() => remembered<Look>(LOOK_KEPT, 'chart'));
  const lines = useMemo(() => mostFirst(answer.data ?? []), [answer.data]);
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  if (lines.length === 0) return <EmptyState title={text.none} nextStep={text.noneNextStep} />;
  return (
    <div className="fairness">
      <div className="fairness-head">
        <p className="quiet">{text.lead}</p>
        <Segmented<Look>
          aria-label={text.how}
          value={look}
          options={[
            { value: 'chart', label: text.asChart },
            { value: 'table', label: text.asTable },
          ]}
          onChange={(value) => {
            setLook(value);
            remember(LOOK_KEPT, value);
          }}
        />
      </div>
      <Concerns lines={lines} />
      {look === 'chart' ? (
        <FairnessChart lines={lines} label={text.chart(villageName)} />
      ) : (
        <FairnessTable lines={lines} />
      )}
    </div>
  );
}

/** Who has too much, too little or nothing, by name. */
function Concerns({ lines }: { readonly lines: readonly FairnessLine[] }): ReactNode {
  const told = CONCERNS.flatMap((state) => {
    const names = lines.filter((line) => loadStateOf(line) === state).map(({ name }) => name);
    if (names.length === 0) return [];
    const shown = names.slice(0, NAMED).join(text.between);
    const words = names.length > NAMED ? text.more(shown, names.length - NAMED) : shown;
    return [<li key={state}>{text[state](words, names.length)}</li>];
  });
  return told.length === 0 ? <p>{text.even}</p> : <ul className="concerns">{told}</ul>;
}
