import { Button, Card, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useNavigation } from '../../components/navigation.ts';
import { qualityText } from '../../text/screens/quality.ts';

type SuccessionPlan = Output<'quality.succession'>;
const text = qualityText.succession;
/** As many as the backend lists. */
const MOST_POSSIBLE_HELPERS = 200;
const TABLE_ROWS = { pageSize: 12, showSizeChanger: false, hideOnSinglePage: true };

/** How old the helpers are, who of them will soon stop, who might follow. */
export function Succession({ plan }: { plan: SuccessionPlan }): ReactNode {
  return (
    <div className="scroll-space succession">
      <Card size="small" title={text.bands} className="succession-bands">
        <AgeBands bands={plan.bands} />
      </Card>
      <Card size="small" title={text.ageing(plan.ageing.length)}>
        <p className="quiet">{text.ageingLead}</p>
        <Table<SuccessionPlan['ageing'][number]>
          size="small"
          rowKey="personId"
          pagination={TABLE_ROWS}
          locale={{ emptyText: text.noAgeing }}
          dataSource={plan.ageing}
          columns={[
            ...personColumns<SuccessionPlan['ageing'][number]>(),
            { title: text.elders, dataIndex: 'elders', align: 'right' },
          ]}
        />
      </Card>
      <Card
        size="small"
        title={text.mayFollow(plan.mayFollow.length, plan.mayFollow.length < MOST_POSSIBLE_HELPERS)}
      >
        <p className="quiet">{text.mayFollowLead}</p>
        <Table<SuccessionPlan['mayFollow'][number]>
          size="small"
          rowKey="personId"
          pagination={TABLE_ROWS}
          locale={{ emptyText: text.noMayFollow }}
          dataSource={plan.mayFollow}
          columns={[
            ...personColumns<SuccessionPlan['mayFollow'][number]>(),
            { title: text.place, dataIndex: 'place' },
          ]}
        />
      </Card>
    </div>
  );
}

function AgeBands({ bands }: { bands: SuccessionPlan['bands'] }): ReactNode {
  const most = Math.max(...bands.map((band) => band.helpers));
  if (most === 0) return <p className="quiet">{text.noHelpers}</p>;
  return (
    <dl className="age-bands">
      {bands.map((band) => (
        <div key={band.from}>
          <dt>{text.band(band.from, band.to)}</dt>
          <dd>
            <span
              className={band.from >= 70 ? 'age-bar ageing' : 'age-bar'}
              style={{ width: `${(100 * band.helpers) / most}%` }}
            />
          </dd>
          <dd className="number">{text.helpers(band.helpers)}</dd>
        </div>
      ))}
    </dl>
  );
}

function personColumns<
  Line extends { readonly personId: number; readonly name: string; readonly age: number },
>(): TableColumnsType<Line> {
  return [
    { title: text.name, key: 'name', render: (_, person) => <PersonLink person={person} /> },
    { title: text.age, dataIndex: 'age', align: 'right', width: 70 },
  ];
}

function PersonLink({ person }: { person: { readonly personId: number; readonly name: string } }): ReactNode {
  const { go } = useNavigation();
  return (
    <Button
      type="link"
      className="inline"
      onClick={() => go('people', { role: 'all', search: person.name, personId: person.personId })}
    >
      {person.name}
    </Button>
  );
}
