import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { type HalfDay, halfDayIndex, HALF_DAYS, SLOTS } from '../../shared/domain/availability.ts';
import { WEEKDAYS } from '../../shared/time/calendar-date.ts';
import { slotWord, weekdayWord } from '../text/terms.ts';

interface Props {
  readonly label: string;
  readonly value: readonly HalfDay[];
  readonly disabled?: boolean;
  readonly onChange: (value: HalfDay[]) => void;
}

/** The half-days of a week to tick: by click, by drawing over them, by arrow keys and the space bar. */
export function HalfDayGrid({ label, value, disabled = false, onChange }: Props): ReactNode {
  const grid = useRef<HTMLTableElement>(null);
  /** What drawing sets: free or not free; null while nobody draws. */
  const drawing = useRef<boolean | null>(null);
  const free = new Set(value.map(halfDayIndex));

  useEffect(() => {
    const stop = (): void => {
      drawing.current = null;
    };
    window.addEventListener('pointerup', stop);
    return () => window.removeEventListener('pointerup', stop);
  }, []);

  const set = (half: HalfDay, isFree: boolean): void => {
    if (disabled || free.has(halfDayIndex(half)) === isFree) return;
    const wanted = new Set(free);
    if (isFree) wanted.add(halfDayIndex(half));
    else wanted.delete(halfDayIndex(half));
    onChange(HALF_DAYS.filter((one) => wanted.has(halfDayIndex(one))));
  };
  const walk = (event: KeyboardEvent, half: HalfDay): void => {
    const at = (half.weekday - 1) * SLOTS.length + SLOTS.indexOf(half.slot);
    const step = { ArrowRight: 2, ArrowLeft: -2, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = HALF_DAYS[at + step];
    if (next !== undefined)
      grid.current?.querySelector<HTMLElement>(`[data-half-day="${halfDayIndex(next)}"]`)?.focus();
  };

  return (
    <table className="half-days half-days-edit" role="group" aria-label={label} ref={grid}>
      <thead>
        <tr>
          <td />
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {weekdayWord[day]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SLOTS.map((slot) => (
          <tr key={slot}>
            <th scope="row">{slotWord[slot]}</th>
            {WEEKDAYS.map((weekday) => {
              const half = { weekday, slot };
              const isFree = free.has(halfDayIndex(half));
              return (
                <td key={weekday} className={isFree ? 'free' : undefined}>
                  <button
                    type="button"
                    role="checkbox"
                    aria-checked={isFree}
                    aria-label={`${weekdayWord[weekday]}${slotWord[slot]}`}
                    data-half-day={halfDayIndex(half)}
                    disabled={disabled}
                    onPointerDown={(event) => {
                      if (event.button !== 0) return;
                      drawing.current = !isFree;
                      set(half, !isFree);
                    }}
                    onPointerEnter={() => {
                      if (drawing.current !== null) set(half, drawing.current);
                    }}
                    onKeyDown={(event) => {
                      if (event.key === ' ' || event.key === 'Enter') {
                        event.preventDefault();
                        set(half, !isFree);
                      } else walk(event, half);
                    }}
                  >
                    {isFree ? '✓' : ''}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
