import { Button, Dropdown, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { ActivePair } from '../../../../shared/domain/pairing-proposal.ts';
import { pairMode, type PairMode } from '../../../../shared/domain/pairing.ts';
import { shortDayText } from '../../../text/dates.ts';
import { pairingsActiveText as text } from '../../../text/screens/pairings-active.ts';
import { pairOriginWord } from '../../../text/terms.ts';
import { pairModeExplain, pairModeWord, pairRoleWord } from '../../../text/terms/pairings.ts';
import {
  elderColumn,
  helperColumn,
  reasonsColumn,
  scoreColumn,
  travelColumn,
  villageColumn,
} from '../pair-columns.tsx';

/** What can be done with a pair: a way of helping, an end, a refusal, or a look at one of the two. */
export type PairStep = PairMode | 'end' | 'decline' | 'elder' | 'helper';

export function activeColumns(
  onStep: (pair: ActivePair, step: PairStep) => void,
  /** Without trials there is nothing to be said of them. */
  withTrials: boolean,
): TableColumnsType<ActivePair> {
  return [
    villageColumn<ActivePair>(),
    elderColumn<ActivePair>(),
    helperColumn<ActivePair>(),
    { title: text.columns.role, key: 'role', width: 68, render: (_, pair) => pairRoleWord[pair.role] },
    { title: text.columns.mode, key: 'mode', width: 92, render: (_, pair) => pairModeWord[pair.mode] },
    {
      title: text.columns.origin,
      key: 'origin',
      width: 86,
      render: (_, pair) => pairOriginWord[pair.origin],
    },
    { title: text.columns.since, key: 'since', width: 98, render: (_, pair) => text.dotted(pair.startDate) },
    ...(withTrials ? [trialColumn] : []),
    travelColumn<ActivePair>(),
    scoreColumn<ActivePair>(),
    reasonsColumn<ActivePair>(),
    {
      title: text.columns.steps,
      key: 'steps',
      width: 62,
      fixed: 'right',
      render: (_, pair) => <Steps pair={pair} onStep={(step) => onStep(pair, step)} />,
    },
  ];
}

const trialColumn: TableColumnsType<ActivePair>[number] = {
  title: text.columns.trial,
  key: 'trial',
  width: 88,
  render: (_, pair) => (pair.trialUntil === null ? '' : shortDayText(pair.trialUntil)),
};

function Steps({ pair, onStep }: { pair: ActivePair; onStep: (step: PairStep) => void }): ReactNode {
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [pair.mode],
        onClick: ({ key }) => onStep(key as PairStep),
        items: [
          {
            type: 'group',
            label: text.steps.mode,
            children: pairMode.options.map((mode) => ({
              key: mode,
              label: (
                <>
                  {pairModeWord[mode]} <small className="quiet">{pairModeExplain[mode]}</small>
                </>
              ),
            })),
          },
          { type: 'divider' },
          { key: 'elder', label: text.steps.elder },
          { key: 'helper', label: text.steps.helper },
          { type: 'divider' },
          { key: 'decline', label: text.steps.decline },
          { key: 'end', label: text.steps.end, danger: true },
        ],
      }}
    >
      <Button size="small" aria-label={text.stepsOf(pair.elder.name, pair.helper.name)}>
        …
      </Button>
    </Dropdown>
  );
}
