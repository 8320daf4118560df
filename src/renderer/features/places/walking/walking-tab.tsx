import { App, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Input } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { useExport } from '../../../bridge/use-export.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ExportMenu } from '../../../components/export-menu.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import type { PlaceWithCounts } from '../place-line.ts';
import { WalkingGrid } from './walking-grid.tsx';

const text = placesText.walking;

/** 步行时间: minutes on foot between the hamlets of a village, typed or estimated. */
export function WalkingTab({ village }: { village: PlaceWithCounts }): ReactNode {
  const { message } = App.useApp();
  const answer = useAnswer('places.walkingMinutes', { villageId: village.id });
  const action = useAction();
  const exporting = useExport();
  const matrix = answer.data?.villageId === village.id ? answer.data : undefined;
  const save = (cells: Input<'places.saveWalkingMinutes'>['cells']): void =>
    void action.run(async () => {
      await call('places.saveWalkingMinutes', { villageId: village.id, cells });
    });
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (!matrix) return <Skeleton active />;
  if (matrix.hamlets.length < 2) return <EmptyState title={text.few} nextStep={text.fewNextStep} />;
  const count = (source: 'typed' | 'estimated' | 'unknown'): number =>
    matrix.cells.filter((cell) => cell.source === source).length;
  return (
    <div className="fill">
      <div className="walking-head">
        <span>
          {text.explain} <span className="quiet">{text.keys}</span>
        </span>
        <span className="quiet number">
          {text.progress(count('typed'), count('estimated'), count('unknown'))}
        </span>
        <ExportMenu
          exporting={exporting}
          table="walking-minutes"
          placeId={village.id}
          placeName={village.name}
        />
      </div>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <WalkingGrid
        matrix={matrix}
        villageName={village.name}
        onSave={save}
        onWrong={() => void message.warning(text.wrong)}
        onPasted={(cells) =>
          void (cells === 0 ? message.warning(text.pastedNothing) : message.success(text.pasted(cells)))
        }
      />
      <div className="walking-legend">
        <span className="quiet">{text.legend}</span>
        {text.bands.map((words, index) => (
          <span key={words} className={`walking-band band-${String(index)}`}>
            {words}
          </span>
        ))}
        <span>{text.legendTyped}</span>
        <span className="walking-estimated">{text.legendEstimated}</span>
      </div>
    </div>
  );
}
