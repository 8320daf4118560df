import { App, Button, Popconfirm, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { ChangeSet } from '../../../../shared/domain/change.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { instantText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { personText } from '../../../text/screens/person.ts';
import { changedValueText } from '../../../text/terms/changed-value.ts';
import { changeText, fieldText, isSensitiveField } from '../../../text/terms/changes.ts';

const text = personText.history;

interface Props {
  readonly personId: PersonId;
  readonly sensitive: boolean;
}

/** What happened to one person, newest first, field by field, each change with the way to take it back. */
export function PersonHistory({ personId, sensitive }: Props): ReactNode {
  const { message } = App.useApp();
  const answer = useAnswer('changes.ofPerson', { personId });
  const action = useAction();
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  if (answer.data.length === 0) return <EmptyState title={text.empty} nextStep={text.emptyNextStep} />;

  const undo = async (set: ChangeSet): Promise<void> => {
    const done = await action.run(async () => {
      await call('changes.undo', { changeSetId: set.id });
    });
    if (done) void message.success(text.done);
  };

  return (
    <div className="history">
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {answer.data.map(({ set, lines }) => (
        <section key={set.id} className="sheet-card" aria-label={changeText(set)}>
          <header>
            <h2>
              {changeText(set)}
              <span className="quiet number history-when">{instantText(set.changedAt)}</span>
            </h2>
            {set.undoneById !== null ? (
              <span className="quiet">{text.undone}</span>
            ) : (
              set.kind !== 'undo' && (
                <Popconfirm
                  title={text.confirm}
                  {...(set.people > 1 ? { description: text.confirmMany(set.people) } : {})}
                  okText={text.undo}
                  cancelText={text.cancel}
                  onConfirm={() => undo(set)}
                >
                  <Button size="small" disabled={action.busy} aria-label={text.undoLabel(changeText(set))}>
                    {text.undo}
                  </Button>
                </Popconfirm>
              )
            )}
          </header>
          {set.reason !== null && <p className="quiet">{text.reason(set.reason)}</p>}
          {lines.length === 0 ? (
            <p className="quiet">{text.noLines}</p>
          ) : (
            <table className="change-lines">
              <tbody>
                {lines.map((line, at) => {
                  const hidden = !sensitive && isSensitiveField(line.field);
                  return (
                    <tr key={at}>
                      <th scope="row">{fieldText(line.field)}</th>
                      <td className="was">
                        {hidden ? personText.hidden : <Value field={line.field} value={line.was} />}
                      </td>
                      <td aria-hidden="true">→</td>
                      <td>
                        {hidden ? personText.hidden : <Value field={line.field} value={line.becomes} />}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </div>
  );
}

function Value({ field, value }: { field: string; value: string | null }): ReactNode {
  if (value === null || value === '') return <span className="quiet">{text.nothing}</span>;
  return changedValueText(field, value);
}
