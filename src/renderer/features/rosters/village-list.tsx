import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { rostersText as text } from '../../text/screens/rosters.ts';
import { rosterStateWord } from '../../text/terms.ts';
import type { VillageWeek } from './village-weeks.ts';

interface Props {
  readonly villages: readonly VillageWeek[];
  readonly chosen: PlaceId | null;
  readonly onChoose: (villageId: PlaceId) => void;
  readonly onOpen: (open: boolean) => void;
}

/** The list folded away into a field, which leaves its room to the board. */
export function VillageField({ villages, chosen, onChoose, onOpen }: Props): ReactNode {
  return (
    <div className="village-line" role="group" aria-label={text.villages}>
      <Select
        className="village-of-week"
        aria-label={text.chooseVillage}
        value={chosen}
        popupMatchSelectWidth={false}
        options={villages.map((village) => ({
          value: village.villageId,
          label: text.villageLine(
            village.name,
            stateText(village),
            village.summary === null ? null : village.summary.unfilled,
          ),
        }))}
        onChange={onChoose}
      />
      <Button title={text.total(...totals(villages))} onClick={() => onOpen(true)}>
        {text.openList}
      </Button>
      <span className="quiet village-total clip">{text.total(...totals(villages))}</span>
    </div>
  );
}

/** The villages of the week with state, planned visits and gaps. */
export function VillageList({ villages, chosen, onChoose, onOpen }: Props): ReactNode {
  const [planned, unfilled] = totals(villages);
  return (
    <aside className="split-side" aria-label={text.villages}>
      <table className="village-list">
        <thead>
          <tr>
            <th scope="col">{text.columns.village}</th>
            <th scope="col">{text.columns.state}</th>
            <th scope="col" className="number">
              {text.columns.planned}
            </th>
            <th scope="col" className="number">
              {text.columns.unfilled}
            </th>
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
              <td className={village.summary?.state ?? 'quiet'}>{stateText(village)}</td>
              <td className="number">{village.summary?.planned}</td>
              <td className={`number ${(village.summary?.unfilled ?? 0) > 0 ? 'alarm' : ''}`}>
                {village.summary?.unfilled}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={2}>{text.all}</td>
            <td className="number">{planned}</td>
            <td className={`number ${unfilled > 0 ? 'alarm' : ''}`}>{unfilled}</td>
          </tr>
        </tfoot>
      </table>
      <Button type="link" size="small" className="inline" onClick={() => onOpen(false)}>
        {text.closeList}
      </Button>
    </aside>
  );
}

function stateText({ summary }: VillageWeek): string {
  if (summary === null) return text.notDrafted;
  const words = text.shortVersion(rosterStateWord[summary.state], summary.version);
  return summary.stale && (summary.state === 'draft' || summary.state === 'agreed')
    ? text.staleShort(words)
    : words;
}

function totals(villages: readonly VillageWeek[]): [planned: number, unfilled: number] {
  return [
    villages.reduce((sum, village) => sum + (village.summary?.planned ?? 0), 0),
    villages.reduce((sum, village) => sum + (village.summary?.unfilled ?? 0), 0),
  ];
}
