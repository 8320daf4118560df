import { peopleText } from '../../../text/screens/people.ts';
import { careFlagWord, personStatusWord } from '../../../text/terms.ts';
import { personRoleWord } from '../../../text/terms/people.ts';

const words: Readonly<Record<string, string>> = { ...personStatusWord, ...careFlagWord, ...personRoleWord };

/** Codes as words, each part of a list by itself; names and days stand as they are. */
export function bulkValueText(value: string): string {
  if (value === '') return peopleText.bulk.nothing;
  return value
    .split(/([\s,、]+)/)
    .map((part) => words[part] ?? part)
    .join('');
}
