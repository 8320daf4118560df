import type { KeyboardEvent } from 'react';

const CELL = '[data-visit-cell]';

/** Goes to another cell by Enter or an arrow; false where the key is not for moving. */
export function moveInGrid(event: KeyboardEvent, target: HTMLElement): boolean {
  if (event.ctrlKey || event.altKey) return false;
  const cell = target.closest<HTMLElement>(CELL);
  const row = cell?.closest('tr');
  if (cell === null || row === null || row === undefined) return false;
  const column = cell.dataset['visitCell'] ?? '';
  const goal = {
    Enter: beside(cell, event.shiftKey ? -1 : 1),
    ArrowRight: isWriting(cell) ? null : beside(cell, 1),
    ArrowLeft: isWriting(cell) ? null : beside(cell, -1),
    ArrowDown: inRow(row.nextElementSibling, column),
    ArrowUp: inRow(row.previousElementSibling, column),
  }[event.key];
  if (goal === undefined || goal === null) return false;
  goal.focus();
  if (goal instanceof HTMLInputElement) goal.select();
  return true;
}

function beside(cell: HTMLElement, step: 1 | -1): HTMLElement | null {
  const cells = [...(cell.closest('tbody')?.querySelectorAll<HTMLElement>(CELL) ?? [])];
  return cells[cells.indexOf(cell) + step] ?? null;
}

function inRow(row: Element | null, column: string): HTMLElement | null {
  return row?.querySelector<HTMLElement>(`[data-visit-cell="${column}"]`) ?? null;
}

/** Within words the arrows go through the words. */
function isWriting(cell: HTMLElement): boolean {
  return cell instanceof HTMLInputElement && cell.value !== '';
}
