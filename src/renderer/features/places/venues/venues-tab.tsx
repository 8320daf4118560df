import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Venue, VenueCatchment } from '../../../../shared/domain/village-places.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { venueKindWord } from '../../../text/terms/places.ts';
import type { PlaceWithCounts } from '../place-line.ts';
import { VenueDrawer } from './venue-drawer.tsx';

const text = placesText.venues;

interface Props {
  readonly places: readonly PlaceWithCounts[];
  readonly chosen: PlaceWithCounts | null;
}

/** 场所: stations, liaison points, mutual-aid points of the chosen place and below it. */
export function VenuesTab({ places, chosen }: Props): ReactNode {
  const answer = useAnswer('places.venues', { placeId: chosen?.id ?? null });
  const [open, setOpen] = useState<Venue | 'new' | null>(null);
  const venues = answer.data ?? [];
  return (
    <div className="fill">
      <div className="filters">
        <Button onClick={() => setOpen('new')}>{text.add}</Button>
      </div>
      {answer.error && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {answer.data?.length === 0 ? (
          <EmptyState title={text.none} nextStep={text.noneNextStep} />
        ) : (
          <Table<Venue>
            size="small"
            rowKey="id"
            pagination={false}
            loading={!answer.data && !answer.error}
            dataSource={venues}
            columns={columns}
            scroll={{ x: 835 }}
            onRow={(venue) => openableRow(() => setOpen(venue))}
          />
        )}
      </div>
      <VenueDrawer open={open} places={places} chosen={chosen} onClose={() => setOpen(null)} />
    </div>
  );
}

const columns: TableColumnsType<Venue> = [
  { title: text.columns.kind, key: 'kind', width: 140, render: (_, { kind }) => venueKindWord[kind] },
  {
    title: text.columns.name,
    dataIndex: 'localName',
    width: 105,
    ellipsis: true,
    render: (name: string) => <strong>{name}</strong>,
  },
  {
    title: text.columns.place,
    key: 'place',
    width: 205,
    render: (_, { placeName, hamletName, catchment }) => (
      <>
        {[placeName, hamletName].filter(Boolean).join(' · ')}
        {catchment !== null && <Catchment catchment={catchment} />}
      </>
    ),
  },
  {
    title: text.columns.host,
    key: 'host',
    width: 110,
    ellipsis: true,
    render: (_, { hostName, hostConsents }) =>
      hostName !== null && hostConsents ? `${hostName}（${text.consented}）` : hostName,
  },
  { title: text.columns.liaison, dataIndex: 'liaisonName', width: 80, ellipsis: true },
  { title: text.columns.phone, dataIndex: 'phone', width: 105, className: 'number' },
  {
    title: text.columns.opening,
    key: 'opening',
    width: 90,
    render: (_, { opening }) => text.times(opening.length),
  },
];

/** Whom a mutual-aid point serves, with a warning where the way is longer than the village wants it. */
function Catchment({ catchment }: { readonly catchment: VenueCatchment }): ReactNode {
  const tooFar = catchment.hamlets.filter((hamlet) => hamlet.tooFar);
  return (
    <>
      <div className="quiet">{text.catchment(catchment.hamlets.length, catchment.elders)}</div>
      {tooFar.length > 0 && (
        <div>
          <Tag color="warning">{text.tooFar(tooFar.map((hamlet) => hamlet.name).join('、'))}</Tag>
        </div>
      )}
    </>
  );
}
