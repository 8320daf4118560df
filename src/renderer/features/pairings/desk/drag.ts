import { createContext, type DragEvent, useContext } from 'react';

export interface DraggedHelper {
  readonly helperId: number;
  readonly name: string;
}

/** What makes an element one that a helper can be dragged from. */
interface DragSource {
  readonly draggable: true;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

interface DragStarter {
  readonly begin: (helper: DraggedHelper) => void;
  readonly end: () => void;
}

const context = createContext<DragStarter>({ begin: () => undefined, end: () => undefined });
export const DragProvider = context.Provider;

/** Any name of a helper on the desk may be dragged to an elder. */
export function useDragSource(): (helper: DraggedHelper) => DragSource {
  const { begin, end } = useContext(context);
  return (helper) => ({
    draggable: true,
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', helper.name);
      begin(helper);
    },
    onDragEnd: end,
  });
}
