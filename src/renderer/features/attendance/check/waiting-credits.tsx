import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type { StaffId } from '../../../../shared/domain/attendance.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { checkText as text } from '../../../text/screens/attendance.ts';

/** Lines that were checked and earn nothing yet: how many, and which of them may be credited now. */
export function WaitingCredits({ checkedBy }: { readonly checkedBy: StaffId }): ReactNode {
  const { message } = App.useApp();
  const action = useAction();
  const waiting = useAnswer('attendance.creditWaiting', { checkedBy, dryRun: true }).data;
  if (waiting === undefined || waiting.waiting === 0) return null;
  const credit = (): void =>
    void action.run(async () => {
      const done = await call('attendance.creditWaiting', { checkedBy, dryRun: false });
      void message.success(text.credited(done.credited, done.creditedMinutes), 6);
    });
  return (
    <>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <Problem
        tone="info"
        sentence={text.waitingTitle(waiting.waiting)}
        nextStep={
          waiting.credited === 0
            ? text.waitingNotYet
            : text.waitingReady(waiting.credited, waiting.creditedMinutes)
        }
        action={
          waiting.credited > 0 && (
            <Button loading={action.busy} onClick={credit}>
              {text.creditNow}
            </Button>
          )
        }
      />
    </>
  );
}
