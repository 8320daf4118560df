import { expect, test } from 'vitest';
import { charactersOfPaperFonts } from '../../../scripts/fonts/characters-of-paper-fonts.ts';
import { FONT_CHARACTERS } from '../../../src/backend/printing/font-characters.ts';
import { html } from '../../../src/backend/printing/html.ts';
import { missingCharacters } from '../../../src/backend/printing/missing-characters.ts';

const piece = (title: string, text: string) => ({
  key: title,
  title,
  groupNo: null,
  sheets: 1,
  body: html`<p class="𠀀">${text}</p>`,
  lines: [],
});

test('names each character that would come out as a box, once, with the pieces on which it stands', () => {
  const pieces = [piece('1组', '王𨳊祥 & 李𨳊'), piece('2组', '陈𨳊、𪚥'), piece('3组', '张三')];
  expect(missingCharacters(pieces)).toEqual([
    { character: '𨳊', codePoint: 'U+28CCA', on: ['1组', '2组'] },
    { character: '𪚥', codePoint: 'U+2A6A5', on: ['2组'] },
  ]);
});

test('rare names that the font has are no reason to worry, nor are marks, figures and what shows nothing', () => {
  const text = '䶮 㛃 𬭚 𠮷 靐 堃 〇 ○◇□√ 【逢场】—·● 葛\u{E0100} 买买提·艾力 199 0000 1234';
  expect(missingCharacters([piece('1组', text)])).toEqual([]);
});

test('the list of characters is that of the very fonts that travel with the program', () => {
  let end = 0;
  const runs = FONT_CHARACTERS.split(',').map((run) => {
    const [gap = 0, length = 0] = run.split(' ').map((part) => Number.parseInt(part, 36));
    const first = end + gap;
    end = first + length;
    return { first, last: end };
  });
  // Maybe: node scripts/write-font-characters.ts
  expect(runs).toEqual(charactersOfPaperFonts());
});
