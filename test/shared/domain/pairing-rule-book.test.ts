import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAIRING_RULES, ruleOfTheBook } from '../../../src/shared/domain/pairing-rule-book.ts';
import { pairingRule, pairScorePartName } from '../../../src/shared/domain/pairing.ts';

const source = (file: string): URL => new URL(`../../../src/solver/pairing/${file}.ts`, import.meta.url);

/** A source file with the marks and line breaks of its comments taken out. */
const textOf = (file: string): string =>
  readFileSync(source(file), 'utf8')
    .replaceAll(/\n\s*\*\s?/g, ' ')
    .replaceAll(/\s+/g, ' ');

it('holds every hard rule in the order in which they are asked, and every part of a score', () => {
  const idsOf = (level: 'hard' | 'medium' | 'soft'): string[] =>
    PAIRING_RULES.filter((rule) => rule.level === level).map((rule) => rule.id);
  expect(idsOf('hard')).toEqual(pairingRule.options);
  expect(idsOf('medium')).toEqual(['primary-for-everybody', 'backup-for-everybody']);
  expect(idsOf('soft')).toEqual([...pairScorePartName.options, 'even-load', 'spread-burden']);
});

describe.each([
  ...pairingRule.options.map((id) => [id, `constraints/${id}`] as const),
  ...pairScorePartName.options.map((id) => [id, `score/${id}`] as const),
  ['spread-burden', 'score/burden'] as const,
])('%s', (id, file) => {
  it('has a file of its own that begins with its sentences', () => {
    const { zh, en } = ruleOfTheBook(id).sentence;
    const text = textOf(file);
    expect(text).toContain(`/** ${zh} ${en}`);
  });
});

it.each(PAIRING_RULES.map((rule) => [rule.id, rule.sentence] as const))(
  'says %s as a whole sentence in both languages',
  (_id, { zh, en }) => {
    expect(zh).toMatch(/^[\p{Script=Han}（）、，；：。]{8,}。$/u);
    expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
  },
);
