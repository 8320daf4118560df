import { Button, Card } from 'antd';
import type { ReactNode } from 'react';
import { PLANNING_GAPS, type PlanningGap } from '../../../shared/domain/register-gap.ts';
import type { Navigation, PageFocus } from '../../components/navigation.ts';
import { overviewText } from '../../text/screens/overview.ts';
import type { Overview } from './week-state.ts';

const FOCUS_OF: Record<PlanningGap, PageFocus> = {
  'elder-without-hamlet': { role: 'elder', onlyWithNeeds: true },
  'helper-without-hours': { role: 'helper' },
  'id-unusable': { role: 'all' },
  'no-public-list-consent': { role: 'all' },
  'no-wall-card-consent': { role: 'elder', onlyWithNeeds: true },
};

/** What is missing in the registers and will be felt later, each with a way to the people. */
export function Gaps({ gaps, onGo }: { gaps: Overview['gaps']; onGo: Navigation['go'] }): ReactNode {
  const open = PLANNING_GAPS.filter((gap) => gaps[gap] > 0);
  return (
    <Card title={overviewText.gaps.title}>
      {open.length === 0 ? (
        <p className="quiet">{overviewText.gaps.none}</p>
      ) : (
        <ul className="plain-list">
          {open.map((gap) => (
            <li key={gap}>
              <span>{overviewText.gaps.sentence[gap](gaps[gap])}</span>
              <Button
                type="link"
                className="inline"
                onClick={() => onGo('people', { ...FOCUS_OF[gap], gap })}
              >
                {overviewText.gaps.look}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
