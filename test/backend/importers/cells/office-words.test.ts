import { expect, test } from 'vitest';
import {
  CARE_WORDS,
  HELPER_CATEGORY_WORDS,
  isNo,
  isYes,
  LIVING_WORDS,
  meaningOf,
  SELF_CARE_WORDS,
  SERVICE_WORDS,
  TRAVEL_WORDS,
} from '../../../../src/backend/importers/cells/office-words.ts';
import { SERVICE_CODES, SERVICE_TYPES } from '../../../../src/shared/domain/service.ts';

test.each([
  ['自理', 'independent'],
  ['基本自理', 'mild'],
  ['半自理', 'moderate'],
  ['半失能', 'moderate'],
  ['失能', 'severe'],
  ['不能自理', 'severe'],
  ['卧床', 'total'],
  ['√', null],
] as const)('self-care: %s is %s', (word, level) => {
  expect(meaningOf(SELF_CARE_WORDS, word)).toBe(level);
});

test.each([
  [LIVING_WORDS, '与配偶', 'spouse'],
  [LIVING_WORDS, '独居', 'alone'],
  [CARE_WORDS, '五保', 'extreme_poverty'],
  [CARE_WORDS, '失独', 'lost_only_child'],
  [HELPER_CATEGORY_WORDS, '低龄老人', 'younger_elder'],
  [HELPER_CATEGORY_WORDS, '村干部', 'cadre'],
  [TRAVEL_WORDS, '电动车', 'e_bike'],
  [TRAVEL_WORDS, '步 行', 'walk'],
])('%s', (spellings, word, meaning) => {
  expect(meaningOf<string>(spellings as Map<string, string>, word)).toBe(meaning);
});

test('every service is known by the name that the office prints', () => {
  for (const code of SERVICE_CODES) expect(meaningOf(SERVICE_WORDS, SERVICE_TYPES[code].name)).toBe(code);
});

test.each(['√', '是', '有', 'v', '1', '同意'])('%s is a yes', (word) => {
  expect([isYes(word), isNo(word)]).toEqual([true, false]);
});

test.each(['', '否', '×', '不同意', '0'])('%j is no yes', (word) => {
  expect([isYes(word), isNo(word)]).toEqual([false, true]);
});
