import { Modal, Select, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ProposalId } from '../../../shared/domain/ids.ts';
import type { ProposalFigures, ProposalHead } from '../../../shared/domain/pairing-proposal.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { deskText } from '../../text/screens/pairing-desk.ts';
import { pairRoleWord } from '../../text/terms/pairings.ts';
import { NameAndPlace } from './pair-columns.tsx';
import { proposalName } from './proposal-choice.tsx';

const text = deskText.compare;
/** Stands for the pairs of today in the lists; proposal numbers begin at 1. */
const PRESENT = 0;
const FIGURES = Object.keys(text.figures) as (keyof ProposalFigures)[];
/** Of these less is better. */
const BETTER_LESS: ReadonlySet<keyof ProposalFigures> = new Set([
  'withoutPrimary',
  'withoutBackup',
  'ends',
  'medianTravelMinutes',
  'longestTravelMinutes',
  'mostElders',
]);

const SCORES: ReadonlySet<keyof ProposalFigures> = new Set(['totalScore', 'medianScore', 'lowestScore']);

interface Props {
  readonly heads: readonly ProposalHead[];
  readonly shown: ProposalId;
  readonly onClose: () => void;
}

/** Two plans side by side, or a plan beside the pairs of today: the figures, and whose helper differs. */
export function ProposalCompare({ heads, shown, onClose }: Props): ReactNode {
  const [one, setOne] = useState<ProposalId | null>(
    () => heads.find((head) => head.id !== shown)?.id ?? null,
  );
  const [other, setOther] = useState<ProposalId | null>(shown);
  const answer = useAnswer('pairings.compare', { one, other });
  const weightsOf = (id: ProposalId | null): string =>
    JSON.stringify(heads.find((head) => head.id === id)?.weights ?? null);
  const isOtherScale = weightsOf(one) !== weightsOf(other);
  const sides = [
    { label: text.one, value: one, set: setOne },
    { label: text.other, value: other, set: setOther },
  ];
  return (
    <Modal open width={980} title={text.title} footer={null} onCancel={onClose} className="compare-dialog">
      <div className="row-gap">
        {sides.map((side) => (
          <Select
            key={side.label}
            className="proposal-select"
            aria-label={side.label}
            value={side.value ?? PRESENT}
            onChange={(id: number) => side.set(heads.find((head) => head.id === id)?.id ?? null)}
            options={[
              { value: PRESENT, label: text.present },
              ...heads.map((head) => ({ value: head.id, label: proposalName(head) })),
            ]}
          />
        ))}
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      {answer.data !== undefined && (
        <div className="compare-sides">
          <div>
            <FiguresTable one={answer.data.one} other={answer.data.other} isOtherScale={isOtherScale} />
            {isOtherScale && <p className="quiet">{text.otherWeights}</p>}
          </div>
          <div>
            <strong>
              {answer.data.differences.length === 0
                ? text.same
                : text.differs(answer.data.differences.length)}
            </strong>
            <Table
              virtual
              size="small"
              rowKey={(line) => `${line.elderId}-${line.role}`}
              pagination={false}
              dataSource={answer.data.differences}
              scroll={{ x: 500, y: 380 }}
              columns={[
                {
                  title: deskText.columns.elder,
                  key: 'elder',
                  width: 170,
                  render: (_, line) => (
                    <span className="clip">
                      <NameAndPlace named={line.elder} />
                      {line.role === 'backup' && <span className="quiet"> {pairRoleWord.backup}</span>}
                    </span>
                  ),
                },
                {
                  title: text.one,
                  key: 'one',
                  width: 150,
                  render: (_, line) => <Helper name={line.oneHelperName} score={line.oneScore} />,
                },
                {
                  title: text.other,
                  key: 'other',
                  width: 150,
                  render: (_, line) => <Helper name={line.otherHelperName} score={line.otherScore} />,
                },
              ]}
            />
          </div>
        </div>
      )}
    </Modal>
  );
}

function Helper({ name, score }: { name: string | null; score: number | null }): ReactNode {
  if (name === null) return <span className="alarm">{text.nobody}</span>;
  return (
    <>
      {name} {score !== null && <small className="quiet">{text.score(score)}</small>}
    </>
  );
}

interface FiguresProps {
  readonly one: ProposalFigures;
  readonly other: ProposalFigures;
  /** True where the two were scored with other points: their scores say nothing of each other. */
  readonly isOtherScale: boolean;
}

function FiguresTable({ one, other, isOtherScale }: FiguresProps): ReactNode {
  return (
    <table className="compare-figures">
      <thead>
        <tr>
          <th scope="col">{text.figure}</th>
          <th scope="col">{text.one}</th>
          <th scope="col">{text.other}</th>
          <th scope="col">{text.difference}</th>
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((figure) => (
          <tr key={figure}>
            <th scope="row">{text.figures[figure]}</th>
            <td>{one[figure] ?? text.notKnown}</td>
            <td>{other[figure] ?? text.notKnown}</td>
            {isOtherScale && SCORES.has(figure) ? (
              <td className="quiet">{text.notKnown}</td>
            ) : (
              <Difference figure={figure} one={one[figure]} other={other[figure]} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DifferenceProps {
  readonly figure: keyof ProposalFigures;
  readonly one: number | null;
  readonly other: number | null;
}

function Difference({ figure, one, other }: DifferenceProps): ReactNode {
  if (one === null || other === null || one === other) return <td className="quiet">{text.notKnown}</td>;
  const by = other - one;
  const isBetter = BETTER_LESS.has(figure) ? by < 0 : by > 0;
  return <td className={isBetter ? 'better' : 'worse'}>{by > 0 ? `+${by}` : `−${-by}`}</td>;
}
