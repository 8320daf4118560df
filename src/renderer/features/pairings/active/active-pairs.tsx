import { App, Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ActivePair } from '../../../../shared/domain/pairing-proposal.ts';
import type { PairMode } from '../../../../shared/domain/pairing.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useNavigation } from '../../../components/navigation.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsActiveText as text } from '../../../text/screens/pairings-active.ts';
import { pairModeWord } from '../../../text/terms/pairings.ts';
import { AgreementsDialog } from '../papers/agreements-dialog.tsx';
import { DeclineDialog } from '../declines/decline-dialog.tsx';
import { type PairFilter, PairFilters, passes, villagesOf } from '../pair-filters.tsx';
import { PairTable } from '../pair-table.tsx';
import { activeColumns, type PairStep } from './active-columns.tsx';
import { EndDialog } from './end-dialog.tsx';
import { VoluntaryDialog } from './voluntary-dialog.tsx';

const FILTER_KEPT = 'pairings.active.filter';
const SHOWN = ['all', 'primary', 'backup', 'trial'] as const;
type Shown = (typeof SHOWN)[number];
interface KeptFilter {
  readonly villageId: number | null;
  readonly shown: Shown;
}

/** 现有结对: the pairs in force, and what can be done with each. */
export function ActivePairs(): ReactNode {
  const { message } = App.useApp();
  const { go } = useNavigation();
  const answer = useAnswer('pairings.list', {});
  const action = useAction();
  const [kept, setKept] = useState(() =>
    remembered<KeptFilter>(FILTER_KEPT, { villageId: null, shown: 'all' }),
  );
  const [search, setSearch] = useState('');
  const [ending, setEnding] = useState<ActivePair | null>(null);
  const [declining, setDeclining] = useState<ActivePair | null>(null);
  const [adding, setAdding] = useState(false);
  const [printing, setPrinting] = useState(false);
  if (answer.error) return <Problem {...problemText(answer.error)} />;

  const pairs = answer.data ?? [];
  const filter: PairFilter = { villageId: kept.villageId, search };
  const lines = pairs.filter((pair) => passes(pair, filter) && isShown(pair, kept.shown));
  const keep = (change: Partial<KeptFilter>): void => {
    setKept({ ...kept, ...change });
    remember(FILTER_KEPT, { ...kept, ...change });
  };
  const setMode = (pair: ActivePair, mode: PairMode): void =>
    void action.run(async () => {
      await call('pairings.setMode', { pairId: pair.id, mode });
      void message.success(text.modeSet(pair.elder.name, pairModeWord[mode]));
    });
  const onStep = (pair: ActivePair, step: PairStep): void => {
    if (step === 'end') setEnding(pair);
    else if (step === 'decline') setDeclining(pair);
    else if (step === 'elder' || step === 'helper') {
      const personId = step === 'elder' ? pair.elderId : pair.helperId;
      go('people', { role: 'all', search: pair[step].name, personId });
    } else if (step !== pair.mode) setMode(pair, step);
  };
  const addButton = <Button onClick={() => setAdding(true)}>{text.addVoluntary}</Button>;

  return (
    <div className="fill">
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {pairs.length === 0 && !answer.isPending ? (
        <EmptyState title={text.none} nextStep={text.noneNextStep}>
          {addButton}
        </EmptyState>
      ) : (
        <>
          <div className="active-head">
            <PairFilters
              filter={filter}
              villages={villagesOf(pairs)}
              onChange={(changed) => {
                setSearch(changed.search);
                if (changed.villageId !== kept.villageId) keep({ villageId: changed.villageId });
              }}
            >
              <Segmented<Shown>
                aria-label={text.which}
                value={kept.shown}
                options={SHOWN.map((value) => ({ value, label: text.filters[value] }))}
                onChange={(shown) => keep({ shown })}
              />
            </PairFilters>
            <span className="quiet">{text.count(lines.length)}</span>
            <Button onClick={() => setPrinting(true)}>{text.print}</Button>
            {addButton}
          </div>
          <PairTable
            lines={lines}
            loading={answer.isPending}
            columns={activeColumns(
              onStep,
              pairs.some((pair) => pair.trialUntil !== null),
            )}
            keyOf={(line) => line.id}
            width={1180}
          />
        </>
      )}
      <AgreementsDialog
        open={printing}
        proposalId={null}
        villageId={villagesOf(pairs).find(({ id }) => id === kept.villageId)?.id ?? null}
        onClose={() => setPrinting(false)}
      />
      {adding && <VoluntaryDialog onClose={() => setAdding(false)} />}
      {ending && <EndDialog pair={ending} onClose={() => setEnding(null)} />}
      {declining && (
        <DeclineDialog
          open
          elderId={declining.elderId}
          helperId={declining.helperId}
          elderName={declining.elder.name}
          helperName={declining.helper.name}
          proposalId={null}
          onClose={() => setDeclining(null)}
        />
      )}
    </div>
  );
}

function isShown(pair: ActivePair, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'trial' ? pair.trialUntil !== null : pair.role === shown;
}
