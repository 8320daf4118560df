import { Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Assessment } from '../../../../shared/domain/assessment.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { dayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { selfCareLevelWord, selfCareSourceWord } from '../../../text/terms.ts';
import { AssessmentDialog } from './assessment-dialog.tsx';
import { SheetCard } from './sheet-card.tsx';

const text = personText.assessments;

/** All assessments, the newest first: the one that says the level. */
export function PersonAssessments(props: {
  readonly person: PersonDetail;
  readonly sensitive: boolean;
}): ReactNode {
  const { person, sensitive } = props;
  const [adding, setAdding] = useState(false);
  return (
    <SheetCard
      title={text.title}
      action={
        <Button size="small" onClick={() => setAdding(true)}>
          {text.add}
        </Button>
      }
    >
      {person.assessments.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : sensitive ? (
        <AssessmentList person={person} />
      ) : (
        <p className="quiet">{personText.hiddenCard}</p>
      )}
      {adding && <AssessmentDialog personId={person.id} onClose={() => setAdding(false)} />}
    </SheetCard>
  );
}

function AssessmentList({ person }: { person: PersonDetail }): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today;
  const action = useAction();
  const remove = async (one: Assessment): Promise<void> => {
    await action.run(async () => {
      await call('people.removeAssessment', { personId: person.id, assessmentId: one.id });
    });
  };
  return (
    <>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <ul className="sheet-lines">
        {person.assessments.map((one) => {
          const day = dayText(one.assessedOn);
          const expired = today !== undefined && one.validUntil < today;
          return (
            <li key={one.id}>
              <span className="number">{day}</span>
              <strong>{selfCareLevelWord[one.level]}</strong>
              <span>
                {selfCareSourceWord[one.scale]} {one.score !== null && text.score(one.score)}
              </span>
              <span className={expired ? 'alarm' : 'quiet'}>
                {expired ? text.expired(dayText(one.validUntil)) : text.validUntil(dayText(one.validUntil))}
              </span>
              <span className="quiet">{one.assessor}</span>
              <Popconfirm
                title={text.removeConfirm}
                description={text.removeExplain}
                okText={text.remove}
                cancelText={text.cancel}
                onConfirm={() => remove(one)}
              >
                <Button
                  type="link"
                  className="inline line-end"
                  disabled={action.busy}
                  aria-label={text.removeLabel(day)}
                >
                  {text.remove}
                </Button>
              </Popconfirm>
            </li>
          );
        })}
      </ul>
    </>
  );
}
