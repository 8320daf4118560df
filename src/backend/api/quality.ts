import type { qualityCalls } from '../../shared/contract/quality.ts';
import type { HandlersFor } from './handler.ts';

export const qualityHandlers = {} as HandlersFor<keyof typeof qualityCalls>;
