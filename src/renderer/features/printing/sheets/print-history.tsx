import { Card, Segmented, Select, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import { FORM_PROFILES } from '../../../../shared/domain/printing.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { instantText, shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { historyText as text } from '../../../text/screens/print-preview.ts';
import { printingText } from '../../../text/screens/printing.ts';
import { paperFormWord, profileShortWord } from '../../../text/terms/printing.ts';

interface Props {
  readonly overview: Output<'overview.get'>;
}

/** When which paper was made, of which version, how many, and by whom, where somebody was named. */
export function PrintHistory({ overview }: Props): ReactNode {
  const [weeks, setWeeks] = useState<'this' | 'all'>('all');
  const [villageId, setVillageId] = useState<PlaceId | null>(null);
  const history = useAnswer('printing.history', {
    weekStart: weeks === 'all' ? null : overview.comingWeek,
    villageId,
  });
  return (
    <>
      <div className="filters">
        <Segmented
          aria-label={text.weeks}
          value={weeks}
          onChange={setWeeks}
          options={(['this', 'all'] as const).map((value) => ({ value, label: text.week[value] }))}
        />
        <Select
          className="village-select"
          aria-label={text.village}
          allowClear
          placeholder={printingText.allVillages}
          value={villageId}
          options={overview.villages.map((village) => ({ value: village.villageId, label: village.name }))}
          onChange={(chosen) => setVillageId(chosen ?? null)}
        />
      </div>
      {history.error !== null && <Problem {...problemText(history.error)} />}
      {history.data?.length === 0 ? (
        <EmptyState title={text.empty} nextStep={text.emptyNextStep} />
      ) : (
        <Card className="flush">
          <Table
            size="small"
            rowKey={(entry) =>
              `${entry.printedAt} ${entry.villageName} ${entry.weekStart} ${entry.form} ${entry.profile}`
            }
            loading={history.isPending}
            pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
            dataSource={history.data ?? []}
            columns={[
              {
                title: text.columns.printedAt,
                key: 'printedAt',
                width: 196,
                render: (_, entry) => instantText(entry.printedAt),
              },
              { title: text.columns.village, dataIndex: 'villageName', width: 92, ellipsis: true },
              {
                title: text.columns.week,
                key: 'week',
                width: 110,
                render: (_, entry) => text.from(shortDayText(entry.weekStart)),
              },
              {
                title: text.columns.form,
                key: 'form',
                width: 156,
                render: (_, { form, profile }) =>
                  FORM_PROFILES[form].length === 1
                    ? paperFormWord[form]
                    : `${paperFormWord[form]}（${profileShortWord[profile]}）`,
              },
              {
                title: text.columns.version,
                key: 'version',
                width: 66,
                render: (_, { version }) => (version === null ? printingText.none : text.version(version)),
              },
              { title: text.columns.parts, dataIndex: 'parts', width: 52, align: 'right' },
              { title: text.columns.pages, dataIndex: 'pages', width: 52, align: 'right' },
              {
                title: text.columns.copies,
                key: 'copies',
                width: 70,
                align: 'right',
                render: (_, entry) => text.copies(entry.copies),
              },
              {
                title: text.columns.printedBy,
                key: 'printedBy',
                width: 78,
                ellipsis: true,
                render: (_, { printedBy }) => printedBy ?? printingText.none,
              },
              {
                title: text.columns.where,
                key: 'where',
                ellipsis: true,
                render: (_, entry) => entry.fileName ?? text.printer,
              },
            ]}
          />
        </Card>
      )}
    </>
  );
}
