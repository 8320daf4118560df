import type { MipEngine } from '../../engines/mip.ts';
import type { RunControl } from '../../planning/run-control.ts';
import type { PlannedRepair, RepairRequest } from './roster-repair.ts';

/** Plans a published week anew after an incident, changing as little as can be. */
export function planRepair(request: RepairRequest, run: RunControl, mip: MipEngine): PlannedRepair {
  throw new Error(
    `roster repair of village ${request.problem.villageId}: ${run.elapsedMilliseconds()} ${mip.name}`,
  );
}
