/** `most` points times part/whole, rounded down to whole points; part and whole are whole numbers. */
export function shareOfPoints(most: number, part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.floor((most * Math.min(part, whole)) / whole);
}
