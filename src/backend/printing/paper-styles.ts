/** Where "Paper Rare" helps out: compatibility ideographs and the planes beyond the first. */
export const RARE_CHARACTERS = [
  { first: 0xf900, last: 0xfaff },
  { first: 0x20000, last: 0x3ffff },
];

const hex = (character: number): string => character.toString(16).toUpperCase();
const rareRange = RARE_CHARACTERS.map(({ first, last }) => `U+${hex(first)}-${hex(last)}`).join(', ');

/**
 * What all sheets share: the fonts that travel with the program, black on white, lines for a mono laser printer. "Paper
 * Rare" has what the first lacks of characters beyond the common planes (𠮷), and is loaded where one of them stands.
 * `break-word` of long names is a last resort: labels such as 3组 第7户 break at their blank first.
 */
export const PAPER_STYLES = `
@font-face { font-family: "Paper"; font-weight: 400; src: url("__FONT_BASE__/NotoSansSC_400Regular.ttf") format("truetype"); }
@font-face { font-family: "Paper"; font-weight: 700; src: url("__FONT_BASE__/NotoSansSC_700Bold.ttf") format("truetype"); }
@font-face { font-family: "Paper Rare"; font-weight: 400; unicode-range: ${rareRange}; src: url("__FONT_BASE__/NotoSansJP_400Regular.ttf") format("truetype"); }
@font-face { font-family: "Paper Rare"; font-weight: 700; unicode-range: ${rareRange}; src: url("__FONT_BASE__/NotoSansJP_700Bold.ttf") format("truetype"); }
* { box-sizing: border-box; }
html, body { margin: 0; padding: 0; }
body { font-family: "Paper", "Paper Rare", sans-serif; color: #000; background: #fff; word-break: keep-all; overflow-wrap: anywhere; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { font-weight: 400; padding: 0; }
.ends { display: flex; justify-content: space-between; flex-wrap: wrap; column-gap: 4mm; }
.ends > * { white-space: nowrap; }
.dot { letter-spacing: -0.65em; margin: 0 0.3em 0 -0.32em; }
.sheet-mark { display: inline-flex; align-items: center; gap: 1mm; white-space: nowrap; }
.sheet-mark svg { flex: none; }
.number { white-space: nowrap; word-spacing: -0.08em; }
`;
