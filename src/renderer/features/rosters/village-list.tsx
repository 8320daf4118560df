import type { ReactNode } from 'react';
import { rostersText as text } from '../../text/screens/rosters.ts';
import { rosterStateWord } from '../../text/terms.ts';
import type { VillageWeek } from './village-weeks.ts';

interface Props {
  readonly villages: readonly VillageWeek[];
  readonly chosen: number | null;
  readonly onChoose: (villageId: number) => void;
}

/** The villages of the week with state, planned visits and gaps. */
export function VillageList({ villages, chosen, onChoose }: Props): ReactNode {
  return (
    <aside className="split-side" aria-label={text.villages}>
      <table className="village-list">
        <thead>
          <tr>
            <th scope="col">{text.columns.village}</th>
            <th scope="col">{text.columns.state}</th>
            <th scope="col">{text.columns.planned}</th>
            <th scope="col">{text.columns.unfilled}</th>
          </tr>
        </thead>
        <tbody>
          {villages.map((village) => (
            <tr
              key={village.villageId}
              aria-selected={village.villageId === chosen}
              onClick={() => onChoose(village.villageId)}
            >
              <td>
                <button type="button" onClick={() => onChoose(village.villageId)}>
                  {village.name}
                </button>
              </td>
              <td className={village.summary?.state ?? 'quiet'}>
                {village.summary === null
                  ? text.notDrafted
                  : text.shortVersion(rosterStateWord[village.summary.state], village.summary.version)}
              </td>
              <td className="number">{village.summary?.planned}</td>
              <td className={`number ${(village.summary?.unfilled ?? 0) > 0 ? 'alarm' : ''}`}>
                {village.summary?.unfilled}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </aside>
  );
}
