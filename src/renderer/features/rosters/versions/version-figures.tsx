import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { rosterPricePart, type RosterPricePart } from '../../../../shared/domain/roster-move.ts';
import { versionsText as text } from '../../../text/screens/roster-versions.ts';
import { rosterPricePartWord } from '../../../text/terms/rosters.ts';

type Side = Output<'rosters.compare'>['one'];

const COUNTS = ['planned', 'unfilled', 'helpers'] as const;

interface Line {
  readonly key: string;
  readonly word: string;
  readonly one: number;
  readonly other: number;
  /** Of helpers and planned visits more is no worse. */
  readonly lessIsBetter: boolean | null;
}

/** Counts and the price of two versions, part by part; parts that neither pays are left out. */
export function VersionFigures({ one, other }: { readonly one: Side; readonly other: Side }): ReactNode {
  const counts = COUNTS.map((count): Line => ({
    key: count,
    word: text.figures[count],
    one: one[count],
    other: other[count],
    lessIsBetter: count === 'helpers' ? null : count === 'unfilled',
  }));
  const parts = rosterPricePart.options
    .map((part): Line => ({
      key: part,
      word: rosterPricePartWord[part],
      one: pointsOf(one, part),
      other: pointsOf(other, part),
      lessIsBetter: true,
    }))
    .filter((line) => line.one !== 0 || line.other !== 0);
  const total: Line = {
    key: 'total',
    word: text.price,
    one: sum(one),
    other: sum(other),
    lessIsBetter: true,
  };
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
        {[...counts, total, ...parts].map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.word}</th>
            <td>{line.one}</td>
            <td>{line.other}</td>
            <Difference line={line} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Difference({ line: { one, other, lessIsBetter } }: { readonly line: Line }): ReactNode {
  const by = other - one;
  if (by === 0) return <td className="quiet">{text.none}</td>;
  const words = by > 0 ? `+${String(by)}` : `−${String(-by)}`;
  if (lessIsBetter === null) return <td>{words}</td>;
  return <td className={by < 0 === lessIsBetter ? 'better' : 'worse'}>{words}</td>;
}

function pointsOf({ price }: Side, part: RosterPricePart): number {
  return price.find((priced) => priced.part === part)?.points ?? 0;
}

function sum({ price }: Side): number {
  return price.reduce((points, part) => points + part.points, 0);
}
