import type { Input, Output } from '../../../../shared/contract/contract.ts';
import type { NamedDifference } from '../../../../shared/contract/rosters.ts';
import { visitKey } from '../../../../shared/domain/roster-task.ts';

export type Repair = Output<'rosters.planRepair'>;
export type StandIn = Repair['affected'][number]['choices'][number];
export type Instead = Input<'rosters.acceptRepair'>['instead'];

/** One visit that the repair changes. */
export interface RepairLine {
  readonly key: string;
  readonly difference: NamedDifference;
  /** Who could come, the repair's own choice first; null where the visit lost nobody and only makes room. */
  readonly choices: readonly StandIn[] | null;
}

/** Visits that lost their helper first, then those that make room; each in the order of the week. */
export function repairLines(repair: Repair): { affected: RepairLine[]; others: RepairLine[] } {
  const choicesByKey = new Map(repair.affected.map(({ visit, choices }) => [visitKey(visit), choices]));
  const lines = repair.differences.map((difference): RepairLine => {
    const key = visitKey(difference.visit);
    const choices = choicesByKey.get(key);
    return { key, difference, choices: choices === undefined ? null : standIns(choices, repair) };
  });
  return {
    affected: lines.filter(({ choices }) => choices !== null),
    others: lines.filter(({ choices }) => choices === null),
  };
}

/** Everybody but whom the incident took away: who may come first, by price, then who would break a rule. */
function standIns(choices: readonly StandIn[], { incident }: Repair): StandIn[] {
  const goneId = 'helperId' in incident ? incident.helperId : null;
  const there = choices.filter(({ to }) => goneId === null || !to.helperIds.includes(goneId));
  const isAllowed = ({ outcome }: StandIn): boolean => outcome.breaches.length === 0;
  return [...there.filter(isAllowed), ...there.filter((choice) => !isAllowed(choice))];
}

/** What the clerk chose otherwise, as the call takes it. */
export function insteadOf(lines: readonly RepairLine[], chosen: ReadonlyMap<string, StandIn>): Instead {
  return lines.flatMap(({ key, difference }) => {
    const choice = chosen.get(key);
    return choice === undefined
      ? []
      : [{ visit: difference.visit, helperIds: choice.to.helperIds, at: choice.to.at }];
  });
}
