import type { TableColumnsType } from 'antd';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { hoursText, starsText } from '../../../text/screens/time-bank-amounts.ts';
import { honoursText as text } from '../../../text/screens/time-bank-honours.ts';
import { PaperButton } from '../use-paper.tsx';

type Helper = Output<'timeBank.honours'>['helpers'][number];

/** Helpers as they come: the most of the period on top. */
export function helperColumns(days: {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}): TableColumnsType<Helper> {
  return [
    {
      title: text.columns.name,
      key: 'name',
      width: 120,
      render: (_, { name }) => <strong>{name}</strong>,
    },
    { title: text.columns.village, dataIndex: 'villageName', width: 120 },
    {
      title: text.columns.period,
      key: 'period',
      width: 130,
      align: 'right',
      className: 'number',
      sorter: (one, other) => one.periodMinutes - other.periodMinutes,
      render: (_, { periodMinutes }) => <strong>{hoursText(periodMinutes)}</strong>,
    },
    {
      title: text.columns.lifetime,
      key: 'lifetime',
      width: 130,
      align: 'right',
      className: 'number',
      sorter: (one, other) => one.lifetimeMinutes - other.lifetimeMinutes,
      render: (_, { lifetimeMinutes }) => hoursText(lifetimeMinutes),
    },
    {
      title: text.columns.stars,
      key: 'stars',
      width: 120,
      render: (_, { stars }) => <Stars stars={stars} />,
    },
    {
      title: text.columns.poor,
      key: 'poor',
      width: 100,
      align: 'right',
      className: 'number',
      render: (_, { poorMarks }) =>
        poorMarks === 0 ? <span className="quiet">0</span> : <span className="alarm">{poorMarks}</span>,
    },
    {
      key: 'papers',
      render: (_, { personId, name }) => (
        <span className="row-gap">
          <PaperButton
            label={text.certificate}
            order={{ paper: 'service-certificate', personId, ...days }}
            suggestedName={text.certificateName(name)}
          />
          <PaperButton
            label={text.honour}
            order={{ paper: 'honour-certificate', personId, ...days }}
            suggestedName={text.honourName(name)}
          />
        </span>
      ),
    },
  ];
}

/** Stars as drawn, and as said to those who do not see them. */
export function Stars({ stars }: { readonly stars: number }) {
  return (
    <span className="bank-stars" role="img" aria-label={text.starsLabel(stars)}>
      {starsText(stars)}
    </span>
  );
}
