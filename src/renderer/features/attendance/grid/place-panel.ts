/** Puts the panel beneath the row's cell, or above it where the rows end; wholly inside the grid. */
export function placePanel(panel: HTMLElement, row: HTMLTableRowElement, field: string): void {
  const cell =
    row.querySelector<HTMLElement>(`[data-cell="${field}"]`) ?? row.querySelector<HTMLElement>('td');
  const grid = panel.offsetParent;
  if (!(grid instanceof HTMLElement) || cell === null) return;
  const left = Math.max(0, Math.min(cell.offsetLeft, grid.clientWidth - panel.offsetWidth - MARGIN));
  const below = row.offsetTop + row.offsetHeight;
  const seenBelow = grid.scrollTop + grid.clientHeight - below;
  const above = seenBelow < panel.offsetHeight && row.offsetTop - grid.scrollTop > panel.offsetHeight;
  panel.style.left = `${String(left)}px`;
  panel.style.top = `${String(above ? row.offsetTop - panel.offsetHeight : below)}px`;
}

const MARGIN = 8;
