import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { numberText } from '../../../text/screens/time-bank-amounts.ts';
import { bankOverviewText as text } from '../../../text/screens/time-bank.ts';
import { flawWord } from '../../../text/terms/time-bank.ts';

/** As many characters of a hash as stand on paper. */
const SHOWN_HASH = 12;
const SHOWN_FLAWS = 20;
type Verdict = Output<'timeBank.verify'>;

/** 核对账本: reads the ledger from the first entry to the last and says whether anything in it was touched. */
export function VerifyButton(): ReactNode {
  const action = useAction();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const verify = (): void =>
    void action.run(async () => {
      setVerdict(null);
      setVerdict(await call('timeBank.verify', {}));
    });
  return (
    <div className="bank-verify">
      <div className="row-gap">
        <Button loading={action.busy} onClick={verify}>
          {text.verify}
        </Button>
        <span className="quiet">{text.verifyHint}</span>
      </div>
      {verdict !== null && <Told verdict={verdict} />}
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </div>
  );
}

function Told({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { entries, accounts, lastHash, flaws } = verdict;
  if (flaws.length > 0)
    return (
      <>
        <Problem sentence={text.flawed(flaws.length)} nextStep={text.flawedNextStep} />
        <ul>
          {flaws.slice(0, SHOWN_FLAWS).map(({ number, flaw }) => (
            <li key={`${number ?? ''} ${flaw}`}>{text.flaw(number, flawWord(flaw))}</li>
          ))}
          {flaws.length > SHOWN_FLAWS && <li>{text.flawsMore(flaws.length - SHOWN_FLAWS)}</li>}
        </ul>
      </>
    );
  if (lastHash === null)
    return <Problem tone="info" sentence={text.verifiedEmpty} nextStep={text.verifiedEmptyNextStep} />;
  return (
    <Problem
      tone="info"
      sentence={text.verified(numberText(entries), numberText(accounts), lastHash.slice(0, SHOWN_HASH))}
      nextStep={text.verifiedNextStep}
    />
  );
}
