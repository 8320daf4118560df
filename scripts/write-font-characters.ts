// node scripts/write-font-characters.ts — writes which characters both weights of the paper's font have.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { charactersOfPaperFonts } from './fonts/characters-of-paper-fonts.ts';

const runs = charactersOfPaperFonts();
let end = 0;
const packed = runs.map(({ first, last }) => {
  const run = `${(first - end).toString(36)} ${(last - first).toString(36)}`;
  end = last;
  return run;
});
const lines = packed.join(',').match(/.{1,100}(?:,|$)/g) ?? [];
writeFileSync(
  path.resolve(import.meta.dirname, '../src/backend/printing/font-characters.ts'),
  `/**
 * Runs of characters that both weights of the paper's font have, written by scripts/write-font-characters.ts: how far
 * behind the end of the run before it begins, and how far behind its beginning it ends, in base 36.
 */
export const FONT_CHARACTERS =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
