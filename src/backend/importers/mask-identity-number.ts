const KEPT_AT_START = 6;
const KEPT_AT_END = 4;

/**
 * Hides the birth date inside an identity number and keeps everything else as it was written, so that spaces,
 * full-width digits and lost tails can still be seen: `511900 ******** 0223`.
 */
export function maskIdentityNumber(written: string): string {
  const characters = [...written];
  const counted = characters.map((character) => /[0-9０-９xXｘＸ*×хХ]/u.test(character));
  const total = counted.filter(Boolean).length;
  let seen = 0;
  return characters
    .map((character, index) => {
      if (counted[index] !== true) return character;
      seen += 1;
      return seen > KEPT_AT_START && seen <= total - KEPT_AT_END ? '*' : character;
    })
    .join('');
}

/** Masks whatever looks like an identity number inside other text (a number typed into the wrong column). */
export function maskInText(text: string): string {
  return text.replace(/(?:[0-9０-９][\s-]?){14,19}[0-9０-９xXｘＸ]/gu, maskIdentityNumber);
}
