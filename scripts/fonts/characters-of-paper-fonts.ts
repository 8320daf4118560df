import path from 'node:path';
import { type Font, openSync } from 'fontkit';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-sans-sc');
const FILES = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];

/** What the fonts themselves say: runs of code points, in order, that each of them has. */
export function charactersOfPaperFonts(): { first: number; last: number }[] {
  const [regular, bold] = FILES.map((file) => openFont(path.join(FOLDER, file)));
  if (!regular || !bold) throw new Error('A font of the paper is missing. Maybe: npm ci');
  const inBold = new Set(bold.characterSet);
  const runs: { first: number; last: number }[] = [];
  for (const character of regular.characterSet.filter((one) => inBold.has(one)).toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === character - 1) run.last = character;
    else runs.push({ first: character, last: character });
  }
  return runs;
}

function openFont(file: string): Font {
  const font = openSync(file);
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts.`);
  return font;
}
