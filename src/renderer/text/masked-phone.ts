/**
 * A phone number as lists show it: enough to tell two people apart and to search by its end, too little to ring.
 * Short numbers keep their last two digits.
 */
export function maskedPhone(number: string): string {
  const shownAtStart = number.length >= 11 ? 3 : 0;
  const shownAtEnd = number.length >= 7 ? 4 : 2;
  const hidden = Math.max(0, number.length - shownAtStart - shownAtEnd);
  return number.slice(0, shownAtStart) + '*'.repeat(hidden) + number.slice(shownAtStart + hidden);
}
