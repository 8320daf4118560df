import { Button, Popover, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { DayMark } from '../../../../shared/domain/calendar.ts';
import type { Roster, RosterState } from '../../../../shared/domain/roster.ts';
import { instantText } from '../../../text/dates.ts';
import { causeReasonText } from '../../../text/roster-cause.ts';
import { rostersText as text } from '../../../text/screens/rosters.ts';
import { rosterStateWord } from '../../../text/terms.ts';
import { rosterCauseWord, rosterPricePartWord } from '../../../text/terms/rosters.ts';

const STATE_COLOUR = {
  draft: '#8a5406',
  agreed: '#31548f',
  published: '#1d6648',
  closed: '#4a524d',
  superseded: '#7a7f7b',
} satisfies Record<RosterState, string>;

interface Props {
  readonly roster: Roster;
  /** Where the village is chosen above, its name and what is known of its week share a line. */
  readonly inOneLine?: boolean;
}

/** The village's week in few words: state, version, paper, how good the plan is, what it costs. */
export function RosterHead({ roster, inOneLine = false }: Props): ReactNode {
  return (
    <div className={inOneLine ? 'roster-words in-one-line' : 'roster-words'}>
      <h2>
        {roster.villageName}{' '}
        <Tag color={STATE_COLOUR[roster.state]} variant="solid">
          {rosterStateWord[roster.state]}
        </Tag>
        <span className="roster-version">{text.versionNumber(roster.version)}</span>
        {(roster.state === 'published' || roster.state === 'closed') && (
          <span className={roster.printedAt === null ? 'alarm roster-version' : 'quiet roster-version'}>
            {roster.printedAt === null ? text.notPrinted : text.printedAt(instantText(roster.printedAt))}
          </span>
        )}
      </h2>
      <span className="quiet">
        {[
          lunarWeekText(roster.days),
          sinceText(roster),
          roster.because === null
            ? ''
            : text.because(rosterCauseWord[roster.because.kind], causeReasonText(roster.because.reason)),
          worthText(roster),
        ]
          .filter((words) => words !== '')
          .join(' · ')}
        {' · '}
        <Price roster={roster} />
      </span>
    </div>
  );
}

/** 农历十月十五 至 廿一 */
function lunarWeekText(days: readonly DayMark[]): string {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  const end = last.lunarMonth === first.lunarMonth ? last.lunarDay : `${last.lunarMonth}${last.lunarDay}`;
  return text.lunarWeek(`${first.lunarMonth}${first.lunarDay}`, end);
}

function sinceText(roster: Roster): string {
  if (roster.closedAt !== null) return text.closedAt(instantText(roster.closedAt));
  if (roster.publishedAt !== null) return text.publishedAt(instantText(roster.publishedAt));
  if (roster.agreedAt !== null) return text.agreedAt(instantText(roster.agreedAt));
  return text.madeAt(instantText(roster.madeAt));
}

/** What is known of how good the plan is, in words that need no explanation. */
export function worthText({ status, gapPercent }: Pick<Roster, 'status' | 'gapPercent'>): string {
  if (status === 'stopped') return text.worth.stopped;
  if (status === 'proven-best') return text.worth.best;
  return gapPercent === null || gapPercent > 10 ? text.worth.unproven : text.worth.near(gapPercent);
}

function Price({ roster }: { roster: Roster }): ReactNode {
  const parts = roster.price.filter((part) => part.points !== 0);
  const sum = parts.reduce((all, part) => all + part.points, 0);
  return (
    <Popover
      trigger="click"
      title={text.priceTitle}
      content={
        <div className="price-explain">
          <p className="quiet">{text.priceExplain}</p>
          <table className="line-table price-lines">
            <tbody>
              {parts.map(({ part, points }) => (
                <tr key={part}>
                  <th scope="row">{rosterPricePartWord[part]}</th>
                  <td className="number">{text.points(points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      }
    >
      <Button type="link" size="small" className="inline">
        {text.price(sum)}
      </Button>
    </Popover>
  );
}
