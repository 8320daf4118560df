import { Button, Collapse, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import { type ConsentPurpose, consentPurpose } from '../../../../shared/domain/person.ts';
import type { ConsentLine, PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { dayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { consentFormWord, consentPurposeWord } from '../../../text/terms.ts';
import { consentDecisionWord } from '../../../text/terms/people.ts';
import { ConsentDialog } from '../bulk/consent-dialog.tsx';
import { FamilyWords } from './family-words.tsx';
import { SheetCard } from './sheet-card.tsx';

const text = personText.consents;

/** What the person decided on each purpose, the way to take it back, and everything that was ever decided. */
export function PersonConsents({ person }: { person: PersonDetail }): ReactNode {
  const action = useAction();
  const [adding, setAdding] = useState(false);
  const today = useAnswer('overview.get', {}).data?.today;

  const withdraw = async (purpose: ConsentPurpose): Promise<void> => {
    if (today === undefined) return;
    await action.run(async () => {
      await call('people.withdrawConsent', { personIds: [person.id], purpose, date: today });
    });
  };

  return (
    <SheetCard
      title={text.title}
      action={
        <Button size="small" onClick={() => setAdding(true)}>
          {text.add}
        </Button>
      }
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <ul className="sheet-lines">
        {consentPurpose.options.map((purpose) => {
          const inForce = person.consents.find((line) => line.purpose === purpose);
          const last = inForce ?? person.consentHistory.find((line) => line.purpose === purpose);
          const word = consentPurposeWord[purpose];
          return (
            <li key={purpose}>
              <span className={inForce === undefined ? 'consent-no' : 'consent-yes'} aria-hidden="true">
                {inForce === undefined ? '○' : '●'}
              </span>
              <span>{word}</span>
              <span className="quiet">
                {last === undefined
                  ? text.notAsked
                  : inForce !== undefined
                    ? dayText(last.date)
                    : `${consentDecisionWord[last.decision]} ${dayText(last.date)}`}
              </span>
              {inForce !== undefined && (
                <Popconfirm
                  title={text.withdrawConfirm(word)}
                  description={text.withdrawExplain}
                  okText={text.withdraw}
                  cancelText={text.cancel}
                  onConfirm={() => withdraw(purpose)}
                >
                  <Button
                    type="link"
                    className="inline line-end"
                    disabled={action.busy || today === undefined}
                    aria-label={text.withdrawLabel(word)}
                  >
                    {text.withdraw}
                  </Button>
                </Popconfirm>
              )}
            </li>
          );
        })}
      </ul>
      {person.consentHistory.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'history',
              label: text.history(person.consentHistory.length),
              children: <ConsentHistory lines={person.consentHistory} />,
            },
          ]}
        />
      )}
      {person.elder !== null && <FamilyWords person={person} />}
      {adding && (
        <ConsentDialog
          personIds={[person.id]}
          onClose={() => setAdding(false)}
          onSaved={() => setAdding(false)}
        />
      )}
    </SheetCard>
  );
}

function ConsentHistory({ lines }: { lines: readonly ConsentLine[] }): ReactNode {
  return (
    <ul className="sheet-lines">
      {lines.map((line, at) => (
        <li key={at}>
          <span className="number">{dayText(line.date)}</span>
          <span>
            {consentPurposeWord[line.purpose]} · {consentDecisionWord[line.decision]}
          </span>
          <span className="quiet">
            {[
              line.form === null ? text.byRegister : consentFormWord[line.form],
              line.paperNo === '' ? '' : text.paper(line.paperNo),
              line.takenBy === '' ? '' : text.takenBy(line.takenBy),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
