import { expect, test } from 'vitest';
import { readNeeds } from '../../../../src/backend/importers/cells/needs.ts';

test.each([
  ['助餐 每周5次', 'meal_help', 5],
  ['助餐每周5次', 'meal_help', 5],
  ['助餐（每周5次）', 'meal_help', 5],
  ['助餐 每天1次', 'meal_help', 7],
  ['助餐 每天', 'meal_help', 7],
  ['心理疏导 每周两次', 'emotional_support', 2],
  ['陪聊 一周2次', 'emotional_support', 2],
  ['代办 1次', 'errand', 1],
  ['助洁 2次/周', 'cleaning_help', 2],
] as const)('%s is %s, %i times a week', (cell, serviceCode, timesPerWeek) => {
  expect(readNeeds(cell)).toEqual({
    needs: [{ serviceCode, timesPerWeek, everyWeeks: 1 }],
    withoutFrequency: [],
    unread: [],
  });
});

test('several needs stand in one cell', () => {
  expect(readNeeds('助餐 每周3次；助浴 每周1次').needs).toEqual([
    { serviceCode: 'meal_help', timesPerWeek: 3, everyWeeks: 1 },
    { serviceCode: 'bathing_help', timesPerWeek: 1, everyWeeks: 1 },
  ]);
});

test('a need without a frequency is read as once a week, and told', () => {
  expect(readNeeds('助行')).toEqual({
    needs: [{ serviceCode: 'mobility_help', timesPerWeek: 1, everyWeeks: 1 }],
    withoutFrequency: ['助行'],
    unread: [],
  });
});

test('the same need twice keeps the larger number', () => {
  expect(readNeeds('助餐 每周2次；送餐 每周4次').needs).toEqual([
    { serviceCode: 'meal_help', timesPerWeek: 4, everyWeeks: 1 },
  ]);
});

test.each(['理发 每周1次', '助餐 每周20次', '助餐 每月3次', '助餐 有时'])(
  '%s is left for the clerk',
  (cell) => {
    expect(readNeeds(cell)).toEqual({ needs: [], withoutFrequency: [], unread: [cell] });
  },
);

test.each(['', null, '无'])('%j is no need', (cell) => {
  expect(readNeeds(cell)).toEqual({ needs: [], withoutFrequency: [], unread: [] });
});

test.each([
  ['助浴 每月2次', 2],
  ['助洁 每月1次', 4],
  ['助洁 隔周1次', 2],
  ['助洁 每两周1次', 2],
])('%s is a visit every %i weeks', (cell, everyWeeks) => {
  expect(readNeeds(cell).needs).toMatchObject([{ timesPerWeek: 1, everyWeeks }]);
});

test('odd jobs are a part of running errands', () => {
  expect(readNeeds('搬东西 每月1次').needs).toEqual([
    { serviceCode: 'errand', timesPerWeek: 1, everyWeeks: 4, parts: ['odd_jobs'] },
  ]);
});

test.each([
  ['护理协助', 'medical_help'],
  ['就医帮助', 'medical_help'],
  ['生活照料', 'cleaning_help'],
  ['情感交流', 'emotional_support'],
  ['日需采购', 'errand'],
  ['日常事务办理', 'errand'],
  ['助老', 'emotional_support'],
] as const)('%s of the pilot villages is one of the nine services', (word, serviceCode) => {
  expect(readNeeds(`${word} 每周1次`).needs).toMatchObject([{ serviceCode }]);
});

test('the township’s own word goes before the program’s', () => {
  const ownWords = new Map([['护理协助', 'bathing_help' as const]]);
  expect(readNeeds('护理协助 每月2次', ownWords).needs).toEqual([
    { serviceCode: 'bathing_help', timesPerWeek: 1, everyWeeks: 2 },
  ]);
});
