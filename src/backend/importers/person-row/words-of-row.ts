import { isNo, isYes, meaningOf } from '../cells/office-words.ts';
import { readTextList } from '../cells/text-list.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';

/** What a word of a column means; a word that no list knows is told and kept in the remark. */
export function wordOfRow<Key extends string, Meaning extends string>(
  row: SheetRow<Key>,
  key: Key,
  spellings: Map<string, Meaning>,
  remarks: string[],
): Meaning | null {
  const word = row.text(key);
  const meaning = meaningOf(spellings, word);
  if (meaning === null && word !== '' && !/^(?:无|没有|不详|\/|-|—)$/u.test(word)) {
    row.remark('word-unknown', key);
    remarks.push(word);
  }
  return meaning;
}

/** The same for a column of several words, each meaning once. */
export function wordsOfRow<Key extends string, Meaning extends string>(
  row: SheetRow<Key>,
  key: Key,
  spellings: Map<string, Meaning>,
  remarks: string[],
): readonly Meaning[] {
  const meanings = new Set<Meaning>();
  for (const word of readTextList(row.cell(key))) {
    const meaning = meaningOf(spellings, word);
    if (meaning !== null) meanings.add(meaning);
    else {
      row.remark('word-unknown', key, null, word);
      remarks.push(word);
    }
  }
  return [...meanings];
}

/** √, 是, 有, 1 … or ×, 否, 无, 0 …; null for a blank cell and for words that say neither. */
export function yesOrNoOfRow<Key extends string>(
  row: SheetRow<Key>,
  key: Key,
  remarks: string[],
): boolean | null {
  const word = row.text(key);
  if (word === '') return null;
  if (isYes(word)) return true;
  if (isNo(word)) return false;
  row.remark('word-unknown', key);
  remarks.push(word);
  return null;
}

/** Free words of a column, cut to what the registers hold; what does not fit goes to the remark. */
export function freeTextOfRow<Key extends string>(
  row: SheetRow<Key>,
  key: Key,
  mostLetters: number,
  remarks: string[],
): string {
  const text = row.text(key).replace(/\s+/gu, ' ');
  if (text.length <= mostLetters) return /^(?:无|没有|\/|-|—)$/u.test(text) ? '' : text;
  row.remark('word-unknown', key);
  remarks.push(text);
  return '';
}
