import { Button } from 'antd';
import type { ReactNode } from 'react';
import { formText as text } from '../../../text/screens/person-form.ts';
import { useEditing } from './editing.ts';

interface Props<Entry> {
  /** Of the list in the form, for the remarks below each row. */
  readonly path: string;
  readonly className: string;
  readonly addWord: string;
  readonly entries: readonly Entry[];
  readonly most: number;
  readonly newEntry: () => Entry;
  /** True where the order means something. */
  readonly ordered?: boolean;
  readonly onChange: (entries: Entry[]) => void;
  readonly row: (entry: Entry, change: (part: Partial<Entry>) => void, at: number) => ReactNode;
}

/** A list of entries: add, change, remove, and move where the order means something. */
export function EntryRows<Entry>(props: Props<Entry>): ReactNode {
  const { entries, onChange } = props;
  const { remarkAt } = useEditing();
  const own = remarkAt(props.path);
  return (
    <div className={`entry-rows ${props.className}`}>
      {entries.map((entry, at) => {
        const remark = rowRemark(remarkAt, `${props.path}.${at}`, entry);
        return (
          <div key={at} role="group" aria-label={String(at + 1)}>
            {props.row(
              entry,
              (part) => onChange(entries.map((one, index) => (index === at ? { ...one, ...part } : one))),
              at,
            )}
            <span className="entry-buttons">
              {props.ordered === true && (
                <>
                  <Button
                    type="text"
                    size="small"
                    aria-label={text.up}
                    title={text.up}
                    disabled={at === 0}
                    onClick={() => onChange(moved(entries, at, -1))}
                  >
                    ↑
                  </Button>
                  <Button
                    type="text"
                    size="small"
                    aria-label={text.down}
                    title={text.down}
                    disabled={at === entries.length - 1}
                    onClick={() => onChange(moved(entries, at, 1))}
                  >
                    ↓
                  </Button>
                </>
              )}
              <Button
                type="text"
                size="small"
                aria-label={text.remove}
                title={text.remove}
                onClick={() => onChange(entries.filter((_, index) => index !== at))}
              >
                ×
              </Button>
            </span>
            {remark !== undefined && <div className="entry-error">{remark}</div>}
          </div>
        );
      })}
      {(own.error ?? own.warning) !== undefined && (
        <div className={own.error === undefined ? 'entry-warning' : 'entry-error'}>
          {own.error ?? own.warning}
        </div>
      )}
      <Button
        size="small"
        disabled={entries.length >= props.most}
        onClick={() => onChange([...entries, props.newEntry()])}
      >
        {props.addWord}
      </Button>
    </div>
  );
}

function rowRemark(
  remarkAt: ReturnType<typeof useEditing>['remarkAt'],
  path: string,
  entry: unknown,
): string | undefined {
  const paths = [path, ...Object.keys(entry as object).map((key) => `${path}.${key}`)];
  for (const one of paths) {
    const { error, warning } = remarkAt(one);
    if (error !== undefined || warning !== undefined) return error ?? warning;
  }
  return undefined;
}

function moved<Entry>(entries: readonly Entry[], at: number, by: -1 | 1): Entry[] {
  const others = entries.filter((_, index) => index !== at);
  return [...others.slice(0, at + by), ...entries.slice(at, at + 1), ...others.slice(at + by)];
}
