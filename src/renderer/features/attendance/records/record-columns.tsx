import type { TableColumnsType } from 'antd';
import { weekdayText } from '../../../text/dates.ts';
import { gridText, recordsText as text } from '../../../text/screens/attendance.ts';
import { notDoneReasonWord } from '../../../text/terms/attendance.ts';
import { serviceWord } from '../../../text/terms.ts';
import { spacedNumber } from '../spaced-number.ts';
import type { ServiceRecord } from './correct-record.tsx';

export const RECORD_COLUMNS: TableColumnsType<ServiceRecord> = [
  { title: text.columns.date, key: 'date', width: 150, render: (_, { date }) => weekdayText(date) },
  {
    title: text.columns.helper,
    key: 'helper',
    width: 110,
    render: (_, { helperName }) => <strong>{helperName}</strong>,
  },
  {
    title: text.columns.what,
    key: 'what',
    render: (_, { elderName, title, services }) =>
      [elderName ?? title, ...services.map(serviceWord)].filter((word) => word !== '').join(' '),
  },
  {
    title: text.columns.result,
    key: 'result',
    width: 150,
    render: (_, { done, notDone }) =>
      done ? (
        gridText.done
      ) : (
        <span className="alarm">
          {gridText.notDone}
          {notDone !== null && ` ${notDoneReasonWord[notDone]}`}
        </span>
      ),
  },
  { title: text.columns.minutes, dataIndex: 'minutes', width: 70, align: 'right' },
  {
    title: text.columns.credited,
    key: 'credited',
    width: 80,
    align: 'right',
    render: (_, { creditedMinutes, checked }) =>
      creditedMinutes ?? <span className="quiet">{checked ? text.notYet : ''}</span>,
  },
  {
    title: text.columns.sheet,
    key: 'sheet',
    width: 100,
    className: 'number',
    render: (_, { sheetNumber }) => (sheetNumber === null ? text.loose : spacedNumber(sheetNumber)),
  },
  {
    title: text.columns.state,
    key: 'state',
    width: 120,
    render: (_, { checked, corrects }) => (
      <span className={checked ? undefined : 'quiet'}>
        {checked ? text.states.checked : text.states.entered}
        {corrects !== null && ` ${text.corrected}`}
      </span>
    ),
  },
];
