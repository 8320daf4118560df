import { expect, test } from 'vitest';
import { assemblePaper, countSheets } from '../../../../src/backend/printing/assemble-paper.ts';
import { composeContactCards } from '../../../../src/backend/printing/contact-cards/compose-contact-cards.ts';
import type {
  CardPair,
  ContactCardFacts,
} from '../../../../src/backend/printing/contact-cards/contact-card-facts.ts';
import type { CalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { aHelper, anElder, aVillageWeek, personId } from '../a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from '../canaries.ts';
import { paperText } from '../paper-text.ts';

const NO_HABITS = { risesAt: '', napsAt: '', mealsAt: '', smokes: null, dogAtHome: null };
const aPair = (changes: Partial<CardPair> = {}): CardPair => ({
  elder: anElder(),
  helperId: personId(101),
  backupHelperId: null,
  since: '2026-03-08' as CalendarDate,
  worksIn: ['浙江宁波'],
  services: ['meal_help', 'errand'],
  habits: NO_HABITS,
  ...changes,
});
const facts = (...pairs: CardPair[]): ContactCardFacts => ({
  ...aVillageWeek({ helpers: [aHelper(), aHelper({ personId: personId(102), name: '陈正光', phones: [] })] }),
  pairs,
  withoutHelper: [],
});
const paper = (of: ContactCardFacts) =>
  assemblePaper({
    form: 'contact-card',
    profile: 'household',
    facts: aVillageWeek(),
    composed: composeContactCards(of),
  });

test('the front names the two with the number to call, for the elder and for the helper', () => {
  const text = paperText(paper(facts(aPair({ backupHelperId: personId(102) }))));
  for (const words of ['老人留存', '互助员留存', '王桂英', '3组 张家湾 第7户', '陈正光', '2026年3月8日'])
    expect(text).toContain(words);
  expect(text.match(/199 0000 0101/g)).toHaveLength(2);
});

test('the back names whom to call, what was agreed and how the elder lives', () => {
  const habits = { risesAt: '6点', napsAt: '中午睡一会', mealsAt: '', smokes: true, dogAtHome: true };
  const doctor = { name: '龚医生', phone: '19900000099' };
  const text = paperText(paper(facts(aPair({ habits, elder: anElder({ doctor }) }))));
  for (const words of [
    '大儿子 王建国（浙江宁波）199 0000 0011',
    '村医 龚医生199 0000 0099',
    '√助餐助浴助洁助急助医助行助农√代办心理疏导',
    '习惯家里有狗，起床6点，中午睡一会，抽烟',
    '刘秀兰签字/手印',
  ])
    expect(text).toContain(words);
});

test('fronts of two pairs share a page, and the page behind bears their backs in the same rows', () => {
  const elders = [1, 2, 3].map((id) =>
    anElder({ personId: personId(id), name: `老${id}`, householdNo: `${id}` }),
  );
  const composed = facts(...elders.map((elder) => aPair({ elder })));
  const { html, sheets } = paper(composed);
  const faces = html.split('<div class="face">').slice(1);
  const names = faces.map((face) => [...face.matchAll(/老\d/g)].map(([name]) => name));
  expect(names).toEqual([
    ['老1', '老1', '老2', '老2'],
    ['老1', '老1', '老2', '老2'],
    ['老3', '老3'],
    ['老3', '老3'],
  ]);
  expect(faces.map((face) => face.includes('结对日期'))).toEqual([true, false, true, false]);
  expect(sheets).toBe(countSheets(composeContactCards(composed).parts));
});

test('who has no helper of the own gets no card, and is told', () => {
  const alone = anElder({ personId: personId(9), name: '孙德福', primaryHelperId: null });
  const { parts, withheld } = composeContactCards({ ...facts(aPair()), withoutHelper: [alone] });
  expect(parts).toHaveLength(1);
  expect(withheld).toEqual([{ form: 'contact-card', name: '孙德福', reason: 'no-helper' }]);
});

test('what is not known is left to a pen', () => {
  const text = paperText(
    paper(facts(aPair({ helperId: personId(102), elder: anElder({ contacts: [] }), worksIn: [] }))),
  );
  expect(text).toContain('子女\n村医\n联系干部');
  expect(text).not.toContain('199 0000 0101');
});

test('a card is carried about: no identity number, health, level or allowance, whoever agreed', () => {
  const week = withCanaries(aVillageWeek());
  const text = paperText(
    paper({ ...week, pairs: week.elders.map((elder) => aPair({ elder })), withoutHelper: [] }),
  );
  for (const word of [...NEVER_ON_PAPER, '82岁']) expect(text).not.toContain(word);
});

test('a name of the register cannot break the card', () => {
  const pair = aPair({ elder: anElder({ name: '<i>1', contacts: [] }), worksIn: ['<i>2'] });
  expect(paper(facts(pair)).html).not.toContain('<i>1');
});
