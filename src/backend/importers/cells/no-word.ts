/** Strokes and words that fill a cell in which nothing stands. */
const NOTHING = /^(?:[—–－\-/\\_]+|无|没有|暂无|不详|未知)$/u;
const DITTO = /^(?:同上|同前|″|〃|"|”|同上行|上同)$/u;

/** True for 无, — and the like where a name or a number is wanted. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** True for 〃 and 同上, which are never a name. */
export function saysDitto(text: string): boolean {
  return DITTO.test(text);
}
