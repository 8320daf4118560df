import { cellText, type PlainCell } from '../workbook/plain-cell.ts';

export interface NameReading {
  /** Without spaces between Han signs and without what stands in brackets. */
  readonly name: string;
  readonly hadSpaces: boolean;
  readonly mark: 'deceased' | 'away' | null;
  /** What else stands in brackets: 大, 上院 … */
  readonly note: string | null;
}

const BRACKETS = /[(（]([^()（）]*)[)）]/gu;
const DECEASED = /故|去世|死|亡|病逝/u;
const AWAY = /外出|在外|外地|务工|打工|随子|随女|随儿/u;

/** Rare signs, single signs and names of minorities stay as written; only alignment spaces go. */
export function readName(cell: PlainCell): NameReading {
  const written = cellText(cell).normalize('NFC').trim();
  const notes = [...written.matchAll(BRACKETS)].map((match) => (match[1] ?? '').trim());
  const bare = withOneMiddleDot(written.replace(BRACKETS, '')).trim();
  const name = /^[\p{Script=Han}\s]+$/u.test(bare) ? bare.replace(/\s/gu, '') : bare.replace(/\s+/gu, ' ');
  const isDeceased = notes.some((note) => DECEASED.test(note));
  const isAway = notes.some((note) => AWAY.test(note));
  const others = notes.filter((note) => note !== '' && !DECEASED.test(note) && !AWAY.test(note));
  return {
    name,
    hadSpaces: name !== bare,
    mark: isDeceased ? 'deceased' : isAway ? 'away' : null,
    note: others.length > 0 ? others.join('、') : null,
  };
}

/** Names of minorities are written with many kinds of dots; on record they have one. */
export function withOneMiddleDot(text: string): string {
  return text.normalize('NFC').replace(/[·•‧・.．]/gu, '·');
}
