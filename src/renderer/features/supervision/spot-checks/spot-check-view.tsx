import { Button, DatePicker, Input, Segmented, Skeleton, Table } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import type {
  SpotCheckDifference,
  SpotCheckId,
  SpotCheckItem,
  SpotCheckResult,
} from '../../../../shared/domain/supervision.ts';
import { type CalendarDate, toCalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { dayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { spotCheckText as text, supervisionText } from '../../../text/screens/supervision.ts';
import { lastName, rememberName } from '../remembered-name.ts';
import { itemColumns } from './item-columns.tsx';

interface Props {
  readonly id: SpotCheckId;
  readonly today: CalendarDate;
  readonly onBack: () => void;
}

type Channel = 'phone' | 'home';

/** Each line has fields of its own: more of them at once would answer a click late. */
const PAGE = 40;

/** One sample, record by record: a click each while the telephone is at the ear. */
export function SpotCheckView({ id, today, onBack }: Props): ReactNode {
  const answer = useAnswer('supervision.spotCheck', { id });
  const [checkedBy, setCheckedBy] = useState(lastName);
  const [checkedOn, setCheckedOn] = useState(today);
  const [channel, setChannel] = useState<Channel>('phone');
  const action = useAction();
  if (answer.error !== null) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const { check, items } = answer.data;
  const done = items.filter(({ finding }) => finding !== null).length;
  const save = (
    { recordId }: SpotCheckItem,
    result: SpotCheckResult | null,
    difference: SpotCheckDifference | null,
  ): void =>
    void action.run(async () => {
      const finding = result === null ? null : { result, difference, channel, checkedOn, checkedBy };
      await call('supervision.saveSpotCheck', { id, recordId, finding });
      rememberName(checkedBy);
    });
  return (
    <div className="fill">
      <div className="filters">
        <Button onClick={onBack}>{text.back}</Button>
        <strong>
          {text.title(
            check.villageName ?? supervisionText.allVillages,
            supervisionText.monthText(check.from),
          )}
        </strong>
        <span className="quiet">
          {text.facts(check.records, check.percent, check.seed, dayText(check.drawnOn))}
        </span>
      </div>
      <div className="filters">
        <Input
          className="by-field"
          aria-label={text.byLabel}
          prefix={<span className="quiet">{text.byLabel}</span>}
          placeholder={supervisionText.byExample}
          maxLength={40}
          value={checkedBy}
          onChange={(event) => setCheckedBy(event.target.value)}
        />
        <DatePicker
          aria-label={supervisionText.date}
          allowClear={false}
          value={dayjs(checkedOn)}
          onChange={(day) => {
            if (day !== null) setCheckedOn(toCalendarDate(day.format('YYYY-MM-DD')));
          }}
        />
        <Segmented<Channel>
          aria-label={text.channelLabel}
          value={channel}
          options={(['phone', 'home'] as const).map((value) => ({ value, label: text.channel[value] }))}
          onChange={setChannel}
        />
        <span>{text.progress(done, items.length)}</span>
        <strong>{text.rate(check.confirmed, check.confirmed + check.differs)}</strong>
        {checkedBy.trim() === '' && <span className="alarm">{text.byMissing}</span>}
      </div>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <div className="scroll-space">
        <Table<SpotCheckItem>
          size="small"
          rowKey="recordId"
          sticky
          pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false }}
          columns={itemColumns({ save, enabled: checkedBy.trim() !== '' })}
          dataSource={items}
          scroll={{ x: 960 }}
        />
      </div>
    </div>
  );
}
