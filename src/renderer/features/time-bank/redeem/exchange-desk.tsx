import { App, Button, Card, Form, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { RedemptionItem } from '../../../../shared/domain/time-bank-decision.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { bankOverviewText } from '../../../text/screens/time-bank.ts';
import { redeemText as text } from '../../../text/screens/time-bank-redeem.ts';
import { timeBankText } from '../../../text/screens/time-bank.ts';
import { useBank } from '../bank.ts';
import {
  type DecisionDraft,
  type DecisionStart,
  formToPreview,
  formToWrite,
  newDraft,
} from '../decisions/decision-draft.ts';
import { useDecisionPreview } from '../decisions/use-preview.ts';
import { type AccountRow, householdName } from '../household-name.ts';
import { HouseholdSelect } from '../household-select.tsx';
import { SignatoryFields } from '../signatory-fields.tsx';
import { useSignatories } from '../use-signatories.ts';
import { DeskAccount } from './desk-account.tsx';
import { DeskDecision } from './desk-decision.tsx';
import { GoodsChoice } from './goods-choice.tsx';
import { TodaysSlips, type WrittenSlip } from './todays-slips.tsx';

/** The desk of an exchange day: a card, a thing, a signature; then the next one. */
export function ExchangeDesk({ onItems }: { readonly onItems: () => void }): ReactNode {
  const { message } = App.useApp();
  const { today, rules, goTo } = useBank();
  const signatories = useSignatories();
  const action = useAction();
  const items = useAnswer('timeBank.items', { withEnded: false }).data;
  const [household, setHousehold] = useState<AccountRow | null>(null);
  const [item, setItem] = useState<RedemptionItem | null>(null);
  const [draft, setDraft] = useState(() => newDraft({}, today));
  const [slips, setSlips] = useState<readonly WrittenSlip[]>([]);
  const start: DecisionStart | null =
    household === null || item === null
      ? null
      : {
          kind: item.kind === 'service' ? 'hold-service' : 'redeem-goods',
          householdId: household.householdId,
        };
  const filled: DecisionDraft = { ...draft, itemId: item?.id ?? null };
  const { preview, error, allowed } = useDecisionPreview(
    start === null ? undefined : formToPreview(start, filled, signatories),
  );
  const form = start === null ? undefined : formToWrite(start, filled, signatories);
  const choose = (next: AccountRow | null): void => {
    setHousehold(next);
    setItem(null);
    setDraft((before) => ({ ...before, memberId: null, quantity: 1, reason: '' }));
    action.clear();
  };
  const write = (): void => {
    if (form === undefined || !allowed || action.busy || household === null || item === null) return;
    void action.run(async () => {
      const { decisionId, entryNumber } = await call('timeBank.decide', { form });
      void message.success(text.written(entryNumber));
      const slip = {
        decisionId,
        entryNumber,
        household: householdName(household),
        quantity: filled.quantity,
        item,
      };
      setSlips((before) => [slip, ...before]);
      setItem(null);
      // The next one stands at the desk already.
      document.querySelector<HTMLElement>('#desk-household')?.focus();
      setDraft((before) => ({ ...before, quantity: 1, reason: '' }));
    });
  };
  if (items === undefined) return <Skeleton active />;
  if (rules === null)
    return (
      <EmptyState title={bankOverviewText.noRules} nextStep={text.noRulesNextStep}>
        <Button type="primary" onClick={() => goTo('rules')}>
          {bankOverviewText.setRules}
        </Button>
      </EmptyState>
    );
  if (items.length === 0)
    return (
      <EmptyState title={text.noItems} nextStep={text.noItemsNextStep}>
        <Button type="primary" onClick={onItems}>
          {text.toItems}
        </Button>
      </EmptyState>
    );
  return (
    <div
      className="bank-desk"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) write();
      }}
    >
      <Card title={text.steps.household}>
        <HouseholdSelect
          id="desk-household"
          label={timeBankText.household}
          chosen={household}
          autoFocus
          onChoose={choose}
        />
        {household !== null && <DeskAccount householdId={household.householdId} />}
        <Form layout="vertical" className="place-form bank-desk-names">
          <SignatoryFields signatories={signatories} />
        </Form>
      </Card>
      <Card title={text.steps.item}>
        {household === null ? (
          <p className="quiet">{text.householdFirst}</p>
        ) : (
          <GoodsChoice items={items} chosen={item} onChoose={setItem} />
        )}
      </Card>
      <Card title={text.steps.sign}>
        {item === null ? (
          <p className="quiet">{text.itemFirst}</p>
        ) : (
          <DeskDecision
            item={item}
            draft={draft}
            preview={preview}
            error={error}
            ready={form !== undefined && allowed}
            busy={action.busy}
            onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
            onWrite={write}
          />
        )}
        {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      </Card>
      <TodaysSlips slips={slips} />
    </div>
  );
}
