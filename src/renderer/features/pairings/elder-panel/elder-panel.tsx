import { Button, Segmented } from 'antd';
import { type ReactNode, type RefObject, useState } from 'react';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { Proposal } from '../../../../shared/domain/pairing-proposal.ts';
import { type PairRole, pairRole } from '../../../../shared/domain/pairing.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useDebounced } from '../../../components/use-debounced.ts';
import { Problem } from '../../../components/problem.tsx';
import type { NameOf } from '../../../text/plan-difference.ts';
import { problemText } from '../../../text/problem-text.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import { pairRoleHelperWord } from '../../../text/terms/pairings.ts';
import { DeclineDialog } from '../declines/decline-dialog.tsx';
import type { DeskRow } from '../desk/desk-rows.ts';
import { OutcomeWords } from '../desk/outcome-words.tsx';
import type { Trials } from '../desk/use-trials.ts';
import { verdictOf } from '../desk/verdict.ts';
import { ChoiceCard } from './choice-card.tsx';
import type { Choice } from './choice-steps.ts';
import { ElderCard } from './elder-card.tsx';
import { FixesList } from './fixes-list.tsx';
import { useKnownPrices } from './use-known-prices.ts';
import { usePreview } from './use-preview.ts';

const text = deskText.panel;
/** The arrow keys run through the table; the panel asks once they rest. */
const REST_MILLISECONDS = 80;
const FIRST_SHOWN = 12;
const SHOWN_FORBIDDEN = 40;

interface Props {
  readonly proposal: Proposal;
  readonly row: DeskRow;
  readonly role: PairRole;
  readonly trials: Trials;
  readonly nameOf: NameOf;
  /** True while a decision is under way, and on a stale proposal. */
  readonly disabled: boolean;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onRole: (role: PairRole) => void;
  readonly onDecide: (decision: PairingDecision) => void;
  readonly onLeave: () => void;
}

/** One elder: who she is, who could come and at which price, and how somebody could be found. */
export function ElderPanel(props: Props): ReactNode {
  const { proposal, row, role, trials, nameOf, disabled, panel, onRole, onDecide, onLeave } = props;
  const rested = useDebounced(row.elderId, REST_MILLISECONDS);
  const asking = { proposalId: proposal.id, elderId: rested, role };
  const isCurrent = rested === row.elderId;
  const detail = useAnswer('people.get', { personId: rested });
  const choices = useAnswer('pairings.choices', asking, { enabled: !proposal.stale });
  const unserved = row.unserved[role];
  const fixes = useAnswer('pairings.fixes', asking, {
    enabled: !proposal.stale && unserved !== undefined && isCurrent,
  });
  const preview = usePreview(trials);
  const [declining, setDeclining] = useState<Choice | null>(null);
  const lineWith = (choice: Choice): DeskRow['primary'] =>
    [row.primary, row.backup].find((line) => line?.helperId === choice.helperId) ?? null;
  const known = isCurrent && !choices.isPlaceholderData ? choices.data : undefined;
  // While the answer is asked for again, the one in view may be of the plan before.
  useKnownPrices(trials, row.elderId, role, choices.isFetching ? undefined : known);

  return (
    <aside
      ref={panel}
      className="elder-panel"
      aria-label={text.title(row.elder.name)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <div className="panel-scroll">
        <ElderCard
          elder={row.elder}
          detail={detail.data?.id === row.elderId ? detail.data : null}
          tier={row.unserved.primary?.tier ?? row.unserved.backup?.tier ?? null}
        />
        <Segmented<PairRole>
          block
          size="small"
          aria-label={text.role}
          value={role}
          options={pairRole.options.map((value) => ({ value, label: pairRoleHelperWord[value] }))}
          onChange={onRole}
        />
        {choices.error !== null && !proposal.stale && <Problem {...problemText(choices.error)} />}
        {unserved !== undefined && !proposal.stale && (
          <FixesList
            line={unserved}
            fixes={isCurrent && !fixes.isPlaceholderData ? (fixes.data ?? null) : null}
            disabled={disabled}
            onPreview={preview.show}
            onDecide={onDecide}
          />
        )}
        {known === undefined && choices.error === null && !proposal.stale && (
          <p className="quiet">{text.loading}</p>
        )}
        {known !== undefined && (
          <Choices
            key={`${row.elderId}-${role}`}
            choices={known}
            render={(choice) => (
              <ChoiceCard
                key={choice.helperId}
                proposalId={proposal.id}
                choice={choice}
                elderId={row.elderId}
                role={role}
                line={lineWith(choice)}
                nameOf={nameOf}
                disabled={disabled}
                onPreview={preview.show}
                onDecide={onDecide}
                onDecline={setDeclining}
              />
            )}
          />
        )}
      </div>
      <div
        className="difference-strip"
        role="status"
        data-verdict={preview.outcome === null ? undefined : verdictOf(preview.outcome)}
      >
        {preview.decision === null ? (
          <span className="quiet">{deskText.strip.resting}</span>
        ) : (
          <OutcomeWords outcome={preview.outcome} elderId={row.elderId} nameOf={nameOf} />
        )}
      </div>
      {declining !== null && (
        <DeclineDialog
          open
          elderId={row.elderId}
          helperId={declining.helperId}
          elderName={row.elder.name}
          helperName={declining.helper.name}
          proposalId={proposal.id}
          onClose={() => setDeclining(null)}
        />
      )}
    </aside>
  );
}

/** Who could come first; the many who may not only when asked for. */
function Choices({
  choices,
  render,
}: {
  choices: readonly Choice[];
  render: (choice: Choice) => ReactNode;
}): ReactNode {
  const [all, setAll] = useState(false);
  const [withForbidden, setWithForbidden] = useState(false);
  const possible = choices.filter((choice) => choice.why.kind !== 'forbidden');
  const forbidden = choices.filter((choice) => choice.why.kind === 'forbidden');
  const shown = all ? possible : possible.slice(0, FIRST_SHOWN);
  if (choices.length === 0) return <p className="quiet">{text.noChoices}</p>;
  return (
    <>
      <ul className="helper-choices" aria-label={text.choices}>
        {shown.map(render)}
      </ul>
      {shown.length < possible.length && (
        <Button type="link" className="inline" onClick={() => setAll(true)}>
          {text.showAll(possible.length - shown.length)}
        </Button>
      )}
      {forbidden.length > 0 && (
        <Button type="link" className="inline" onClick={() => setWithForbidden(!withForbidden)}>
          {withForbidden ? text.hideForbidden : text.showForbidden(forbidden.length)}
        </Button>
      )}
      {withForbidden && <ul className="helper-choices">{forbidden.slice(0, SHOWN_FORBIDDEN).map(render)}</ul>}
    </>
  );
}
