import type { ReactNode } from 'react';
import {
  HARD_ROSTER_RULES,
  PRICED_ROSTER_RULES,
  type PricedRosterRule,
} from '../../../../shared/domain/roster-rule-book.ts';
import { rostersRulesText as text } from '../../../text/screens/rosters-rules.ts';

/** 规则: every rule of the week in plain words, then every part of its price with the points. */
export function RosterRulesView(): ReactNode {
  return (
    <div className="rule-book scroll-space">
      <p className="quiet">{text.lead}</p>
      <section aria-label={text.hard.title}>
        <h2>
          {text.hard.title} <span className="quiet">{text.count(HARD_ROSTER_RULES.length)}</span>
        </h2>
        <p>{text.hard.meaning}</p>
        <ol>
          {HARD_ROSTER_RULES.map((rule) => (
            <li key={rule.id}>{rule.sentence.zh}</li>
          ))}
        </ol>
      </section>
      <section aria-label={text.priced.title}>
        <h2>
          {text.priced.title} <span className="quiet">{text.count(PRICED_ROSTER_RULES.length)}</span>
        </h2>
        <p>{text.priced.meaning}</p>
        <ol>
          {PRICED_ROSTER_RULES.map((rule) => (
            <li key={rule.id}>
              {rule.sentence.zh} <span className="quiet">{pointsText(rule)}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function pointsText({ points }: PricedRosterRule): string {
  return points.map((one) => text.points(one.each.zh, one.points)).join(text.between);
}
