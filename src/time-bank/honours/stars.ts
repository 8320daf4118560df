const MINUTES_OF_HOUR = 60;

/** Hours of service from which a volunteer has one star, two … five (志愿服务记录与证明: 100, 300, 600, 1000, 1500). */
const HOURS_OF_STARS = [100, 300, 600, 1000, 1500] as const;

/** Stars of a helper by all credited minutes since the beginning, 0 to 5. */
export function starsOfHelper(lifetimeMinutes: number): number {
  return HOURS_OF_STARS.filter((hours) => lifetimeMinutes >= hours * MINUTES_OF_HOUR).length;
}

export interface TeamMonth {
  readonly members: number;
  /** Credited minutes of all members together. */
  readonly minutes: number;
  readonly visits: number;
  /** Of what was planned, the part that was done; null where nothing was. */
  readonly doneRate: number | null;
  /** Of the lines on which something was circled, the part that was good; null where nothing was. */
  readonly goodRate: number | null;
  readonly poorMarks: number;
  /** How many months the period has. */
  readonly months: number;
}

const DONE_RATE = 0.9;
const GOOD_RATE = 0.9;
const MINUTES_OF_MEMBER_A_MONTH = 4 * MINUTES_OF_HOUR;

/**
 * Stars of a mutual-aid group (星级互助组), one for each: it went out; nine of ten visits were done; nine of ten answers were
 * good; nobody was discontent; four credited hours of each member a month.
 */
export function starsOfTeam(team: TeamMonth): number {
  if (team.visits === 0) return 0;
  return [
    true,
    (team.doneRate ?? 0) >= DONE_RATE,
    (team.goodRate ?? 0) >= GOOD_RATE,
    team.poorMarks === 0,
    team.minutes >= team.members * team.months * MINUTES_OF_MEMBER_A_MONTH,
  ].filter(Boolean).length;
}
