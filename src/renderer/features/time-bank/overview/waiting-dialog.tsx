import { App, Form, Modal, Select, Skeleton } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { StaffId } from '../../../../shared/domain/attendance.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { bankOverviewText as text, timeBankText } from '../../../text/screens/time-bank.ts';
import { useAmount } from '../bank.ts';
import { Field } from '../field.tsx';
import { useSignatories } from '../use-signatories.ts';

type Outcome = Output<'attendance.creditWaiting'>;

/** Services that were checked and could not be credited then: which of them can be now. */
export function WaitingDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { message } = App.useApp();
  const amount = useAmount();
  const { staff, reviewer, choose } = useSignatories();
  const action = useAction();
  const [trial, setTrial] = useState<{ readonly of: StaffId; readonly outcome: Outcome } | null>(null);
  const { run } = action;
  useEffect(() => {
    if (reviewer === null) return;
    void run(async () => {
      const outcome = await call('attendance.creditWaiting', { checkedBy: reviewer, dryRun: true });
      setTrial({ of: reviewer, outcome });
    });
  }, [reviewer, run]);
  const outcome = trial !== null && trial.of === reviewer ? trial.outcome : null;
  const credit = (): void => {
    if (reviewer === null || outcome === null || outcome.credited === 0) return;
    void run(async () => {
      const done = await call('attendance.creditWaiting', { checkedBy: reviewer, dryRun: false });
      void message.success(text.waitingDone(done.credited, amount(done.creditedMinutes)));
      onClose();
    });
  };
  return (
    <Modal
      open
      title={text.waitingTitle}
      okText={text.waitingDo}
      cancelText={timeBankText.cancel}
      okButtonProps={{ disabled: outcome === null || outcome.credited === 0 }}
      confirmLoading={action.busy}
      onOk={credit}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Field label={text.waitingChecker} id="waiting-checker" hint={timeBankText.reviewerHint}>
          <Select<number>
            id="waiting-checker"
            {...(reviewer === null ? {} : { value: reviewer })}
            options={staff?.map(({ id, name }) => ({ value: Number(id), label: name })) ?? []}
            onChange={(id) => choose('reviewer', id)}
          />
        </Field>
      </Form>
      {reviewer !== null && outcome === null && action.busy && <Skeleton active paragraph={{ rows: 1 }} />}
      {outcome !== null &&
        (outcome.credited === 0 ? (
          <Problem tone="info" sentence={text.waitingNone} nextStep={text.waitingNoneNextStep} />
        ) : (
          <p>{text.waitingPreview(outcome.credited, outcome.waiting, amount(outcome.creditedMinutes))}</p>
        ))}
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}
