import { Button, Table } from 'antd';
import type { ReactNode } from 'react';
import { visitKey } from '../../../../shared/domain/roster-task.ts';
import type { Visit } from '../../../../shared/domain/roster.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { boardText } from '../../../text/screens/roster-board.ts';
import { rosterStoppedText } from '../../../text/stopped-by.ts';
import { workWord } from '../board/visit-words.ts';

const text = boardText.gaps;

interface Props {
  readonly gaps: readonly Visit[];
  readonly chosen: string | null;
  readonly onChoose: (visit: Visit) => void;
  /** The panel of the chosen gap. */
  readonly panel: ReactNode;
}

/** Every visit that nobody makes with its reason; the chosen one with what would fill it. */
export function GapsView({ gaps, chosen, onChoose, panel }: Props): ReactNode {
  if (gaps.length === 0 && panel === null)
    return <EmptyState title={text.none} nextStep={text.noneNextStep} />;
  return (
    <div className="gaps-view">
      <div className="scroll-space">
        <Table<Visit>
          size="small"
          rowKey={(visit) => visitKey(visit.ref)}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={gaps}
          rowClassName={(visit) => (visitKey(visit.ref) === chosen ? 'chosen-row' : '')}
          onRow={(visit) => ({ onClick: () => onChoose(visit) })}
          locale={{ emptyText: text.none }}
          columns={[
            {
              title: text.columns.visit,
              key: 'visit',
              width: 150,
              render: (_, visit) => (
                <>
                  <strong>{visit.title}</strong> <span className="visit-service">{workWord(visit)}</span>
                </>
              ),
            },
            {
              title: text.columns.minutes,
              key: 'minutes',
              width: 80,
              align: 'right',
              render: (_, visit) => boardText.panel.minutes(visit.minutes),
            },
            {
              title: text.columns.why,
              key: 'why',
              render: (_, visit) => rosterStoppedText(visit.stoppedBy),
            },
            {
              title: text.columns.fix,
              key: 'fix',
              width: 84,
              render: (_, visit) => (
                <Button size="small" onClick={() => onChoose(visit)}>
                  {text.fix}
                </Button>
              ),
            },
          ]}
        />
      </div>
      {panel}
    </div>
  );
}
