import { areaWord } from '../../../shared/contract/events.ts';
import type { Tell } from '../office.ts';

/** What is undone or redone may be of any kind, so whatever the window shows is stale. */
export function tellAllAreas(tell: Tell): void {
  tell('data.changed', { areas: [...areaWord.options] });
}
