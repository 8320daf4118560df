import { Button, Card, Skeleton, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { RuleSet } from '../../../../shared/domain/time-bank.ts';
import { USUAL_RULES } from '../../../../shared/domain/usual-time-bank-rules.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { dayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { rulesText as text } from '../../../text/screens/time-bank-rules.ts';
import { ruleSentences } from '../../../text/screens/time-bank-rule-sentences.ts';
import { useBank } from '../bank.ts';
import { PaperButton } from '../use-paper.tsx';
import { RulesDrawer } from './rules-drawer.tsx';

/** 细则: how minutes are counted, in plain words; every version stays, for what was credited by it. */
export function RulesTab(): ReactNode {
  const { rules: inForce, today } = useBank();
  const [begin, setBegin] = useState<RuleSet | null>(null);
  const answer = useAnswer('timeBank.rules', {});
  const versions = answer.data;
  const latest = versions?.[0]?.rules ?? USUAL_RULES;
  if (answer.error !== null) return <Problem {...problemText(answer.error)} />;
  if (versions === undefined) return <Skeleton active />;
  return (
    <div className="scroll-space">
      {versions.length === 0 ? (
        <EmptyState title={text.none} nextStep={text.noneNextStep}>
          <Button type="primary" onClick={() => setBegin(USUAL_RULES)}>
            {text.first}
          </Button>
        </EmptyState>
      ) : (
        <div className="bank-rules">
          <div className="filters">
            <Button type="primary" onClick={() => setBegin(latest)}>
              {text.add}
            </Button>
            <span className="quiet">{text.ink}</span>
          </div>
          {versions.map(({ rules, entries }) => (
            <Card
              key={rules.version}
              title={
                <>
                  {text.version(rules.version)}{' '}
                  <Tag color={rules.version === inForce?.version ? 'success' : 'default'}>
                    {standingOf(rules, inForce, today)}
                  </Tag>
                </>
              }
              extra={
                <PaperButton
                  label={text.print}
                  order={{ paper: 'bank-rules', ruleVersion: rules.version }}
                  suggestedName={text.fileName(rules.version)}
                />
              }
            >
              <p className="quiet">{text.facts(dayText(rules.effectiveFrom), rules.approvedBy, entries)}</p>
              <ol className="bank-rule-sentences">
                {ruleSentences(rules).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            </Card>
          ))}
        </div>
      )}
      {begin !== null && (
        <RulesDrawer begin={begin} isFirst={versions.length === 0} onClose={() => setBegin(null)} />
      )}
    </div>
  );
}

function standingOf({ version, effectiveFrom }: RuleSet, inForce: RuleSet | null, today: string): string {
  if (version === inForce?.version) return text.inForce;
  return effectiveFrom > today ? text.toCome : text.past;
}
