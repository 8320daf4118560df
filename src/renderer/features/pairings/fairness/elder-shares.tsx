import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { pairingsFairnessText as text } from '../../../text/screens/pairings-fairness.ts';
import { tierWord } from '../../../text/terms/pairings.ts';
import { AmountBar } from '../amount-bar.tsx';
import { elderColumn, villageColumn } from '../pair-columns.tsx';
import { PairTable } from '../pair-table.tsx';
import { type ElderShare, servedShare } from './fairness-lines.ts';

/** Minutes of help a week beside what is needed and the number of kin, for each elder. */
export function ElderShares({ elders }: { readonly elders: readonly ElderShare[] }): ReactNode {
  return (
    <>
      <p className="quiet">{text.eldersLead}</p>
      <PairTable lines={elders} columns={columns} keyOf={(elder) => elder.elderId} width={960} />
    </>
  );
}

const columns: TableColumnsType<ElderShare> = [
  villageColumn<ElderShare>(),
  elderColumn<ElderShare>(),
  {
    title: text.columns.tier,
    key: 'tier',
    width: 100,
    sorter: (one, other) => one.tier - other.tier,
    render: (_, elder) => tierWord(elder.tier),
  },
  {
    title: text.columns.kin,
    key: 'kin',
    width: 90,
    sorter: (one, other) => one.kin - other.kin,
    render: (_, elder) => text.kin(elder.kin),
  },
  {
    title: text.columns.served,
    key: 'served',
    width: 290,
    sorter: (one, other) => servedShare(one) - servedShare(other),
    render: (_, elder) => (
      <AmountBar
        amount={elder.servedMinutes}
        most={elder.neededMinutes}
        words={text.servedOf(elder.servedMinutes, elder.neededMinutes)}
      />
    ),
  },
  {
    title: text.columns.remark,
    key: 'remark',
    width: 200,
    render: (_, elder) => (elder.alert ? <span className="alarm">{text.alert}</span> : ''),
  },
];
