import { Button, Card } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { dayText } from '../../../text/dates.ts';
import { bankOverviewText as text, timeBankText } from '../../../text/screens/time-bank.ts';
import { useAmount, useBank } from '../bank.ts';
import { DecisionDialog } from '../decisions/decision-dialog.tsx';

type Due = Output<'timeBank.dueByRules'>[number];

/** Minutes that the rules let expire, and those of households in which nobody is left: proposed, decided by people. */
export function DueCard(): ReactNode {
  const { villageId, openAccount } = useBank();
  const amount = useAmount();
  const [chosen, setChosen] = useState<Due | null>(null);
  const due = useAnswer('timeBank.dueByRules', { villageId }).data;
  if (due === undefined || due.length === 0) return null;
  return (
    <Card title={text.due}>
      <p className="quiet">{text.dueExplained}</p>
      <ul className="plain-list">
        {due.map((one) => (
          <li key={`${one.kind} ${one.householdId}`}>
            <Button type="link" className="inline" onClick={() => openAccount(one.householdId)}>
              {one.headName ?? timeBankText.noHead} {one.villageName}
            </Button>
            <span className="number">{amount(one.minutes)}</span>
            <span className="quiet">
              {one.kind === 'expire'
                ? text.dueExpire(dayText(one.since))
                : text.dueInherit(dayText(one.since))}
            </span>
            <Button size="small" onClick={() => setChosen(one)}>
              {text.settle}
            </Button>
          </li>
        ))}
      </ul>
      {chosen !== null && (
        <DecisionDialog
          start={{ kind: chosen.kind, householdId: chosen.householdId, minutes: chosen.minutes }}
          onClose={() => setChosen(null)}
        />
      )}
    </Card>
  );
}
