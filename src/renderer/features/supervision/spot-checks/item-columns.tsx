import { Button, Radio, Select, Space, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import {
  spotCheckDifference,
  type SpotCheckDifference,
  type SpotCheckItem,
  spotCheckResult,
  type SpotCheckResult,
} from '../../../../shared/domain/supervision.ts';
import { shortDayText, weekdayText } from '../../../text/dates.ts';
import { spotCheckText as text } from '../../../text/screens/supervision.ts';
import { serviceWord } from '../../../text/terms.ts';
import { spotCheckDifferenceWord, spotCheckResultWord } from '../../../text/terms/supervision.ts';
import { PersonLink } from '../person-link.tsx';

interface Saving {
  readonly save: (
    item: SpotCheckItem,
    result: SpotCheckResult | null,
    difference: SpotCheckDifference | null,
  ) => void;
  readonly enabled: boolean;
}

/** One line for each record of the sample, with what was found where it was found. */
export function itemColumns(saving: Saving): TableColumnsType<SpotCheckItem> {
  return [
    { title: text.columns.date, key: 'date', width: 120, render: (_, { date }) => weekdayText(date) },
    {
      title: text.columns.elder,
      key: 'elder',
      width: 128,
      render: (_, { elderId, elderName, phone }) => (
        <>
          <PersonLink personId={elderId} name={elderName} />
          <div className="quiet care-proof">{phone ?? text.noPhone}</div>
        </>
      ),
    },
    { title: text.columns.helper, dataIndex: 'helperName', width: 90 },
    {
      title: text.columns.what,
      key: 'what',
      width: 150,
      render: (_, { services, arrive, minutes, corrected }) => (
        <>
          {services.map(serviceWord).join('、')}
          <div className="quiet care-proof">
            {arrive} {text.minutes(minutes)}
          </div>
          {corrected && <div className="alarm care-proof">{text.corrected}</div>}
        </>
      ),
    },
    {
      title: text.columns.result,
      key: 'result',
      width: 310,
      render: (_, item) => <Finding item={item} {...saving} />,
    },
    {
      title: text.columns.by,
      key: 'by',
      render: (_, item) =>
        item.finding === null ? null : (
          <Space>
            <span className="quiet">
              {text.found(
                shortDayText(item.finding.checkedOn),
                item.finding.checkedBy,
                text.channel[item.finding.channel],
              )}
            </span>
            <Button
              size="small"
              type="link"
              disabled={!saving.enabled}
              onClick={() => saving.save(item, null, null)}
            >
              {text.clear}
            </Button>
          </Space>
        ),
    },
  ];
}

function Finding({ item, save, enabled }: Saving & { readonly item: SpotCheckItem }): ReactNode {
  const { finding } = item;
  return (
    <Space size={6} wrap>
      <Radio.Group
        size="small"
        optionType="button"
        disabled={!enabled}
        value={finding?.result === 'differs' ? null : (finding?.result ?? null)}
        options={spotCheckResult.options
          .filter((result) => result !== 'differs')
          .map((value) => ({ value, label: spotCheckResultWord[value] }))}
        onChange={(event) => save(item, spotCheckResult.parse(event.target.value), null)}
      />
      <Select<SpotCheckDifference>
        size="small"
        className="difference-field"
        aria-label={text.difference}
        disabled={!enabled}
        placeholder={`${spotCheckResultWord.differs}…`}
        popupMatchSelectWidth={false}
        value={finding?.difference ?? null}
        options={spotCheckDifference.options.map((value) => ({
          value,
          label: `${spotCheckResultWord.differs}：${spotCheckDifferenceWord[value]}`,
        }))}
        onChange={(difference) => save(item, 'differs', difference)}
      />
    </Space>
  );
}
