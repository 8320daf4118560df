import { Segmented, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Figures } from '../../../components/figures.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { pairingsFairnessText as text } from '../../../text/screens/pairings-fairness.ts';
import { type PairFilter, PairFilters, passes, villagesOf } from '../pair-filters.tsx';
import { ElderShares } from './elder-shares.tsx';
import { fullestFirst, leastFirst, loadState } from './fairness-lines.ts';
import { HelperLoads } from './helper-loads.tsx';

const LOOK_KEPT = 'pairings.fairness.look';
type Look = 'elders' | 'helpers';

/** 公平: elders without kin and with little help first, and how much each helper carries. */
export function FairnessView(): ReactNode {
  const answer = useAnswer('pairings.fairness', {});
  const [look, setLook] = useState(() => remembered<Look>(LOOK_KEPT, 'elders'));
  const [filter, setFilter] = useState<PairFilter>({ villageId: null, search: '' });
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const { elders, helpers } = answer.data;
  if (elders.length === 0 && helpers.length === 0)
    return <EmptyState title={text.none} nextStep={text.noneNextStep} />;
  // The filters ask for the elder of a line; a helper stands in the same place.
  const helperLines = helpers.map((helper) => ({ ...helper, elder: helper.helper }));
  const chosenElders = elders.filter((elder) => passes(elder, filter));
  const chosenHelpers = helperLines.filter((helper) => passes(helper, filter));
  const states = chosenHelpers.map(loadState);
  return (
    <div className="fill">
      <Figures
        figures={[
          { label: text.figures.elders, value: chosenElders.length },
          {
            label: text.figures.alert,
            value: chosenElders.filter((elder) => elder.alert).length,
            alarm: true,
          },
          {
            label: text.figures.unserved,
            value: chosenElders.filter((elder) => elder.neededMinutes > 0 && elder.servedMinutes === 0)
              .length,
            alarm: true,
          },
          {
            label: text.figures.full,
            value: states.filter((state) => state === 'full' || state === 'over').length,
          },
          { label: text.figures.idle, value: states.filter((state) => state === 'idle').length },
        ]}
      />
      <PairFilters filter={filter} villages={villagesOf([...elders, ...helperLines])} onChange={setFilter}>
        <Segmented<Look>
          aria-label={text.which}
          value={look}
          options={[
            { value: 'elders', label: text.looks.elders },
            { value: 'helpers', label: text.looks.helpers },
          ]}
          onChange={(value) => {
            setLook(value);
            remember(LOOK_KEPT, value);
          }}
        />
      </PairFilters>
      {look === 'elders' ? (
        <ElderShares elders={leastFirst(chosenElders)} />
      ) : (
        <HelperLoads helpers={fullestFirst(chosenHelpers)} />
      )}
    </div>
  );
}
