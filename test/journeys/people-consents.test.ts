import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/shared/time/calendar-date.ts';
import { type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(async () => {
  office = await anOfficeAfter(pairSmallTownship);
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const find = async (search: string, role: 'elder' | 'helper' | 'all' = 'all') =>
  office.ask('people.list', { role, placeId: null, onlyWithNeeds: false, search });

describe('consent', () => {
  const given = { purpose: 'photo', date: TODAY, form: 'thumb_print' } as const;

  it('is recorded once, for all or for nobody', async () => {
    const ids = (await find('', 'elder')).map((person) => person.id);
    expect(await office.refusalOf('people.recordConsent', { ...given, personIds: [...ids, 999] })).toBe(
      'people.not-found',
    );
    expect(await office.ask('people.recordConsent', { ...given, personIds: ids })).toEqual({
      recorded: 2,
      alreadyOnRecord: 0,
    });
    expect(await office.ask('people.recordConsent', { ...given, personIds: ids })).toEqual({
      recorded: 0,
      alreadyOnRecord: 2,
    });
    expect((await find('', 'elder')).every((person) => person.consents.includes('photo'))).toBe(true);
  });

  it('is not recorded or withdrawn on a day that has not come', async () => {
    const personIds = (await find('陈桂英')).map((person) => person.id);
    const tomorrow = { ...given, personIds, date: addDays(TODAY, 1) };
    expect(await office.refusalOf('people.recordConsent', tomorrow)).toBe('people.consent-in-future');
    await office.ask('people.recordConsent', { ...tomorrow, date: TODAY });
    expect(
      await office.refusalOf('people.withdrawConsent', { personIds, purpose: 'photo', date: tomorrow.date }),
    ).toBe('people.consent-in-future');
  });

  it('ends with its withdrawal, even one dated before it', async () => {
    const personIds = (await find('陈桂英')).map((person) => person.id);
    await office.ask('people.recordConsent', { ...given, personIds });
    const before = { personIds, purpose: 'photo', date: '2026-01-01' } as const;
    expect(await office.ask('people.withdrawConsent', before)).toEqual({ withdrawn: 1 });
    expect((await find('陈桂英'))[0]?.consents).not.toContain('photo');
    expect(await office.ask('people.withdrawConsent', before)).toEqual({ withdrawn: 0 });
  });
});
const idOf = async (name: string): Promise<number> =>
  (await find(name)).find((person) => person.name === name)?.id ?? 0;
const detailOf = async (name: string) => office.ask('people.get', { personId: await idOf(name) });

describe('a decision on a consent', () => {
  it('is kept with its ground, its sheet and who took it', async () => {
    const personId = await idOf('王建国');
    const line = {
      purpose: 'health_data',
      date: '2026-11-01',
      form: 'guardian',
      basis: 'statutory_duty',
      paperNo: 'T-12',
      takenBy: '村文书',
    } as const;
    await office.ask('people.recordConsent', { personIds: [personId], decision: 'refused', ...line });
    await office.ask('people.recordConsent', { personIds: [personId], ...line, date: '2026-11-20' });
    const { consents, consentHistory } = await detailOf('王建国');
    expect(consents.find((consent) => consent.purpose === 'health_data')).toEqual({
      ...line,
      decision: 'given',
      date: '2026-11-20',
    });
    expect(
      consentHistory.filter(({ purpose }) => purpose === 'health_data').map(({ decision }) => decision),
    ).toEqual(['given', 'refused']);
  });
});
