import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { pairingsFairnessText as text } from '../../../text/screens/pairings-fairness.ts';
import { AmountBar } from '../amount-bar.tsx';
import { helperColumn } from '../pair-columns.tsx';
import { PairTable } from '../pair-table.tsx';
import { eldersHeld, type HelperLoad, loadState } from './fairness-lines.ts';

/** Elders and minutes of each helper beside what he or she can carry. */
export function HelperLoads({ helpers }: { readonly helpers: readonly HelperLoad[] }): ReactNode {
  return (
    <>
      <p className="quiet">{text.helpersLead}</p>
      <PairTable lines={helpers} columns={columns} keyOf={(helper) => helper.helperId} width={960} />
    </>
  );
}

const columns: TableColumnsType<HelperLoad> = [
  {
    title: text.columns.village,
    key: 'village',
    width: 78,
    ellipsis: true,
    render: (_, load) => load.helper.villageName,
  },
  helperColumn<HelperLoad>(),
  {
    title: text.columns.elders,
    key: 'elders',
    width: 260,
    sorter: (one, other) => eldersHeld(one) - eldersHeld(other),
    render: (_, load) => (
      <AmountBar
        amount={eldersHeld(load)}
        most={load.maxElders}
        words={text.placesOf(load.primaries, load.backups, load.maxElders)}
        alarm={eldersHeld(load) > load.maxElders}
      />
    ),
  },
  {
    title: text.columns.time,
    key: 'time',
    width: 270,
    sorter: (one, other) => one.minutes - other.minutes,
    render: (_, load) => (
      <AmountBar
        amount={load.minutes}
        most={load.weeklyCapMinutes}
        words={text.timeOf(load.minutes, load.weeklyCapMinutes)}
        alarm={load.minutes > load.weeklyCapMinutes}
      />
    ),
  },
  {
    title: text.columns.remark,
    key: 'remark',
    width: 150,
    render: (_, load) => {
      const state = loadState(load);
      if (state === 'room') return text.loads.room(load.maxElders - eldersHeld(load));
      return <span className={state === 'over' ? 'alarm' : undefined}>{text.loads[state]}</span>;
    },
  },
];
