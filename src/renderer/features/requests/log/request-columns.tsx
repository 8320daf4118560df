import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Request } from '../../../../shared/domain/request.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { shortDayText } from '../../../text/dates.ts';
import { requestText as text } from '../../../text/screens/requests.ts';
import { contactChannelWord, requestKindWord, requestStateWord } from '../../../text/terms/requests.ts';

/** One line for each request; how late it is stands in words, not in a colour alone. */
export function requestColumns(today: CalendarDate): TableColumnsType<Request> {
  return [
    { title: text.columns.number, dataIndex: 'number', width: 88, className: 'number' },
    { title: text.columns.kind, key: 'kind', width: 62, render: (_, { kind }) => requestKindWord[kind] },
    { title: text.columns.village, dataIndex: 'villageName', width: 92 },
    {
      title: text.columns.person,
      key: 'person',
      width: 92,
      render: (_, { personName }) => (personName === null ? NOBODY : <strong>{personName}</strong>),
    },
    {
      title: text.columns.text,
      key: 'text',
      render: (_, request) => <div className="request-told">{request.text}</div>,
    },
    {
      title: text.columns.reported,
      key: 'reported',
      width: 136,
      render: (_, { reportedOn, channel, reportedBy }) => (
        <>
          <div>
            {shortDayText(reportedOn)} {contactChannelWord[channel]}
          </div>
          {reportedBy !== '' && <div className="quiet request-by">{reportedBy}</div>}
        </>
      ),
    },
    {
      title: text.columns.handler,
      key: 'handler',
      width: 88,
      render: (_, { handler }) =>
        handler === '' ? <span className="quiet">{text.nobodyHandles}</span> : handler,
    },
    { title: text.columns.due, key: 'due', width: 104, render: (_, request) => dueWords(request, today) },
    {
      title: text.columns.state,
      key: 'state',
      width: 78,
      render: (_, { state }) => (
        <span className={state === 'open' ? undefined : 'quiet'}>{requestStateWord[state]}</span>
      ),
    },
  ];
}

const NOBODY = <span className="quiet">—</span>;

function dueWords({ state, daysLate, dueOn, closedOn }: Request, today: CalendarDate): ReactNode {
  if (state !== 'open')
    return <span className="quiet">{closedOn === null ? '' : shortDayText(closedOn)}</span>;
  if (daysLate > 0) return <span className="alarm">{text.late(daysLate)}</span>;
  return dueOn === today ? <strong>{text.dueToday}</strong> : text.due(shortDayText(dueOn));
}
