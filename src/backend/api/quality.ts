import type { qualityCalls } from '../../shared/contract/quality.ts';

import { countStatistics } from '../services/quality/count-statistics.ts';
import { findTwins } from '../services/quality/find-twins.ts';
import { listGaps } from '../services/quality/list-gaps.ts';
import { listHouseholdFaults } from '../services/quality/list-household-faults.ts';
import { planSuccession } from '../services/quality/plan-succession.ts';
import type { HandlersFor } from './handler.ts';

export const qualityHandlers: HandlersFor<keyof typeof qualityCalls> = {
  'quality.gaps': listGaps,
  'quality.twins': ({ db }) => findTwins(db),
  'quality.households': listHouseholdFaults,
  'quality.succession': planSuccession,
  'quality.statistics': countStatistics,
};
