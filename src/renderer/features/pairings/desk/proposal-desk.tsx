import { App, type InputRef } from 'antd';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { TryOutcome } from '../../../../shared/domain/pairing-explanation.ts';
import type { Proposal } from '../../../../shared/domain/pairing-proposal.ts';
import type { PairRole } from '../../../../shared/domain/pairing.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { isSomethingOnTop, isTyping } from '../../../components/typing.ts';
import { breachesText } from '../../../text/pair-breach.ts';
import type { NameOf } from '../../../text/plan-difference.ts';
import { deskText as text } from '../../../text/screens/pairing-desk.ts';
import { ElderPanel } from '../elder-panel/elder-panel.tsx';
import { EVERYBODY, rowsFound, useDeskFilter } from './desk-filter.ts';
import { DeskFilters } from './desk-filters.tsx';
import { type DeskRow, deskRows } from './desk-rows.ts';
import { DeskTable } from './desk-table.tsx';
import { DragProvider } from './drag.ts';
import { DragStrip } from './drag-strip.tsx';
import { useDragOverElders } from './use-drag-over-elders.ts';
import { useFoundPeople } from './use-found-people.ts';
import { useTrials } from './use-trials.ts';

interface Props {
  readonly proposal: Proposal;
  readonly nameOf: NameOf;
  readonly busy: boolean;
  readonly chosen: PersonId | null;
  readonly onChoose: (elderId: PersonId) => void;
  readonly role: PairRole;
  readonly onRole: (role: PairRole) => void;
  readonly onDecide: (decision: PairingDecision) => void;
}

/** The desk: every elder of the proposal at the left, the chosen one with all who could come at the right. */
export function ProposalDesk(props: Props): ReactNode {
  const { proposal, nameOf, busy, chosen, onChoose, role, onRole, onDecide } = props;
  const { message } = App.useApp();
  const [filter, change] = useDeskFilter();
  const found = useFoundPeople(filter.search);
  const trials = useTrials(proposal);
  const rows = useMemo(() => deskRows(proposal), [proposal]);
  const shown = useMemo(() => rowsFound(rows, filter, found), [rows, filter, found]);
  const row = rows.find((one) => one.elderId === chosen) ?? shown[0] ?? null;
  const searchField = useRef<InputRef>(null);
  const panel = useRef<HTMLElement>(null);
  const disabled = busy || proposal.stale;
  useSlashKey(useCallback(() => searchField.current?.focus({ cursor: 'all' }), []));

  const onDropped = (decision: PairingDecision, outcome: TryOutcome): void => {
    if (decision.kind !== 'lock') return;
    if (outcome.kind === 'forbidden') {
      void message.warning(`${text.strip.forbidden}：${breachesText(outcome.breaches)}`);
      return;
    }
    onChoose(decision.elderId);
    onRole(decision.role);
    onDecide(decision);
  };
  const dragging = useDragOverElders(trials, onDropped);

  const onLock = (of: DeskRow): void => {
    const line = of[role];
    if (line === null || line.origin === 'voluntary' || disabled) return;
    const pair = { elderId: of.elderId, helperId: line.helperId };
    onDecide(line.locked ? { kind: 'unlock', ...pair } : { kind: 'lock', ...pair, role });
  };
  const onForbid = (of: DeskRow): void => {
    const line = of[role];
    if (line === null || line.origin === 'voluntary' || disabled) return;
    onDecide({ kind: 'forbid', elderId: of.elderId, helperId: line.helperId });
  };
  const focusRow = (): void =>
    document.querySelector<HTMLElement>(`.desk-table [data-row-key="${row?.elderId ?? 0}"]`)?.focus();

  return (
    <DragProvider value={dragging}>
      <div className="fill">
        <DeskFilters
          filter={filter}
          rows={rows}
          shown={shown.length}
          searchField={searchField}
          onChange={change}
        />
        <div className="desk">
          <DeskTable
            rows={shown}
            chosen={row?.elderId ?? null}
            onChoose={onChoose}
            onEnter={() => panel.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()}
            onLock={onLock}
            onForbid={onForbid}
            onClear={() => change(EVERYBODY)}
            listeners={proposal.stale ? {} : dragging.listeners}
          />
          {row === null ? (
            <aside className="elder-panel">
              <EmptyState title={text.panel.none} nextStep={text.panel.noneNextStep} />
            </aside>
          ) : (
            <ElderPanel
              proposal={proposal}
              row={row}
              role={role}
              trials={trials}
              nameOf={nameOf}
              disabled={disabled}
              panel={panel}
              onRole={onRole}
              onDecide={onDecide}
              onLeave={focusRow}
            />
          )}
        </div>
        <DragStrip session={dragging} nameOf={nameOf} />
      </div>
    </DragProvider>
  );
}

/** `/` goes to the search field, as on the list of people. */
function useSlashKey(onSearch: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.altKey) return;
      if (isTyping(event.target) || isSomethingOnTop()) return;
      event.preventDefault();
      onSearch();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onSearch]);
}
