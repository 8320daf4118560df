import path from 'node:path';
import { type Font, openSync } from 'fontkit';
import { RARE_CHARACTERS } from '../../src/backend/printing/paper-styles.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts');
const COMMON = [
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
];
const RARE = [
  'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
];

/** What the fonts themselves say: runs of code points, in order, that a font has in both of its weights. */
export function charactersOfPaperFonts(): { first: number; last: number }[] {
  const characters = new Set([...inAll(COMMON), ...inAll(RARE).filter(isRare)]);
  const runs: { first: number; last: number }[] = [];
  for (const character of [...characters].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === character - 1) run.last = character;
    else runs.push({ first: character, last: character });
  }
  return runs;
}

/** The paper asks the second font for these alone. */
function isRare(character: number): boolean {
  return RARE_CHARACTERS.some(({ first, last }) => first <= character && character <= last);
}

function inAll(files: readonly string[]): number[] {
  const [first, ...others] = files.map((file) => openFont(path.join(FOLDER, file)));
  if (!first) return [];
  return others
    .map((font) => new Set(font.characterSet))
    .reduce((kept, has) => kept.filter((one) => has.has(one)), first.characterSet);
}

function openFont(file: string): Font {
  const font = openSync(file);
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts.`);
  return font;
}
