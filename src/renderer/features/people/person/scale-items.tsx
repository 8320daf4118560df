import { Button, InputNumber } from 'antd';
import { Fragment, type ReactNode } from 'react';
import type { ScaleGroup, ScaleItem } from '../../../../shared/domain/assessment-scales.ts';
import { personText } from '../../../text/screens/person.ts';
import { scaleGroupWord, scaleItemWord } from '../../../text/terms/assessments.ts';

interface Props {
  readonly groups: readonly ScaleGroup[];
  readonly points: Readonly<Record<string, number>>;
  readonly onChange: (points: Readonly<Record<string, number>>) => void;
}

const text = personText.assessments.dialog;

/** The items of a sheet in its order, each with its most, and the sums as they grow. */
export function ScaleItems({ groups, points, onChange }: Props): ReactNode {
  const items = groups.flatMap((group) => group.items);
  const filled = items.filter((item) => points[item.code] !== undefined).length;
  return (
    <>
      <div className="items-grid">
        {groups.map((group) => (
          <Fragment key={group.code}>
            <h3>
              {scaleGroupWord(group.code)}
              <span className="quiet number">
                {text.groupSum(sumOf(group.items, points), mostOf(group.items))}
              </span>
            </h3>
            {group.items.map((item) => (
              <label key={item.code}>
                <span>
                  {scaleItemWord(item.code)} <span className="quiet">{text.most(item.most)}</span>
                </span>
                <InputNumber
                  size="small"
                  aria-label={scaleItemWord(item.code)}
                  min={0}
                  max={item.most}
                  precision={0}
                  value={points[item.code] ?? null}
                  onChange={(value) => {
                    const { [item.code]: _before, ...others } = points;
                    onChange(value === null ? others : { ...others, [item.code]: value });
                  }}
                />
              </label>
            ))}
          </Fragment>
        ))}
      </div>
      <div className="items-sum">
        <strong className="number">
          {text.sum(sumOf(items, points), mostOf(items), filled, items.length)}
        </strong>
        <Button
          size="small"
          onClick={() => onChange(Object.fromEntries(items.map((item) => [item.code, item.most])))}
        >
          {text.allBest}
        </Button>
      </div>
    </>
  );
}

function sumOf(items: readonly ScaleItem[], points: Props['points']): number {
  return items.reduce((sum, item) => sum + (points[item.code] ?? 0), 0);
}

function mostOf(items: readonly ScaleItem[]): number {
  return items.reduce((sum, item) => sum + item.most, 0);
}
