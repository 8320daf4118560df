import { Button, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import { type CookCircle, hostOf } from '../../../../shared/domain/cook-circle.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';
import type { PlaceWithCounts } from '../place-line.ts';
import { CookCircleDrawer } from './cook-circle-drawer.tsx';
import { PrintCookTable } from './print-cook-table.tsx';

const text = dailyLifeText.cook;

/** 轮流做饭: the tables of a village at which neighbours eat in turn. */
export function CookCircles({ village }: { readonly village: PlaceWithCounts }): ReactNode {
  const answer = useAnswer('places.cookCircles', { villageId: village.id });
  const overview = useAnswer('overview.get', {});
  const [open, setOpen] = useState<CookCircle | 'new' | null>(null);
  const circles = answer.data ?? [];
  const today = overview.data?.today ?? null;
  return (
    <section className="cook-circles">
      <div className="cook-head">
        <h3>{text.title}</h3>
        <Button size="small" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
        {circles.length > 0 && <PrintCookTable village={village} />}
      </div>
      <p className="quiet">{text.explain}</p>
      {answer.error && <Problem {...problemText(answer.error)} />}
      {answer.data?.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <Table<CookCircle>
          size="small"
          rowKey="id"
          pagination={false}
          loading={!answer.data && !answer.error}
          dataSource={circles}
          columns={columnsOn(today)}
          scroll={{ x: 700 }}
          onRow={(circle) => openableRow(() => setOpen(circle))}
        />
      )}
      {today !== null && (
        <CookCircleDrawer open={open} village={village} today={today} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

function columnsOn(today: CalendarDate | null): TableColumnsType<CookCircle> {
  return [
    {
      title: text.columns.name,
      key: 'name',
      width: 170,
      ellipsis: true,
      render: (_, { name, hamletName }) => (
        <>
          <strong>{name}</strong> <span className="quiet">{hamletName}</span>
        </>
      ),
    },
    { title: text.columns.meal, key: 'meal', width: 100, render: (_, { meal }) => text.mealWord[meal] },
    { title: text.columns.turns, key: 'turns', width: 120, render: (_, { turns }) => text.turnsWord[turns] },
    {
      title: text.columns.today,
      key: 'today',
      width: 110,
      ellipsis: true,
      render: (_, circle) => (today === null ? null : hostWord(circle, today)),
    },
    {
      title: text.columns.hosts,
      key: 'hosts',
      ellipsis: true,
      render: (_, { hosts }) =>
        `${text.households(new Set(hosts.map(({ householdId }) => householdId)).size)}　${hosts
          .map(({ householdNo, headName }) => text.hostShort(householdNo, headName))
          .join(' → ')}`,
    },
  ];
}

function hostWord(circle: CookCircle, day: CalendarDate): string {
  const id = hostOf(circle, day);
  const host = circle.hosts.find(({ householdId }) => householdId === id);
  return host === undefined ? text.notToday : text.hostShort(host.householdNo, host.headName);
}
