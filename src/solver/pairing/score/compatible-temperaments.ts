/**
 * Words of nature that differ and yet go well together: a talker likes a listener. The words are the
 * register's own (data, not text of ours); a village's further words simply have no partner here [proposal].
 */
export const COMPATIBLE_TEMPERAMENTS: readonly (readonly [string, string])[] = [
  ['爱说话', '安静'],
  ['要强', '随和'],
  ['腼腆', '开朗'],
];

/** The word that goes well with this one, if the list has one. */
export function findCompatible(word: string): string | null {
  const pair = COMPATIBLE_TEMPERAMENTS.find(([one, other]) => one === word || other === word);
  if (pair === undefined) return null;
  return pair[0] === word ? pair[1] : pair[0];
}
