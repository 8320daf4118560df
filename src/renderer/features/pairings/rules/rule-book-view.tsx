import type { ReactNode } from 'react';
import { PAIRING_RULES, type RuleLevel } from '../../../../shared/domain/pairing-rule-book.ts';
import { pairingsRulesText as text } from '../../../text/screens/pairings-rules.ts';

const LEVELS: readonly RuleLevel[] = ['hard', 'medium', 'soft'];

/** 规则: every rule of pairing in plain words, the ones that bind most first, each in the order in which it is asked. */
export function RuleBookView(): ReactNode {
  return (
    <div className="rule-book">
      <p className="quiet">{text.lead}</p>
      {LEVELS.map((level) => {
        const rules = PAIRING_RULES.filter((rule) => rule.level === level);
        const { title, meaning } = text.levels[level];
        return (
          <section key={level} aria-label={title}>
            <h2>
              {title} <span className="quiet">{text.count(rules.length)}</span>
            </h2>
            <p>{meaning}</p>
            <ol>
              {rules.map((rule) => (
                <li key={rule.id}>{rule.sentence.zh}</li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
