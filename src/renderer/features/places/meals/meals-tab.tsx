import { Button, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MealEater, MealRound } from '../../../../shared/domain/village-places.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { villageWorkText } from '../../../text/screens/village-work.ts';
import { CookCircles } from '../cooking/cook-circles.tsx';
import type { PlaceWithCounts } from '../place-line.ts';
import { MealRoundDrawer } from './meal-round-drawer.tsx';

const text = villageWorkText.meals;

/** 送餐线路: the rounds of a village, and who has asked for meals and is on none. */
export function MealsTab({ village }: { village: PlaceWithCounts }): ReactNode {
  const answer = useAnswer('places.mealRounds', { villageId: village.id });
  const [open, setOpen] = useState<MealRound | 'new' | null>(null);
  const rounds = answer.data?.rounds ?? [];
  const waiting = answer.data?.waiting ?? [];
  return (
    <div className="fill">
      <div className="filters">
        <Button onClick={() => setOpen('new')}>{text.add}</Button>
      </div>
      {answer.error && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {answer.data?.rounds.length === 0 ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<MealRound>
            size="small"
            rowKey="id"
            pagination={false}
            loading={!answer.data && !answer.error}
            dataSource={rounds}
            columns={columns}
            scroll={{ x: 700 }}
            onRow={(round) => openableRow(() => setOpen(round))}
          />
        )}
        {answer.data !== undefined && <Waiting eaters={waiting} />}
        <CookCircles village={village} />
      </div>
      <MealRoundDrawer open={open} village={village} waiting={waiting} onClose={() => setOpen(null)} />
    </div>
  );
}

function Waiting({ eaters }: { eaters: readonly MealEater[] }): ReactNode {
  return (
    <section className="meals-waiting">
      {eaters.length === 0 ? (
        <p className="quiet">{text.nobodyWaits}</p>
      ) : (
        <>
          <h3>{text.waiting(eaters.length)}</h3>
          <p>
            {eaters
              .map(({ name, hamletName }) => (hamletName === null ? name : `${name}（${hamletName}）`))
              .join('、')}
          </p>
        </>
      )}
    </section>
  );
}

const columns: TableColumnsType<MealRound> = [
  {
    title: text.columns.name,
    dataIndex: 'name',
    width: 150,
    ellipsis: true,
    render: (name: string) => <strong>{name}</strong>,
  },
  { title: text.columns.rider, dataIndex: 'riderName', width: 100, ellipsis: true },
  {
    title: text.columns.window,
    key: 'window',
    width: 120,
    className: 'number',
    render: (_, { fromTime, toTime }) => `${fromTime}–${toTime}`,
  },
  {
    title: text.columns.stops,
    key: 'stops',
    ellipsis: true,
    render: (_, { stops }) => `${text.people(stops.length)}　${stops.map(({ name }) => name).join(' → ')}`,
  },
];
