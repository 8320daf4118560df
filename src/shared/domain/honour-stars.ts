/** Hours of service in a lifetime from which on a volunteer has one to five stars (志愿服务记录办法, 民政部 2012). */
export const STAR_HOURS = [100, 300, 600, 1000, 1500] as const;

/** 0 to 5; only whole hours count. */
export function starsOf(lifetimeMinutes: number): number {
  return STAR_HOURS.filter((hours) => lifetimeMinutes >= hours * 60).length;
}
