import { Button, Checkbox, Popover } from 'antd';
import type { ReactNode } from 'react';
import { peopleText } from '../../../text/screens/people.ts';
import { COLUMN_KEYS, type ColumnKey, columnWord, USUAL_COLUMNS } from './people-columns.tsx';

interface Props {
  readonly chosen: readonly ColumnKey[];
  readonly onChange: (chosen: readonly ColumnKey[]) => void;
}

const text = peopleText.columnChoice;

/** Which columns stand in the table, and in which order. */
export function ColumnChoice({ chosen, onChange }: Props): ReactNode {
  const left = COLUMN_KEYS.filter((key) => !chosen.includes(key));
  const move = (key: ColumnKey, by: -1 | 1): void => {
    const at = chosen.indexOf(key);
    const others = chosen.filter((one) => one !== key);
    onChange([...others.slice(0, at + by), key, ...others.slice(at + by)]);
  };
  const list = (
    <div className="column-choice">
      {[...chosen, ...left].map((key) => {
        const at = chosen.indexOf(key);
        return (
          <div key={key}>
            <Checkbox
              checked={at >= 0}
              onChange={() => onChange(at >= 0 ? chosen.filter((one) => one !== key) : [...chosen, key])}
            >
              {columnWord(key)}
            </Checkbox>
            <Button
              size="small"
              type="text"
              disabled={at <= 0}
              aria-label={text.left(columnWord(key))}
              title={text.left(columnWord(key))}
              onClick={() => move(key, -1)}
            >
              ↑
            </Button>
            <Button
              size="small"
              type="text"
              disabled={at < 0 || at === chosen.length - 1}
              aria-label={text.right(columnWord(key))}
              title={text.right(columnWord(key))}
              onClick={() => move(key, 1)}
            >
              ↓
            </Button>
          </div>
        );
      })}
      <Button size="small" onClick={() => onChange(USUAL_COLUMNS)}>
        {text.usual}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" title={text.title} content={list}>
      <Button>{text.button}</Button>
    </Popover>
  );
}
