import type { changesCalls } from '../../shared/contract/changes.ts';
import type { HandlersFor } from './handler.ts';

export const changesHandlers = {} as HandlersFor<keyof typeof changesCalls>;
