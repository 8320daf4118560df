import type { ReactNode } from 'react';
import { notDoneReason } from '../../../../shared/domain/attendance.ts';
import { gridText, legendText as text } from '../../../text/screens/attendance.ts';
import { notDoneReasonWord } from '../../../text/terms/attendance.ts';

/** The key codes behind the words of the legend, in the same order; null where it is several keys. */
const CODES = [
  'Space',
  null,
  'KeyH',
  'KeyT',
  'KeyM',
  'KeyQ',
  'KeyW',
  'KeyD',
  'KeyJ',
  'KeyY',
  'KeyP',
  'KeyX',
  'KeyL',
  'KeyR',
  'KeyF',
  'KeyB',
  'Delete',
] as const;

interface Props {
  /** True while the line that has the keyboard was not done: then the digits are reasons. */
  readonly asksReason: boolean;
  /** A click does what the key would do to the line that has the keyboard. */
  readonly onKey: (code: string) => void;
}

/** Which keys there are, always in view; for whoever prefers the mouse they are buttons. */
export function KeyLegend({ asksReason, onKey }: Props): ReactNode {
  const key = (word: string, effect: string, code: string | null): ReactNode => (
    <button
      key={word + effect}
      type="button"
      tabIndex={-1}
      disabled={code === null}
      // The line keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => code !== null && onKey(code)}
    >
      <kbd>{word}</kbd>
      {effect}
    </button>
  );
  return (
    <div className="key-legend" role="group" aria-label={text.label}>
      <div className={asksReason ? 'asking' : undefined}>
        {asksReason ? (
          <>
            <strong>{gridText.reasonKeys}</strong>
            {notDoneReason.options.map((reason, index) =>
              key(String(index + 1), notDoneReasonWord[reason], `Digit${String(index + 1)}`),
            )}
            {key(text.done[0][0], text.doneAgain, 'Space')}
          </>
        ) : (
          text.done.map(([word, effect], index) => key(word, effect, CODES[index] ?? null))
        )}
      </div>
      <div className="quiet">
        <span>{text.all}</span> <span>{text.moves}</span>
      </div>
    </div>
  );
}
