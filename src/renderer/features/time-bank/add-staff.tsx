import { Alert, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { call } from '../../bridge/call.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { timeBankText as text } from '../../text/screens/time-bank.ts';

/** Names somebody of the office on the spot; everything else about staff is on the page of returned sheets. */
export function AddStaff(): ReactNode {
  const action = useAction();
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    void action.run(async () => {
      await call('attendance.saveStaff', {
        id: null,
        form: { name: name.trim(), householdId: null, active: true },
      });
      setName('');
    });
  };
  return (
    <div className="wide bank-add-staff">
      <Alert
        type="warning"
        showIcon
        title={text.tooFewStaff}
        action={
          <span className="row-gap">
            <Input
              className="bank-staff-name"
              aria-label={text.staffName}
              placeholder={text.staffName}
              maxLength={40}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onPressEnter={(event) => {
                event.preventDefault();
                add();
              }}
            />
            <Button disabled={name.trim() === ''} loading={action.busy} onClick={add}>
              {text.addStaff}
            </Button>
          </span>
        }
      />
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </div>
  );
}
