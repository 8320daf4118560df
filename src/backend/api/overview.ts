import type { overviewCalls } from '../../shared/contract/overview.ts';
import { getOverview } from '../services/overview/get-overview.ts';
import type { HandlersFor } from './handler.ts';

export const overviewHandlers: HandlersFor<keyof typeof overviewCalls> = {
  'overview.get': (office) => getOverview(office),
};
