/** A Chinese letter is as wide as the font is large, any other about half of that. */
const NARROW = 0.55;

/** About how many lines a text takes in a column of so many Chinese letters; a text that is empty takes none. */
export function estimatedLines(text: string, lettersOnLine: number): number {
  const width = [...text].reduce(
    (sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 1 : NARROW),
    0,
  );
  return Math.ceil(width / lettersOnLine);
}
