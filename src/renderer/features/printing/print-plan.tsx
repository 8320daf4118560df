import { Button, Card, Table } from 'antd';
import type { ReactNode } from 'react';
import { paperForm } from '../../../shared/domain/printing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { Navigation } from '../../components/navigation.ts';
import { Problem } from '../../components/problem.tsx';
import { printingText as text } from '../../text/screens/printing.ts';
import { paperFormWord } from '../../text/terms.ts';
import { type PlanLine, plansByVillage } from './plan-lines.ts';
import { WithheldList } from './withheld-list.tsx';

interface Props {
  readonly lines: readonly PlanLine[];
  readonly loading: boolean;
  readonly weekStart: CalendarDate;
  readonly onGo: Navigation['go'];
}

/** What printing would make, by village and form, and for whom nothing and why. */
export function PrintPlan({ lines, loading, weekStart, onGo }: Props): ReactNode {
  const villages = plansByVillage(lines);
  const unpublished = villages
    .filter((village) => village.version === null)
    .map((village) => village.villageName);
  const forms = paperForm.options.filter((form) => lines.some((line) => line.form === form));
  return (
    <>
      {unpublished.length > 0 && (
        <Problem
          tone="warning"
          sentence={text.notPublished(unpublished.join(text.listSeparator))}
          nextStep=""
          action={<Button onClick={() => onGo('rosters', { weekStart })}>{text.goRosters}</Button>}
        />
      )}
      <Card title={text.plan} className="flush">
        <Table
          size="small"
          rowKey="villageId"
          pagination={false}
          loading={loading && lines.length === 0}
          dataSource={villages}
          columns={[
            { title: text.columns.village, dataIndex: 'villageName' },
            {
              title: text.columns.version,
              key: 'version',
              render: (_, village) => (
                <span className={village.version === null ? 'alarm' : undefined}>
                  {text.version(village.version)}
                </span>
              ),
            },
            ...forms.map((form) => ({
              title: paperFormWord[form],
              key: form,
              align: 'right' as const,
              render: (_: unknown, village: (typeof villages)[number]) => {
                const sheets = village.lineByForm.get(form)?.sheets ?? 0;
                return sheets === 0 ? <span className="quiet">{text.none}</span> : text.sheets(sheets);
              },
            })),
            {
              title: text.columns.withheld,
              key: 'withheld',
              align: 'right',
              render: (_, village) => (village.withheld === 0 ? '' : text.withheldCount(village.withheld)),
            },
          ]}
        />
      </Card>
      <WithheldList lines={lines} onGo={onGo} />
    </>
  );
}
