import type { supervisionCalls } from '../../shared/contract/supervision.ts';
import type { HandlersFor } from './handler.ts';

export const supervisionHandlers: HandlersFor<keyof typeof supervisionCalls> = {};
