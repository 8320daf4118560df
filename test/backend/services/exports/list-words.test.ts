import { expect, test } from 'vitest';
import { findingWord } from '../../../../src/backend/services/exports/list-words.ts';
import { findingText } from '../../../../src/renderer/text/finding-text.ts';
import { importFindingCode } from '../../../../src/shared/findings/import-finding.ts';

test('a list of remarks says the same as the import screen', () => {
  const words = Object.fromEntries(importFindingCode.options.map((code) => [code, findingWord(code)]));
  const titles = Object.fromEntries(importFindingCode.options.map((code) => [code, findingText[code].title]));
  expect(words).toEqual(titles);
});
