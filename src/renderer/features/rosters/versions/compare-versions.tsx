import { Button, Select, Skeleton, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { NamedDifference } from '../../../../shared/contract/rosters.ts';
import type { RosterId } from '../../../../shared/domain/ids.ts';
import type { Placement } from '../../../../shared/domain/roster-task.ts';
import { visitKey } from '../../../../shared/domain/roster-task.ts';
import type { RosterSummary } from '../../../../shared/domain/roster.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { halfDayText } from '../../../text/roster-words.ts';
import { versionsText as text } from '../../../text/screens/roster-versions.ts';
import { rosterStateWord } from '../../../text/terms.ts';
import { visitDifferenceWord } from '../../../text/terms/rosters.ts';
import { VersionFigures } from './version-figures.tsx';

interface VersionPair {
  readonly one: RosterId;
  readonly other: RosterId;
}

interface Props {
  readonly versions: readonly RosterSummary[];
  readonly pair: VersionPair;
  readonly onPair: (pair: VersionPair) => void;
}

const columns: TableColumnsType<NamedDifference> = [
  {
    title: text.visit,
    key: 'visit',
    width: 220,
    render: (_, line) => text.name(line.title, line.serviceName),
  },
  {
    title: text.one,
    key: 'one',
    render: (_, line) => (
      <Standing at={line.before} names={line.beforeNames} absent={line.kind === 'added'} />
    ),
  },
  {
    title: text.other,
    key: 'other',
    render: (_, line) => (
      <Standing at={line.after} names={line.afterNames} absent={line.kind === 'dropped'} />
    ),
  },
  { title: text.how, key: 'how', width: 120, render: (_, line) => visitDifferenceWord[line.kind] },
];

/** What changed from one version to another, either way round: the figures, and visit by visit. */
export function CompareVersions({ versions, pair, onPair }: Props): ReactNode {
  const answer = useAnswer('rosters.compare', pair);
  const options = versions.map((version) => ({
    value: version.id,
    label: text.choice(version.version, rosterStateWord[version.state]),
  }));
  return (
    <section aria-label={text.compare}>
      <h3>{text.compare}</h3>
      <div className="row-gap">
        <Select<RosterId>
          aria-label={text.one}
          className="version-choice"
          value={pair.one}
          options={options}
          onChange={(one) => onPair({ ...pair, one })}
        />
        <Button onClick={() => onPair({ one: pair.other, other: pair.one })}>{text.swap}</Button>
        <Select<RosterId>
          aria-label={text.other}
          className="version-choice"
          value={pair.other}
          options={options}
          onChange={(other) => onPair({ ...pair, other })}
        />
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      {answer.data === undefined ? (
        answer.error === null && <Skeleton active />
      ) : (
        <div className="compare-sides">
          <VersionFigures one={answer.data.one} other={answer.data.other} />
          <div>
            <strong>
              {answer.data.differences.length === 0
                ? text.same
                : text.differs(answer.data.differences.length)}
            </strong>
            {answer.data.differences.length > 0 && (
              <Table<NamedDifference>
                size="small"
                rowKey={(line) => visitKey(line.visit)}
                pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
                dataSource={answer.data.differences}
                columns={columns}
              />
            )}
          </div>
        </div>
      )}
    </section>
  );
}

interface StandingProps {
  readonly at: Placement | null;
  readonly names: readonly string[];
  /** The version does not know this visit at all. */
  readonly absent: boolean;
}

function Standing({ at, names, absent }: StandingProps): ReactNode {
  if (at === null)
    return <span className={absent ? 'quiet' : 'alarm'}>{absent ? text.notThere : text.nobody}</span>;
  return text.at(halfDayText(at.at), names.join(text.between));
}
