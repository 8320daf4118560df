import { Button, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { periodBefore, type ReportPeriod, spanOf } from '../../../../shared/domain/report-period.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { timeBankText } from '../../../text/screens/time-bank.ts';
import { changeText, numberText } from '../../../text/screens/time-bank-amounts.ts';
import { rulesText as text } from '../../../text/screens/time-bank-rules.ts';
import { useBank } from '../bank.ts';
import type { RulesDraft } from './rules-draft.ts';

type Preview = Output<'timeBank.previewRules'>;

interface Props {
  /** Undefined while something is missing. */
  readonly form: RulesDraft | undefined;
}

/** 这样算上个季度会怎样: the same services, counted by the rules that are being written. */
export function RulesPreview({ form }: Props): ReactNode {
  const { today } = useBank();
  const action = useAction();
  const [known, setKnown] = useState<{ readonly of: string; readonly preview: Preview } | null>(null);
  const current: ReportPeriod = { kind: 'quarter', from: today };
  const asked = form === undefined ? '' : JSON.stringify({ ...form, approvedBy: '', effectiveFrom: '' });
  const ask = (period: ReportPeriod): void => {
    if (form === undefined) return;
    void action.run(async () => {
      setKnown({ of: asked, preview: await call('timeBank.previewRules', { form: { ...form }, period }) });
    });
  };
  const preview = known?.of === asked ? known.preview : null;
  return (
    <div className="wide bank-rules-preview">
      <div className="row-gap">
        <span>{text.preview}</span>
        {[periodBefore(current), current].map((period) => (
          <Button key={period.from} disabled={form === undefined || action.busy} onClick={() => ask(period)}>
            {timeBankText.periodName(spanOf(period).from, 'quarter')}
          </Button>
        ))}
        {known !== null && preview === null && <span className="quiet">{text.previewOld}</span>}
      </div>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {preview !== null && <Told preview={preview} />}
    </div>
  );
}

function Told({ preview }: { readonly preview: Preview }): ReactNode {
  const { services, creditedMinutes, wouldBeMinutes, helpersMore, helpersLess, largest } = preview;
  if (services === 0) return <p className="quiet">{text.previewNone}</p>;
  return (
    <>
      <p>
        {text.previewSum(numberText(services), numberText(creditedMinutes), numberText(wouldBeMinutes))}
        <strong>{changeText(wouldBeMinutes - creditedMinutes)}</strong>
        {text.previewHelpers(helpersMore, helpersLess)}
      </p>
      {largest.length > 0 && (
        <Table
          size="small"
          pagination={false}
          rowKey={(one) => `${one.helperName} ${one.creditedMinutes} ${one.wouldBeMinutes}`}
          dataSource={largest}
          columns={[
            { title: text.helper, dataIndex: 'helperName' },
            number(text.credited, ({ creditedMinutes: minutes }) => numberText(minutes)),
            number(text.wouldBe, ({ wouldBeMinutes: minutes }) => numberText(minutes)),
            number(text.difference, (one) => changeText(one.wouldBeMinutes - one.creditedMinutes)),
          ]}
        />
      )}
    </>
  );
}

function number(title: string, told: (line: Preview['largest'][number]) => string) {
  return {
    title,
    key: title,
    align: 'right' as const,
    className: 'number',
    render: (_: unknown, line: Preview['largest'][number]) => told(line),
  };
}
