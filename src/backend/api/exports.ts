import type { exportsCalls } from '../../shared/contract/exports.ts';
import type { HandlersFor } from './handler.ts';

export const exportsHandlers = {} as HandlersFor<keyof typeof exportsCalls>;
