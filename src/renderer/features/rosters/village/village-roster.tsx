import { App, Button, Tabs } from 'antd';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { RosterFix, RosterMove } from '../../../../shared/domain/roster-move.ts';
import { type Placement, visitKey } from '../../../../shared/domain/roster-task.ts';
import type { Roster, Visit } from '../../../../shared/domain/roster.ts';
import { Problem } from '../../../components/problem.tsx';
import { useStepKeys } from '../../../components/use-step-keys.ts';
import { problemText } from '../../../text/problem-text.ts';
import { rosterBreachesText } from '../../../text/roster-words.ts';
import { boardText } from '../../../text/screens/roster-board.ts';
import { rostersRulesText } from '../../../text/screens/rosters-rules.ts';
import { rostersText as text } from '../../../text/screens/rosters.ts';
import { type Trial, useTrials } from '../drag/use-trials.ts';
import { FairnessPanel } from '../fairness/fairness-panel.tsx';
import { IncidentDialog } from '../incident/incident-dialog.tsx';
import { VisitPanel } from '../panel/visit-panel.tsx';
import { RosterRulesView } from '../rules/roster-rules-view.tsx';
import { VersionsPanel } from '../versions/versions-panel.tsx';
import { CookStrip } from './cook-strip.tsx';
import { GapsView } from './gaps-view.tsx';
import { MovesUndo } from './moves-undo.tsx';
import { RosterActions } from './roster-actions.tsx';
import { RosterHead } from './roster-head.tsx';
import { useMoves } from './use-moves.ts';
import type { WeekSteps } from './use-week-steps.ts';
import { WeekBoard } from './week-board.tsx';

type TabName = 'board' | 'gaps' | 'fairness' | 'versions' | 'rules';

interface Props {
  readonly roster: Roster;
  readonly steps: WeekSteps;
  /** Another village is chosen here where the list is folded away. */
  readonly chooser: ReactNode;
  /** False while an older version is looked at. */
  readonly isNewest: boolean;
  readonly onVersion: (version: number | null) => void;
}

