import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { visitKey } from '../../../../shared/domain/roster-task.ts';
import { halfDayText } from '../../../text/roster-words.ts';
import { incidentText as text } from '../../../text/screens/roster-incident.ts';
import { visitDifferenceWord } from '../../../text/terms/rosters.ts';
import { type Repair, type RepairLine, repairLines, type StandIn } from './repair-lines.ts';
import { StandInChoice } from './stand-in-choice.tsx';

interface Props {
  readonly repair: Repair;
  readonly nameOf: (id: number) => string;
  readonly chosen: ReadonlyMap<string, StandIn>;
  readonly disabled: boolean;
  readonly onChoose: (key: string, choice: StandIn | null) => void;
}

/** The least change: what lost its helper and who comes instead, what else moves for it, what stays open. */
export function RepairView({ repair, nameOf, chosen, disabled, onChoose }: Props): ReactNode {
  const { affected, others } = repairLines(repair);
  if (affected.length + others.length === 0) return <p>{text.nothing}</p>;
  const served = affected.filter(
    ({ key, difference }) => difference.after !== null || chosen.has(key),
  ).length;
  const worth =
    repair.status === 'proven-best' || repair.gapPercent === null
      ? text.status[repair.status]
      : `${text.status[repair.status]}，${text.gap(repair.gapPercent)}`;
  return (
    <div className="repair" aria-live="polite">
      <p>
        <strong>{text.summary(affected.length, served, affected.length - served, others.length)}</strong>{' '}
        <span className="quiet">{worth}</span>
      </p>
      {affected.length > 0 && (
        <>
          <h3>{text.affected}</h3>
          <LinesTable
            label={text.affected}
            lines={affected}
            isChosen={({ key }) => chosen.has(key)}
            after={(line) => (
              <StandInChoice
                line={line}
                nameOf={nameOf}
                chosen={chosen.get(line.key) ?? null}
                disabled={disabled}
                onChoose={(choice) => onChoose(line.key, choice)}
              />
            )}
          />
          <p className="quiet">{text.recorded}</p>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{text.others}</h3>
          <LinesTable label={text.others} lines={others} after={(line) => <After line={line} />} />
        </>
      )}
    </div>
  );
}

interface LinesTableProps {
  readonly label: string;
  readonly lines: readonly RepairLine[];
  /** The clerk chose otherwise than the repair. */
  readonly isChosen?: (line: RepairLine) => boolean;
  readonly after: (line: RepairLine) => ReactNode;
}

function LinesTable({ label, lines, isChosen, after }: LinesTableProps): ReactNode {
  const columns: TableColumnsType<RepairLine> = [
    {
      title: text.columns.visit,
      key: 'visit',
      width: 210,
      render: (_, { difference }) => text.visit(difference.title, difference.serviceName),
    },
    {
      title: text.columns.before,
      key: 'before',
      width: 190,
      render: (_, { difference }) =>
        difference.before === null ? (
          <span className="quiet">{text.nobody}</span>
        ) : (
          text.at(halfDayText(difference.before.at), difference.beforeNames.join(text.between))
        ),
    },
    { title: text.columns.after, key: 'after', render: (_, line) => after(line) },
    {
      title: text.columns.how,
      key: 'how',
      width: 110,
      render: (_, line) =>
        isChosen?.(line) === true ? text.changed : visitDifferenceWord[line.difference.kind],
    },
  ];
  return (
    <Table<RepairLine>
      aria-label={label}
      size="small"
      rowKey={(line) => visitKey(line.difference.visit)}
      pagination={false}
      dataSource={lines}
      columns={columns}
    />
  );
}

function After({ line: { difference } }: { readonly line: RepairLine }): ReactNode {
  if (difference.after === null) return <span className="alarm">{text.nobody}</span>;
  return text.at(halfDayText(difference.after.at), difference.afterNames.join(text.between));
}
