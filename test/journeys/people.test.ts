import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLANNING_GAPS } from '../../src/shared/domain/register-gap.ts';
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
const names = async (...query: Parameters<typeof find>) =>
  (await find(...query)).map((person) => person.name);

describe('the people table', () => {
  it.each([
    ['桂英', ['陈桂英']],
    ['cgy', ['陈桂英']],
    ['008', ['王建国']],
    ['2001', ['刘秀兰']],
    ['1990000 2002', ['周大明']],
    ['nobody', []],
  ])(
    'finds by part of a name, initials, household number or end of a phone: %s',
    async (search, expected) => {
      expect(await names(search)).toEqual(expected);
    },
  );

  it('tells who helps whom', async () => {
    const pairs = new Map((await find('')).map((person) => [person.name, person.pairedWith]));
    for (const elder of ['陈桂英', '王建国']) {
      const [helper = ''] = pairs.get(elder) ?? [];
      expect(pairs.get(helper)).toContain(elder);
    }
  });

  it('narrows to a place and counts the same people in the tree', async () => {
    const tree = await office.ask('people.placeTree', {});
    expect(tree.map((place) => [place.level, place.name, place.elders, place.helpers])).toEqual([
      ['village', '柳树村', 2, 2],
      ['village_group', '1组', 2, 2],
      ['hamlet', '上院子', 2, 2],
    ]);
    for (const { id } of tree) {
      expect(
        await office.ask('people.list', { role: 'elder', placeId: id, onlyWithNeeds: true, search: '' }),
      ).toHaveLength(2);
    }
  });
});

describe('a person', () => {
  it('is shown whole, the identity number only masked', async () => {
    const [row] = await find('陈桂英');
    const person = await office.ask('people.get', { personId: row?.id ?? 0 });
    expect(person).toMatchObject({
      name: '陈桂英',
      idNumberMasked: expect.stringMatching(/^511900\*{8}022.$/) as string,
      age: 83,
      place: { villageName: '柳树村', groupName: '1组', hamletName: '上院子', householdNo: '007' },
      elder: { living: 'alone', needs: [{ serviceCode: 'cleaning_help', timesPerWeek: 1, minutes: 60 }] },
      helper: null,
    });
    expect(person.pairs).toHaveLength(2);
  });

  it('who does not exist is refused', async () => {
    expect(await office.refusalOf('people.get', { personId: 999 })).toBe('people.not-found');
  });
});

describe('a gap of the registers', () => {
  it('is counted on the overview as the people page lists it, and closes when a consent is recorded', async () => {
    for (const gap of PLANNING_GAPS) {
      const { gaps } = await office.ask('overview.get', {});
      const listed = await office.ask('people.list', {
        role: 'all',
        placeId: null,
        onlyWithNeeds: false,
        search: '',
        gap,
      });
      expect([gap, listed.length]).toEqual([gap, gaps[gap]]);
    }
    const [missing] = await office.ask('people.list', {
      role: 'all',
      placeId: null,
      onlyWithNeeds: false,
      search: '',
      gap: 'no-wall-card-consent',
    });
    expect(missing?.name).toBe('王建国');
    await office.ask('people.recordConsent', {
      personIds: [missing?.id ?? 0],
      purpose: 'wall_card',
      date: TODAY,
      form: 'thumb_print',
    });
    expect(
      await office.ask('people.list', {
        role: 'all',
        placeId: null,
        onlyWithNeeds: false,
        search: '',
        gap: 'no-wall-card-consent',
      }),
    ).toEqual([]);
  });
});
