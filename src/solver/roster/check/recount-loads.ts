import type { CheckWeek } from './check-week.ts';
import type { AddPoints } from './add-points.ts';

const QUARTER_HOUR = 15;
const WEEKS = 4;

/** What uneven loads of helpers cost, in this week and over four: whole quarter-hours, each visit's begun ones. */
export function recountLoads({ problem, settings, visits, helpers }: CheckWeek, add: AddPoints): void {
  const past = new Map((problem.pastMinutes ?? []).map(({ helperId, minutes }) => [helperId, minutes]));
  for (const helper of helpers.values()) {
    let load = 0;
    for (const { task, team } of visits)
      if (team.includes(helper)) load += Math.ceil(task.minutes / QUARTER_HOUR);
    const cap = helper.weeklyCapMinutes;
    add('heavy-load', Math.max(0, load - fullQuarters(cap / 2)));
    add('heavy-load', Math.max(0, load - fullQuarters(0.75 * cap)));
    if (!helper.active || problem.pastMinutes === undefined) continue;
    const before = fullQuarters(past.get(helper.id) ?? 0);
    const lacking = fullQuarters(settings.fourWeeksLeastMinutes) - before;
    add('four-weeks-little', Math.max(0, Math.min(lacking, fullQuarters(cap)) - load));
    const most = fullQuarters((settings.fourWeeksMostPercent * WEEKS * cap) / 100);
    add('four-weeks-much', Math.max(0, before + load - most));
  }
}

function fullQuarters(minutes: number): number {
  return Math.floor(minutes / QUARTER_HOUR);
}
