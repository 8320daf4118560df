import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { RosterSummary } from '../../../shared/domain/roster.ts';

/** A village in a week; without a summary, nothing has been drafted yet. */
export interface VillageWeek {
  readonly villageId: PlaceId;
  readonly name: string;
  readonly summary: RosterSummary | null;
}

export function villageWeeks(
  villages: readonly { readonly villageId: PlaceId; readonly name: string }[],
  summaries: readonly RosterSummary[],
): readonly VillageWeek[] {
  const summaryByVillage = new Map(summaries.map((summary) => [summary.villageId, summary]));
  return villages.map((village) => ({
    villageId: village.villageId,
    name: village.name,
    summary: summaryByVillage.get(village.villageId) ?? null,
  }));
}
