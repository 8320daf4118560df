import type { ReactNode } from 'react';
import { HARD_ROSTER_RULES, PRICED_ROSTER_RULES } from '../../../../shared/domain/roster-rule-book.ts';
import { rosterRulesText as text } from '../../../text/screens/roster-rules.ts';

/** 按什么规则: every rule of the weekly roster in plain words, then everything that costs points, and how many. */
export function RosterRulesView(): ReactNode {
  return (
    <div className="rule-book roster-rules">
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
              {rule.sentence.zh}
              <ul className="quiet">
                {rule.points.map(({ each, points }) => (
                  <li key={each.zh}>{text.each(points, each.zh)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
