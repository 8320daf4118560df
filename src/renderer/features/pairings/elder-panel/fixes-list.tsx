import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { breachText } from '../../../text/pair-breach.ts';
import { differenceText } from '../../../text/plan-difference.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import { pairingStoppedText } from '../../../text/stopped-by.ts';
import { helperLimitUnit, helperLimitWord } from '../../../text/terms/pairings.ts';
import type { UnservedLine } from '../desk/desk-rows.ts';

const text = deskText.fixes;
const SHOWN_ASKED = 3;
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
          {fixes.map(({ fix, helper, hamletName }, at) =>
            fix.kind === 'ask' ? null : (
              <li key={at}>
                <span className="fix-words">
                  {fix.kind === 'raise-limit'
                    ? raiseWords(fix, helper?.name ?? '')
                    : newHelperWords(hamletName)}
                  {fix.kind === 'raise-limit' && (
                    <small className="quiet"> {differenceText(fix.difference, line.elderId)}</small>
                  )}
                </span>
                {fix.kind === 'raise-limit' && decideOn(fix.decision)}
              </li>
            ),
          )}
          {asksOf(fixes).map(({ what, helpers }) => (
            <li key={what}>
              <span className="fix-words">
                {text.ask(what)}
                {helpers.slice(0, SHOWN_ASKED).map(({ id, name }) => (
                  <Button
                    key={id}
                    type="link"
                    size="small"
                    className="inline"
                    title={text.goPerson}
                    onClick={() => go('people', { role: 'all', search: name, personId: id })}
                  >
                    {name}
                  </Button>
                ))}
                {helpers.length > SHOWN_ASKED && (
                  <span className="quiet">{text.askMore(helpers.length)}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3>{text.why}</h3>
      <p>{pairingStoppedText(line.stoppedBy)}</p>
    </section>
  );
}

function raiseWords(fix: Extract<Fix['fix'], { kind: 'raise-limit' }>, name: string): string {
  return text.raise(name, helperLimitWord[fix.limit], fix.from, fix.to, helperLimitUnit[fix.limit]);
}

function newHelperWords(hamletName: string | null): string {
  return text.newHelper(hamletName ?? text.thisVillage);
}

interface Asked {
  readonly what: string;
  readonly helpers: readonly { readonly id: PersonId; readonly name: string }[];
}

/** What is to be asked, each thing once with all whom it concerns: a village of forty helpers fills no forty lines. */
function asksOf(fixes: readonly Fix[]): Asked[] {
  const byWords = new Map<string, { id: PersonId; name: string }[]>();
  for (const { fix, helper } of fixes) {
    if (fix.kind !== 'ask') continue;
    const what = breachText(fix.breach);
    const helpers = byWords.get(what) ?? [];
    helpers.push({ id: fix.helperId, name: helper?.name ?? '' });
    byWords.set(what, helpers);
  }
  return [...byWords].map(([what, helpers]) => ({ what, helpers }));
}
