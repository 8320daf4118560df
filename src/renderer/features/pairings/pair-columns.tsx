import type { TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import type { NamedPerson } from '../../../shared/domain/pairing-proposal.ts';
import type { PairingRule, PairOrigin, PairScorePart } from '../../../shared/domain/pairing.ts';
import { ScoreBars } from '../../components/score-bars.tsx';
import { pairReasons } from '../../text/pair-reasons.ts';
import { pairingsText as text } from '../../text/screens/pairings.ts';
import { pairingRuleWord } from '../../text/terms.ts';
import { barsOf } from './score-bars-of.ts';

export type Named = NamedPerson;

/** What proposed pairs and present pairs have in common. */
export interface PairLine {
  readonly elder: Named;
  readonly helper: Named;
  readonly score: number | null;
  readonly parts: readonly PairScorePart[];
  readonly travelMinutes: number | null;
  readonly travelEstimated: boolean;
  readonly origin: PairOrigin;
  /** Only of proposed pairs: the rule that was stretched to keep the pair. */
  readonly beyond?: PairingRule | null;
}

export function villageColumn<Line extends { elder: Named }>(): TableColumnType<Line> {
  return {
    title: text.columns.village,
    key: 'village',
    width: 78,
    ellipsis: true,
    render: (_, line) => line.elder.villageName,
  };
}

export function elderColumn<Line extends { elder: Named }>(): TableColumnType<Line> {
  return {
    title: text.columns.elder,
    key: 'elder',
    width: 184,
    ellipsis: true,
    render: (_, line) => <NameAndPlace named={line.elder} />,
  };
}

export function helperColumn<Line extends { helper: Named }>(): TableColumnType<Line> {
  return {
    title: text.columns.helper,
    key: 'helper',
    width: 184,
    ellipsis: true,
    render: (_, line) => <NameAndPlace named={line.helper} />,
  };
}

export function travelColumn<Line extends PairLine>(): TableColumnType<Line> {
  return {
    title: text.columns.travel,
    key: 'travel',
    width: 88,
    align: 'right',
    render: (_, line) =>
      line.travelMinutes === null ? (
        ''
      ) : (
        <Travel minutes={line.travelMinutes} estimated={line.travelEstimated} />
      ),
  };
}

export function scoreColumn<Line extends PairLine>(): TableColumnType<Line> {
  return {
    title: text.columns.score,
    key: 'score',
    width: 150,
    render: (_, line) =>
      line.score === null ? (
        ''
      ) : (
        <span className="score">
          <span className="number">{line.score}</span>
          <ScoreBars bars={barsOf(line.parts)} />
        </span>
      ),
  };
}

export function reasonsColumn<Line extends PairLine>(): TableColumnType<Line> {
  return {
    title: text.columns.reasons,
    key: 'reasons',
    width: 300,
    render: (_, line) => {
      const stretched = beyondText(line);
      const reasons = pairReasons(line.parts, line);
      const whole = [stretched, reasons].filter((part) => part !== '').join('；');
      return (
        <span className="clip" title={whole}>
          {stretched !== '' && <span className="alarm">{stretched}；</span>}
          {reasons}
        </span>
      );
    },
  };
}

function beyondText({ beyond, origin }: PairLine): string {
  if (beyond === undefined || beyond === null) return '';
  const word = pairingRuleWord[beyond];
  return origin === 'voluntary' ? text.beyondAgreed(word) : text.beyond(word);
}

export function NameAndPlace({ named }: { named: Named }): ReactNode {
  return (
    <>
      <strong>{named.name}</strong>{' '}
      <span className="quiet">{text.ageAndPlace(named.age, named.hamletName)}</span>
    </>
  );
}

/** Minutes from the office's own table stand upright, estimated ones in italics with a mark. */
function Travel({ minutes, estimated }: { minutes: number; estimated: boolean }): ReactNode {
  if (!estimated) return text.minutes(minutes);
  return (
    <em title={text.estimatedExplain}>
      {text.minutes(minutes)} <small>{text.estimated}</small>
    </em>
  );
}
