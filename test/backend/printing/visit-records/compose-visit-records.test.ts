import { expect, test } from 'vitest';
import { assemblePaper } from '../../../../src/backend/printing/assemble-paper.ts';
import { composeVisitRecords } from '../../../../src/backend/printing/visit-records/compose-visit-records.ts';
import type {
  VisitedElder,
  VisitRecordFacts,
} from '../../../../src/backend/printing/visit-records/visit-record-facts.ts';
import { anElder, aVillageWeek, personId } from '../a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from '../canaries.ts';
import { paperText } from '../paper-text.ts';

const visited = (changes: Partial<VisitedElder>): VisitedElder => ({
  elder: anElder(),
  level: 'yellow',
  visitorId: personId(101),
  ...changes,
});
const facts = (...changes: Partial<VisitedElder>[]): VisitRecordFacts => ({
  ...aVillageWeek(),
  visited: changes.map(visited),
});
const text = (of: VisitRecordFacts) =>
  paperText(
    assemblePaper({
      form: 'visit-record',
      profile: 'internal',
      facts: aVillageWeek(),
      composed: composeVisitRecords(of),
    }),
  );

test('the head says who is looked in at, how often, by whom and which child to call', () => {
  const sheet = text(facts({})).replaceAll('\n', ' ');
  expect(sheet).toContain('姓名王桂英 组3组 张家湾 第7户');
  expect(sheet).toContain('探访等级黄色 频次每周1次 探访人刘秀兰');
  expect(sheet).toContain('子女电话大儿子 王建国 199 0000 0011');
});

test.each([
  ['red', '红色 频次天天看，每周记2次'],
  ['blue', '蓝色 频次每月2次'],
  ['green', '绿色 频次每季1次'],
] as const)('%s is a word, since the paper has no colours', (level, words) => {
  expect(text(facts({ level }))).toContain(words);
});

test('twelve visits have room, each with its way: at home, by phone, by message, met outside', () => {
  const sheet = text(facts({}));
  expect(sheet.match(/月 日\n门 电微 遇\n好 急注意\n好 急注意\n好 急注意\n电 气 火水 房 路/g)).toHaveLength(
    12,
  );
  expect(sheet).toContain('门＝上门 电＝电话 微＝微信 遇＝路上遇见');
  expect(sheet).toContain('24小时内打村里电话199 0000 9002');
});

test('the entry finds twelve lines of this elder and the one who looks in', () => {
  const [part] = composeVisitRecords(facts({})).parts;
  expect(part?.lines).toHaveLength(12);
  expect(part?.lines[11]).toEqual({
    lineNo: 12,
    date: null,
    slot: null,
    visitKey: null,
    elderId: 1,
    helperIds: [101],
    serviceCode: null,
    minutes: null,
  });
});

test('nobody to look in and no child to call leave blanks', () => {
  const alone = facts({ visitorId: null, elder: anElder({ contacts: [] }) });
  expect(text(alone)).toContain('探访人');
  expect(text(alone)).not.toContain('刘秀兰');
  expect(composeVisitRecords(alone).parts[0]?.lines[0]?.helperIds).toEqual([]);
});

test('a sheet is for an elder, says nothing of the week and nothing of what the level rests on', () => {
  const week = withCanaries(aVillageWeek());
  const sheet = text({ ...week, visited: week.elders.map((elder) => visited({ elder })) });
  for (const word of [...NEVER_ON_PAPER, '82', '11月2', '第48周']) {
    expect(sheet.replace('2026年11月22日印', '')).not.toContain(word);
  }
  expect(composeVisitRecords(facts()).parts).toEqual([]);
});
