import { Segmented, Select, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import { type CareShown, careShown, type CaredElderRow } from '../../../../shared/contract/supervision.ts';
import { type VisitLevel, visitLevel } from '../../../../shared/domain/person-profile.ts';
import { careGroup, type CareGroup } from '../../../../shared/domain/supervision.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { careText as text, missedText, supervisionText } from '../../../text/screens/supervision.ts';
import { careGroupWord, careShownWord, levelWord } from '../../../text/terms/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';
import { RequestDialog, type RequestStart } from '../request-dialog.tsx';
import { careColumns } from './care-columns.tsx';

const SHOWN = 'supervision.care.shown';
const PAGE = 100;
const ALL = 'all';

/** Elder by elder: whom nobody visited, who was visited too seldom, and what is known of it. */
export function CareList({ villageId, month, today }: ChosenMonth): ReactNode {
  const [shown, setShown] = useState<CareShown>(() => remembered<CareShown>(SHOWN, 'not-visited'));
  const [group, setGroup] = useState<CareGroup | null>(null);
  const [level, setLevel] = useState<VisitLevel | null>(null);
  const [page, setPage] = useState(1);
  const [asking, setAsking] = useState<RequestStart | null>(null);
  const answer = useAnswer('supervision.elders', {
    villageId,
    month,
    shown,
    group,
    level,
    offset: (page - 1) * PAGE,
    limit: PAGE,
  });
  const narrow = (change: () => void): void => {
    change();
    setPage(1);
  };
  const ask = (elder: CaredElderRow): void =>
    setAsking({
      personId: elder.personId,
      name: elder.name,
      villageId: elder.villageId,
      kind: elder.level === 'red' ? 'emergency' : 'need',
      words: missedText.notVisitedText(
        supervisionText.monthText(month),
        elder.lastSeenOn === null ? null : shortDayText(elder.lastSeenOn),
      ),
    });
  return (
    <>
      <div className="filters">
        <Segmented<CareShown>
          aria-label={text.shownLabel}
          value={shown}
          options={careShown.options.map((value) => ({ value, label: careShownWord[value] }))}
          onChange={(value) =>
            narrow(() => {
              setShown(value);
              remember(SHOWN, value);
            })
          }
        />
        <Select<CareGroup | typeof ALL>
          aria-label={text.groupLabel}
          value={group ?? ALL}
          popupMatchSelectWidth={false}
          options={[
            { value: ALL, label: text.allGroups },
            ...careGroup.options.map((value) => ({ value, label: careGroupWord[value] })),
          ]}
          onChange={(value) => narrow(() => setGroup(value === ALL ? null : value))}
        />
        <Select<VisitLevel | typeof ALL>
          aria-label={text.levelLabel}
          value={level ?? ALL}
          popupMatchSelectWidth={false}
          options={[
            { value: ALL, label: text.allLevels },
            ...visitLevel.options.map((value) => ({ value, label: levelWord[value] })),
          ]}
          onChange={(value) => narrow(() => setLevel(value === ALL ? null : value))}
        />
        {answer.data !== undefined && <span className="quiet">{text.count(answer.data.total)}</span>}
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="scroll-space">
        {answer.data?.total === 0 ? (
          <EmptyState title={text.none[shown]} nextStep={text.noneNextStep[shown]} />
        ) : (
          <Table<CaredElderRow>
            size="small"
            rowKey="personId"
            sticky
            loading={answer.data === undefined && answer.error === null}
            columns={careColumns(ask)}
            dataSource={answer.data?.elders ?? []}
            scroll={{ x: 1000 }}
            pagination={{
              current: page,
              pageSize: PAGE,
              total: answer.data?.total ?? 0,
              hideOnSinglePage: true,
              showSizeChanger: false,
              onChange: setPage,
            }}
          />
        )}
      </div>
      {asking !== null && <RequestDialog start={asking} today={today} onClose={() => setAsking(null)} />}
    </>
  );
}
