import { Button, Card } from 'antd';
import type { ReactNode } from 'react';
import type { Navigation, PageFocus } from '../../components/navigation.ts';
import { overviewText } from '../../text/screens/overview.ts';
import type { Overview } from './week-state.ts';

type GapName = keyof Overview['gaps'];
const GAPS: readonly GapName[] = ['eldersWithoutHamlet', 'helpersWithoutHours', 'idUnusable'];

const focusOf: Record<GapName, PageFocus> = {
  eldersWithoutHamlet: { role: 'elder', onlyWithNeeds: true, withoutHamlet: true },
  helpersWithoutHours: { role: 'helper' },
  idUnusable: { role: 'all' },
};

/** What is missing in the registers and will be felt later, each with a way to the people. */
export function Gaps({ gaps, onGo }: { gaps: Overview['gaps']; onGo: Navigation['go'] }): ReactNode {
  const open = GAPS.filter((gap) => gaps[gap] > 0);
  return (
    <Card title={overviewText.gaps.title}>
      {open.length === 0 ? (
        <p className="quiet">{overviewText.gaps.none}</p>
      ) : (
        <ul className="plain-list">
          {open.map((gap) => (
            <li key={gap}>
              <span>{overviewText.gaps[gap](gaps[gap])}</span>
              <Button type="link" className="inline" onClick={() => onGo('people', focusOf[gap])}>
                {overviewText.gaps.look}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
