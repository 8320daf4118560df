import { expect, test } from 'vitest';
import { assemblePaper } from '../../../../src/backend/printing/assemble-paper.ts';
import { composeDutyRosters } from '../../../../src/backend/printing/duty-rosters/compose-duty-rosters.ts';
import type {
  DutyRosterFacts,
  DutyStation,
  PaperDuty,
} from '../../../../src/backend/printing/duty-rosters/duty-roster-facts.ts';
import type { MaskingProfile } from '../../../../src/shared/domain/printing.ts';
import type { VenueId } from '../../../../src/shared/domain/village-places.ts';
import { addDays } from '../../../../src/shared/time/calendar-date.ts';
import { aHelper, aVillageWeek, MONDAY, personId, plainDays } from '../a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from '../canaries.ts';
import { paperText } from '../paper-text.ts';

const SILENT = new Set<never>();
const aDuty = (changes: Partial<PaperDuty> = {}): PaperDuty => ({
  visitKey: 'duty-5-opening#1',
  kind: 'opening',
  date: MONDAY,
  slot: 'morning',
  minutes: 180,
  helpersNeeded: 1,
  helperIds: [personId(101)],
  ...changes,
});
const aStation = (changes: Partial<DutyStation> = {}): DutyStation => ({
  venueId: 5 as VenueId,
  name: '石板村幸福院',
  phone: '19900009001',
  head: null,
  duties: [aDuty()],
  ...changes,
});
const text = (
  stations: DutyStation[],
  profile: MaskingProfile = 'public',
  week: Partial<DutyRosterFacts> = {},
) =>
  paperText(
    assemblePaper({
      form: 'duty-roster',
      profile,
      facts: aVillageWeek(),
      composed: composeDutyRosters({ ...aVillageWeek(), ...week, stations }, profile),
    }),
  );

test('each day has its half-days, with who, what and the line under which it is signed', () => {
  const duties = [
    aDuty({ visitKey: 'duty-5-cooking#1', kind: 'cooking', date: addDays(MONDAY, 1), slot: 'afternoon' }),
    aDuty(),
  ];
  const sheet = text([aStation({ duties })]);
  expect(sheet).toContain('石板村幸福院值班表');
  expect(sheet).toContain(
    '11月23日\n周一十五\n刘秀兰\n1. 开门\n199 0000 9001\n11月24日\n周二十六\n刘秀兰\n2. 做饭',
  );
  expect(sheet).toContain('做饭：洗手，生熟分开');
  expect(sheet).toContain('请提前一天打 199 0000 9002');
});

test('markets and rushes of the village are marked', () => {
  const days = plainDays(MONDAY).map((day, index) =>
    index === 2
      ? { ...day, markets: ['云岭场'], periods: [{ name: '秋收', kind: 'farming-rush' as const }] }
      : day,
  );
  expect(text([aStation()], 'public', { days })).toContain('周三十七【逢场】秋收');
});

test('at the door a name and a phone stand only with consent, in the file all stand', () => {
  const helpers = [aHelper({ consents: SILENT })];
  const head = aHelper({
    personId: personId(102),
    name: '陈正光',
    consents: SILENT,
    phones: ['19900000102'],
  });
  const stations = [aStation({ head, phone: null })];
  const outside = text(stations, 'public', { helpers });
  for (const hidden of ['刘秀兰', '陈正光', '199 0000 0102']) expect(outside).not.toContain(hidden);
  expect(outside).toContain('互助员 3组第12户');
  const inside = text(stations, 'internal', { helpers });
  for (const shown of ['刘秀兰', '陈正光', '199 0000 0102']) expect(inside).toContain(shown);
});

test('who is missing is still to be found, in the table or below it', () => {
  const duties = [
    aDuty({ helpersNeeded: 2 }),
    aDuty({ visitKey: 'duty-5-opening#2', date: null, slot: null, helperIds: [] }),
  ];
  const sheet = text([aStation({ duties })]);
  expect(sheet).toContain('1. 开门\n待安排\n2. 开门');
  expect(sheet).toContain('另有1个半天待安排');
});

test('the entry finds a line for each turn, of its own helper', () => {
  const duties = [aDuty({ helpersNeeded: 2, helperIds: [personId(101), personId(102)] })];
  const helpers = [aHelper(), aHelper({ personId: personId(102), name: '陈正光' })];
  const { parts } = composeDutyRosters(
    { ...aVillageWeek({ helpers }), stations: [aStation({ duties })] },
    'public',
  );
  expect(parts.map(({ key }) => key)).toEqual(['venue-5']);
  expect(parts[0]?.lines).toMatchObject([
    { lineNo: 1, visitKey: 'duty-5-opening#1', helperIds: [101], minutes: 180, date: MONDAY },
    { lineNo: 2, visitKey: 'duty-5-opening#1', helperIds: [102] },
  ]);
});

test.each(['public', 'internal'] as const)('%s says nothing of health, levels or allowances', (profile) => {
  const sheet = text([aStation({ head: aHelper() })], profile, withCanaries(aVillageWeek()));
  for (const word of NEVER_ON_PAPER) expect(sheet).not.toContain(word);
});

test('a village without duties has no sheet', () => {
  expect(composeDutyRosters({ ...aVillageWeek(), stations: [] }, 'public').parts).toEqual([]);
});
