import type { MissingCharacter } from '../../shared/domain/printing.ts';
import type { PaperPart } from './composed-form.ts';
import { FONT_CHARACTERS } from './font-characters.ts';

/**
 * The characters of these pieces that the fonts of the paper lack: a printer would put a box for them, and a name with a
 * box in it is nobody's. What shows nothing by itself (variation selectors, joiners) is passed over.
 */
export function missingCharacters(parts: readonly PaperPart[]): MissingCharacter[] {
  const titlesByCharacter = new Map<string, Set<string>>();
  for (const { body, title } of parts) {
    for (const [character] of textOf(body.toString()).matchAll(
      /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu,
    )) {
      if (hasGlyph(character)) continue;
      const titles = titlesByCharacter.get(character) ?? new Set();
      titlesByCharacter.set(character, titles.add(title));
    }
  }
  return [...titlesByCharacter].map(([character, titles]) => ({
    character,
    codePoint: `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, '0')}`,
    on: [...titles],
  }));
}

/** Entities of escaped text are of plain letters, which every font has. */
function textOf(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, ' ');
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function hasGlyph(character: string): boolean {
  const point = codePointOf(character);
  if (point < 0x7f) return true;
  const known = glyphKnown.get(point);
  if (known !== undefined) return known;
  const has = RUNS.some(({ first, last }) => first <= point && point <= last);
  glyphKnown.set(point, has);
  return has;
}

const glyphKnown = new Map<number, boolean>();

const RUNS = unpackRuns(FONT_CHARACTERS);

function unpackRuns(packed: string): { first: number; last: number }[] {
  let end = 0;
  return packed.split(',').map((run) => {
    const [gap = 0, length = 0] = run.split(' ').map((part) => Number.parseInt(part, 36));
    const first = end + gap;
    end = first + length;
    return { first, last: end };
  });
}
