import type { DragEvent } from 'react';
import { type PersonId, personId } from '../../../../shared/domain/ids.ts';
import type { PairRole } from '../../../../shared/domain/pairing.ts';

/** Held this near to the first or last row, the table moves on, by this much at each event. */
const EDGE_PIXELS = 24;
const SCROLL_PIXELS = 16;

export interface ElderUnder {
  readonly elderId: PersonId;
  readonly role: PairRole;
  readonly row: HTMLElement;
}

/** The row under the pointer, and the role whose cell it is; everywhere else in the row the one who comes is meant. */
export function elderUnder(element: EventTarget): ElderUnder | null {
  if (!(element instanceof Element)) return null;
  const row = element.closest<HTMLElement>('.openable-row');
  const elderId = personId.safeParse(Number(row?.dataset['rowKey'])).data;
  if (row === null || elderId === undefined) return null;
  return { elderId, role: element.closest('.role-backup') === null ? 'primary' : 'backup', row };
}

/** Elders who are out of sight come into sight while a helper is held at the edge of the table. */
export function scrollAtEdge({ currentTarget, clientY }: DragEvent<HTMLElement>): void {
  const rows = currentTarget.querySelector('.ant-table-tbody-virtual-holder');
  if (rows === null) return;
  const { top, bottom } = rows.getBoundingClientRect();
  if (clientY < top + EDGE_PIXELS) rows.scrollTop -= SCROLL_PIXELS;
  else if (clientY > bottom - EDGE_PIXELS) rows.scrollTop += SCROLL_PIXELS;
}
