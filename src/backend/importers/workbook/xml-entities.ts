const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  middot: '·',
};
const LAST_CODE_POINT = 0x10ffff;
const LAST_BASIC = 0xffff;

/** Text with its entities resolved; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/giu,
    (whole, hex, decimal, name) =>
      entity(hex as string | undefined, decimal as string | undefined, name as string | undefined) ?? whole,
  );
}

/** Rare characters written as numbers made plain: the second reader would cut them to sixteen bits. */
export function decodeRareEntities(text: string): string {
  return text.replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/giu, (whole, hex, decimal) => {
    const letter = entity(hex as string | undefined, decimal as string | undefined, undefined);
    return letter !== null && (letter.codePointAt(0) ?? 0) > LAST_BASIC ? letter : whole;
  });
}

function entity(
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string | null {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null;
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
