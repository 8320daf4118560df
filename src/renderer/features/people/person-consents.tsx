import { App, Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import type { PersonDetail } from '../../../shared/domain/person-detail.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { dayText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { peopleText } from '../../text/screens/people.ts';
import { consentFormWord, consentPurposeWord } from '../../text/terms.ts';

const text = peopleText.detail;

/** What the person agreed to, and the way to take it back. */
export function PersonConsents({ person }: { person: PersonDetail }): ReactNode {
  const { message } = App.useApp();
  const overview = useAnswer('overview.get', {});
  const action = useAction();
  const today = overview.data?.today;

  const withdraw = async (purpose: ConsentPurpose): Promise<void> => {
    if (today === undefined) return;
    const done = await action.run(async () => {
      await call('people.withdrawConsent', { personIds: [person.id], purpose, date: today });
    });
    if (done) void message.success(text.withdrawn);
  };

  return (
    <section>
      <h2>{text.consents}</h2>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      {person.consents.length === 0 ? (
        <p className="quiet">{text.noConsents}</p>
      ) : (
        <ul className="plain-list">
          {person.consents.map((consent) => {
            const word = consentPurposeWord[consent.purpose];
            return (
              <li key={consent.purpose}>
                <strong>{word}</strong>
                <span className="quiet">
                  {dayText(consent.date)} ·{' '}
                  {consent.form === null ? text.byRegister : consentFormWord[consent.form]}
                </span>
                <Popconfirm
                  title={text.withdrawConfirm(word)}
                  description={text.withdrawExplain}
                  okText={text.withdraw}
                  cancelText={peopleText.consent.cancel}
                  onConfirm={() => withdraw(consent.purpose)}
                >
                  <Button
                    size="small"
                    disabled={action.busy || today === undefined}
                    aria-label={text.withdrawLabel(word)}
                  >
                    {text.withdraw}
                  </Button>
                </Popconfirm>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
