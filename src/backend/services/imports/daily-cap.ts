/** Minutes of help in a day that an office asks at most, by the helper's age; unknown age counts as 60 to 69. */
export function dailyCapMinutes(age: number | null): number {
  if (age === null) return 180;
  if (age < 60) return 240;
  if (age < 70) return 180;
  return age < 75 ? 120 : 60;
}
