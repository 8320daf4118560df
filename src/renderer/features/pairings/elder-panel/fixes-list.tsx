import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { breachText } from '../../../text/pair-breach.ts';
import { differenceText } from '../../../text/plan-difference.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import { pairingStoppedText } from '../../../text/stopped-by.ts';
import { helperLimitUnit, helperLimitWord } from '../../../text/terms/pairings.ts';
import type { UnservedLine } from '../desk/desk-rows.ts';

const text = deskText.fixes;
type Fix = Output<'pairings.fixes'>[number];

interface Props {
  readonly line: UnservedLine;
  /** Null while they are on their way. */
  readonly fixes: readonly Fix[] | null;
  readonly disabled: boolean;
  readonly onPreview: (decision: PairingDecision | null) => void;
  readonly onDecide: (decision: PairingDecision) => void;
}

/** For an elder whom nobody helps: each single change that would find somebody, and why there is nobody. */
export function FixesList({ line, fixes, disabled, onPreview, onDecide }: Props): ReactNode {
  const { go } = useNavigation();
  const decideOn = (decision: PairingDecision): ReactNode => (
    <Button
      size="small"
      type="primary"
      disabled={disabled}
      onMouseEnter={() => onPreview(decision)}
      onFocus={() => onPreview(decision)}
      onMouseLeave={() => onPreview(null)}
      onClick={() => onDecide(decision)}
    >
      {text.take}
    </Button>
  );
  return (
    <section className="fixes" aria-label={text.title}>
      <h3>{text.title}</h3>
      {fixes === null ? (
        <p className="quiet">{deskText.panel.loading}</p>
      ) : fixes.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <ul className="plain-list">
          {fixes.map(({ fix, helper, hamletName }, at) => (
            <li key={at}>
              <span className="fix-words">
                {wordsOf(fix, helper?.name ?? '', hamletName)}
                {fix.kind === 'raise-limit' && (
                  <small className="quiet"> {differenceText(fix.difference, line.elderId)}</small>
                )}
              </span>
              {fix.kind === 'raise-limit' && decideOn(fix.decision)}
              {fix.kind === 'ask' && (
                <Button size="small" onClick={() => go('people', { personId: fix.helperId })}>
                  {text.goPerson}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>{text.why}</h3>
      <p>{pairingStoppedText(line.stoppedBy)}</p>
    </section>
  );
}

function wordsOf(fix: Fix['fix'], name: string, hamletName: string | null): string {
  switch (fix.kind) {
    case 'raise-limit':
      return text.raise(name, helperLimitWord[fix.limit], fix.from, fix.to, helperLimitUnit[fix.limit]);
    case 'ask':
      return text.ask(name, breachText(fix.breach));
    case 'new-helper':
      return text.newHelper(hamletName ?? text.thisVillage);
  }
}
