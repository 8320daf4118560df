import type { CheckWeek } from './check-week.ts';
import type { AddPoints } from './add-points.ts';

const QUARTER_HOUR = 15;
const WEEKS = 4;

/** What uneven loads of helpers cost, in this week and over four. */
export function recountLoads({ problem, settings, visits, helpers }: CheckWeek, add: AddPoints): void {
  const past = new Map((problem.pastMinutes ?? []).map(({ helperId, minutes }) => [helperId, minutes]));
  for (const helper of helpers.values()) {
    const minutes = visits
      .filter(({ team }) => team.includes(helper))
      .reduce((sum, { task }) => sum + task.minutes, 0);
    const cap = helper.weeklyCapMinutes;
    add('heavy-load', begunQuarters(minutes - cap / 2) + begunQuarters(minutes - (3 * cap) / 4));
    if (!helper.active || problem.pastMinutes === undefined) continue;
    const before = past.get(helper.id) ?? 0;
    const wanted = Math.min(settings.fourWeeksLeastMinutes - before, cap);
    add('four-weeks-little', begunQuarters(wanted - minutes));
    const most = (settings.fourWeeksMostPercent * WEEKS * cap) / 100;
    add('four-weeks-much', begunQuarters(before + minutes - most));
  }
}

function begunQuarters(minutes: number): number {
  return Math.max(0, Math.ceil(minutes / QUARTER_HOUR));
}
