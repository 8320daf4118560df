import { Button, Input, type InputRef } from 'antd';
import { type ReactNode, type RefObject, useEffect } from 'react';
import { isSomethingOnTop, isTyping } from '../../../components/typing.ts';
import { entryText as text } from '../../../text/screens/attendance.ts';

interface Props {
  readonly field: RefObject<InputRef | null>;
  readonly typed: string;
  readonly busy: boolean;
  readonly onType: (typed: string) => void;
  readonly onOpen: (number: string) => void;
  /** The arrow down: into the lines of the open sheet. */
  readonly onDown: () => void;
}

/** Where every sheet begins: its number, typed or sent by a scanner, which ends with Enter. */
export function NumberBox({ field, typed, busy, onType, onOpen, onDown }: Props): ReactNode {
  useDigitsAnywhere(field);
  return (
    <form
      className="number-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onOpen(typed.trim());
      }}
    >
      <Input
        ref={field}
        autoFocus
        size="large"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        aria-label={text.number}
        placeholder={text.numberHint}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
      <Button size="large" htmlType="submit" disabled={typed.trim() === ''} loading={busy}>
        {text.open}
      </Button>
      <span className="quiet">{text.keysOfBox}</span>
    </form>
  );
}

/** Digits that are typed or scanned while nothing has the keyboard are a number. */
function useDigitsAnywhere(field: RefObject<InputRef | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || !/^\d$/u.test(event.key)) return;
      if (isTyping(event.target) || isSomethingOnTop()) return;
      if (event.target instanceof Element && event.target.closest('.sheet-entry') !== null) return;
      field.current?.focus({ cursor: 'all' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}
