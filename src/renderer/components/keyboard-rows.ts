import type { HTMLAttributes, KeyboardEvent } from 'react';

/** A table row that opens on click or Enter and hands the focus on with the arrow keys. */
export function openableRow(open: () => void): HTMLAttributes<HTMLElement> {
  return {
    tabIndex: 0,
    className: 'openable-row',
    onClick: open,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.target !== event.currentTarget) return;
      if (event.key === 'Enter') open();
      else if (event.key === 'ArrowDown') focusRow(event, event.currentTarget.nextElementSibling);
      else if (event.key === 'ArrowUp') focusRow(event, event.currentTarget.previousElementSibling);
    },
  };
}

function focusRow(event: KeyboardEvent<HTMLElement>, row: Element | null): void {
  if (!(row instanceof HTMLElement)) return;
  event.preventDefault();
  row.focus();
}
