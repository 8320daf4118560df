import { App, Button, Card, Skeleton, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Figures } from '../../../components/figures.tsx';
import { useNavigation } from '../../../components/navigation.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { careText, qualityText as text } from '../../../text/screens/supervision.ts';
import { visitAspectWord } from '../../../text/terms/supervision.ts';
import type { ChosenMonth } from '../chosen-month.ts';
import { AnswersTable } from './answers-table.tsx';
import { PoorList } from './poor-list.tsx';

type Quality = Output<'supervision.quality'>;
type Aspect = keyof Quality['visits']['watch'];
const ASPECTS = Object.keys(visitAspectWord) as Aspect[];

/** 满意与投诉: what elders ticked, what they complained of, and what visits found. */
export function QualityTab({ villageId, placeName, month, today }: ChosenMonth): ReactNode {
  const answer = useAnswer('supervision.quality', { villageId, month });
  if (answer.error !== null) return <Problem {...problemText(answer.error)} />;
  if (!answer.data) return <Skeleton active />;
  const { villages, helpers, poor, complaints, visits } = answer.data;
  return (
    <div className="scroll-space quality-parts">
      <p className="quiet wide">{text.lead}</p>
      <Card size="small" title={text.satisfaction} className="wide">
        <AnswersTable
          heading={text.columns.village}
          lines={villages.map(({ villageId: key, name, answers }) => ({ key, name, answers }))}
        />
        <p className="quiet">{text.rateHint}</p>
      </Card>
      <Card size="small" title={text.helpers}>
        {helpers.length === 0 ? (
          <p className="quiet">{text.noHelpers}</p>
        ) : (
          <AnswersTable
            short
            heading={text.columns.helper}
            lines={helpers.map(({ personId, name, villageName, answers }) => ({
              key: personId,
              name: `${name}（${villageName}）`,
              answers,
            }))}
          />
        )}
      </Card>
      <Card size="small" title={text.poor}>
        <PoorList poor={poor} today={today} />
      </Card>
      <Card size="small" title={text.complaints}>
        <Complaints complaints={complaints} villageId={villageId} placeName={placeName} />
      </Card>
      <Card size="small" title={text.visits}>
        {visits.records === 0 ? (
          <p className="quiet">{text.visitsNone}</p>
        ) : (
          <>
            <p className="quiet">{text.visitsLead(visits.records, visits.referred, visits.familyLongAgo)}</p>
            <Table<{ aspect: Aspect }>
              size="small"
              rowKey="aspect"
              pagination={false}
              columns={visitColumns(visits)}
              dataSource={ASPECTS.map((aspect) => ({ aspect }))}
            />
          </>
        )}
      </Card>
    </div>
  );
}

function visitColumns({ watch, urgent }: Quality['visits']): TableColumnsType<{ aspect: Aspect }> {
  return [
    { title: text.visitColumns.aspect, key: 'aspect', render: (_, { aspect }) => visitAspectWord[aspect] },
    {
      title: text.visitColumns.watch,
      key: 'watch',
      align: 'right',
      render: (_, { aspect }) => watch[aspect],
    },
    {
      title: text.visitColumns.urgent,
      key: 'urgent',
      align: 'right',
      render: (_, { aspect }) => (
        <span className={urgent[aspect] > 0 ? 'alarm' : undefined}>{urgent[aspect]}</span>
      ),
    },
  ];
}

interface ComplaintsProps extends Pick<ChosenMonth, 'villageId' | 'placeName'> {
  readonly complaints: Quality['complaints'];
}

/** How complaints stand, and the way to them; on paper, how to complain without asking the helper. */
function Complaints({ complaints, villageId, placeName }: ComplaintsProps): ReactNode {
  const { go } = useNavigation();
  const { message } = App.useApp();
  const print = async (): Promise<void> => {
    try {
      const suggestedName = `${placeName}-${text.pathName}`;
      const filePath = await call('shell.chooseSaveFile', { suggestedName, extension: 'pdf' });
      if (filePath === null) return;
      const order = { paper: 'complaint-notice', personId: null, villageId, reason: null } as const;
      const { pages } = await call('shell.printSheet', { ...order, filePath });
      void message.success(careText.printed(pages));
    } catch (problem) {
      const { sentence, nextStep } = problemText(problem);
      void message.error(`${sentence}${nextStep}`, 8);
    }
  };
  return (
    <>
      <Figures
        figures={[
          { label: text.complaintFigures.opened, value: complaints.opened },
          { label: text.complaintFigures.settled, value: complaints.settled },
          { label: text.complaintFigures.open, value: complaints.open },
          { label: text.complaintFigures.late, value: complaints.late, alarm: true },
        ]}
      />
      <p className="quiet">{text.complaintLead}</p>
      <div className="row-gap">
        <Button onClick={() => go('requests', villageId === null ? {} : { villageId })}>
          {text.goRequests}
        </Button>
        <Button onClick={() => void print()}>{text.printPath}</Button>
      </div>
    </>
  );
}
