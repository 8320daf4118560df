import { useEffect, useState } from 'react';
import { type DragSession, newDragSession } from './drag-session.ts';

/** Dragging helpers over the rows of one desk: what a drop would do is asked of `trials`, a drop is told to `onDrop`. */
export function useDragOverElders(...[trials, onDrop]: Parameters<DragSession['serve']>): DragSession {
  const [session] = useState(newDragSession);
  useEffect(() => session.serve(trials, onDrop));
  return session;
}
