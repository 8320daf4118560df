import { Button, Card } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { bankOverviewText as text } from '../../../text/screens/time-bank.ts';
import { AddStaff } from '../add-staff.tsx';
import { useBank } from '../bank.ts';

const LEAST_STAFF = 2;

/** What the bank waits for: rules first, then people to sign, services that could not be credited, goods that run out. */
export function ToDoCard({ overview }: { readonly overview: Output<'timeBank.overview'> }): ReactNode {
  const { goTo } = useBank();
  const { go } = useNavigation();
  const staff = useAnswer('attendance.staff', {}).data?.filter(({ active }) => active);
  const tooFewStaff = staff !== undefined && staff.length < LEAST_STAFF;
  const { rules, waitingRecords, lowStock } = overview;
  const isDone = rules !== null && waitingRecords === 0 && lowStock.length === 0 && !tooFewStaff;
  return (
    <Card title={text.toDo}>
      {isDone && <p className="quiet">{text.nothingToDo}</p>}
      <ul className="plain-list">
        {rules === null && (
          <li>
            <span>{text.noRules}</span>
            <Button type="primary" onClick={() => goTo('rules')}>
              {text.setRules}
            </Button>
          </li>
        )}
        {waitingRecords > 0 && (
          <li>
            <span>{text.waiting(waitingRecords)}</span>
            <Button onClick={() => go('attendance')}>{text.creditWaiting}</Button>
          </li>
        )}
        {lowStock.length > 0 && (
          <li>
            <span>
              {text.low(lowStock.map(({ name, stock }) => text.lowItem(name, stock)).join(text.between))}
            </span>
            <Button onClick={() => goTo('redeem')}>{text.toItems}</Button>
          </li>
        )}
      </ul>
      {tooFewStaff && <AddStaff />}
    </Card>
  );
}
