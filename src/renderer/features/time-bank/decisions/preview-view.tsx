import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { NEVER_BELOW_ZERO } from '../../../../shared/domain/time-bank.ts';
import { Problem } from '../../../components/problem.tsx';
import { changeText } from '../../../text/screens/time-bank-amounts.ts';
import { decisionText as text } from '../../../text/screens/time-bank-decisions.ts';
import { accountWord, objectionText, stoppedByText } from '../../../text/terms/time-bank.ts';
import { useAmount } from '../bank.ts';

type Preview = Output<'timeBank.previewDecision'>;

/** What stands in each account before and after, or why it may not be. */
export function PreviewView({ preview }: { readonly preview: Preview | undefined }): ReactNode {
  const amount = useAmount();
  if (preview === undefined) return <p className="quiet bank-preview-empty">{text.fillFirst}</p>;
  // What only faces somebody's minutes says nothing to the office.
  const changes = preview.changes.filter(({ accountKind }) => NEVER_BELOW_ZERO.has(accountKind));
  const stopped = stopOf(preview);
  return (
    <div className="bank-preview">
      {stopped !== null && <Problem tone="warning" {...stopped} />}
      {changes.length > 0 && (
        <ul className="plain-list" aria-label={text.after}>
          {changes.map(({ accountKind, accountName, beforeMinutes, afterMinutes }) => (
            <li key={`${accountKind} ${accountName}`} className="bank-change">
              <strong>{accountWord(accountKind, accountName)}</strong>
              <span className="number">{changeText(afterMinutes - beforeMinutes)}</span>
              <span className={afterMinutes < 0 ? 'number alarm' : 'number'}>
                {text.fromTo(amount(beforeMinutes), amount(afterMinutes))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function stopOf({ stoppedBy, objection }: Preview): { sentence: string; nextStep: string } | null {
  if (stoppedBy !== null) return stoppedByText[stoppedBy];
  return objection === null ? null : objectionText[objection];
}