/** The week of one village: its state and what can be done, the boards, the gaps, loads and versions. */
export function VillageRoster({ roster, steps, chooser, isNewest, onVersion }: Props): ReactNode {
  const { message, modal } = App.useApp();
  const moves = useMoves(roster);
  const [tab, setTab] = useState<TabName>('board');
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [reporting, setReporting] = useState(false);
  const names = useMemo(() => namesIn(roster), [roster]);
  const nameOf = useCallback((id: number) => names.get(id) ?? text.somebody, [names]);
  const gaps = useMemo(() => roster.visits.filter((visit) => visit.state === 'unfilled'), [roster]);
  const chosen = roster.visits.find((visit) => visitKey(visit.ref) === chosenKey) ?? null;
  const busy = steps.action.busy || moves.action.busy;
  const canMove = roster.state === 'draft' && !roster.stale && isNewest;
  const trials = useTrials(roster, canMove);
  const undo = (): void => void moves.undo();
  const redo = (): void => void moves.redo();
  const onBoard = tab === 'board' || tab === 'gaps';
  useStepKeys({
    undo: canMove && onBoard && roster.moves.held > 0 ? undo : null,
    redo: canMove && onBoard && roster.moves.undone > 0 ? redo : null,
  });

  const choose = useCallback((visit: Visit) => setChosenKey(visitKey(visit.ref)), []);
  const told = (what: keyof typeof boardText.moves): void =>
    void message.success({ key: 'move', content: boardText.moved(boardText.moves[what]) });
  const onMove = async (move: RosterMove): Promise<void> => {
    if (await moves.move(move)) told(move.kind);
  };
  const onTrial = ({ move, outcome }: Trial): void => {
    setChosenKey(visitKey(move.kind === 'swap' ? move.one : move.visit));
    if (outcome.breaches.length === 0) {
      void onMove(move);
      return;
    }
    modal.confirm({
      title: boardText.breakTitle,
      content: (
        <>
          <p>{boardText.breakExplain(rosterBreachesText(outcome.breaches, nameOf))}</p>
          <p className="quiet">{boardText.breakRecorded}</p>
        </>
      ),
      okText: boardText.breakYes,
      okButtonProps: { danger: true },
      cancelText: boardText.breakNo,
      onOk: () => onMove(move),
    });
  };
  const onPlace = (visit: Visit, to: Placement): void =>
    void trials.ask(visit, to).then(onTrial, () => undefined);
  const onFix = async (visit: Visit, fix: RosterFix): Promise<void> => {
    if (await moves.applyFix(visit.ref, fix)) told('fix');
  };

  const panelOf = (visit: Visit | null, onClose: (() => void) | null): ReactNode =>
    visit === null ? null : (
      <VisitPanel
        key={visitKey(visit.ref)}
        roster={roster}
        visit={visit}
        nameOf={nameOf}
        disabled={busy || !canMove}
        onMove={(move) => void onMove(move)}
        onPlace={onPlace}
        onFix={(one, fix) => void onFix(one, fix)}
        onClose={onClose}
      />
    );
  const chosenGap = chosen?.state === 'unfilled' ? chosen : (gaps[0] ?? null);
  const problem = moves.action.problem;

  return (
    <div className="split-main">
      <header className="roster-head">
        {chooser ?? <RosterHead roster={roster} />}
        {isNewest ? (
          <RosterActions roster={roster} steps={steps} busy={busy} onIncident={() => setReporting(true)} />
        ) : (
          <Button type="primary" onClick={() => onVersion(null)}>
            {text.backToNewest}
          </Button>
        )}
      </header>
      {chooser !== null && <RosterHead roster={roster} inOneLine />}
      {problem !== null && <Problem {...problemText(problem)} onClose={moves.action.clear} />}
      {roster.stale && isNewest && (roster.state === 'draft' || roster.state === 'agreed') && (
        <Problem
          tone="warning"
          sentence={text.stale}
          nextStep={text.staleNextStep}
          action={
            roster.state === 'draft' && (
              <Button
                type="primary"
                disabled={busy}
                onClick={() => steps.draft([roster.villageId], { kind: 'pinned' })}
              >
                {text.basis.pinned}
              </Button>
            )
          }
        />
      )}
      <CookStrip villageId={roster.villageId} weekStart={roster.weekStart} />
      <Tabs
        className="fill-tabs"
        size="small"
        activeKey={tab}
        onChange={(key) => setTab(key as TabName)}
        tabBarExtraContent={
          canMove && onBoard && <MovesUndo moves={roster.moves} disabled={busy} onUndo={undo} onRedo={redo} />
        }
        items={[
          {
            key: 'board',
            label: text.tabs.board,
            children: (
              <WeekBoard
                roster={roster}
                trials={trials}
                canMove={canMove && !busy}
                nameOf={nameOf}
                gaps={gaps}
                chosenVisit={chosen === null ? null : visitKey(chosen.ref)}
                onChoose={choose}
                onDrop={onTrial}
                onPin={(visit) => void onMove({ kind: visit.pinned ? 'unpin' : 'pin', visit: visit.ref })}
                onRemove={(visit) => void onMove({ kind: 'remove', visit: visit.ref })}
                panel={tab === 'board' ? panelOf(chosen, () => setChosenKey(null)) : null}
              />
            ),
          },
          {
            key: 'gaps',
            label: text.tabs.gaps(gaps.length),
            children: (
              <GapsView
                gaps={gaps}
                chosen={chosenGap === null ? null : visitKey(chosenGap.ref)}
                onChoose={choose}
                panel={tab === 'gaps' ? panelOf(chosenGap, null) : null}
              />
            ),
          },
          { key: 'fairness', label: text.tabs.fairness, children: <FairnessPanel roster={roster} /> },
          {
            key: 'versions',
            label: text.tabs.versions,
            children: <VersionsPanel roster={roster} onOpen={onVersion} />,
          },
          { key: 'rules', label: rostersRulesText.tab, children: <RosterRulesView /> },
        ]}
      />
      {reporting && (
        <IncidentDialog
          roster={roster}
          helperId={chosen?.helpers[0]?.personId ?? null}
          onClose={() => setReporting(false)}
          onAccepted={() => setReporting(false)}
        />
      )}
    </div>
  );
}

function namesIn(roster: Roster): ReadonlyMap<number, string> {
  return new Map<number, string>([
    ...roster.visits.flatMap((visit) => visit.helpers.map((one) => [one.personId, one.name] as const)),
    ...roster.loads.map((load) => [load.helperId, load.name] as const),
  ]);
}
