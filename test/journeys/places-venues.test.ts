import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { importTwoVillages, personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(async () => {
  office = await anOfficeAfter(importTwoVillages);
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const place = async (name: string, level?: string) => placeIdOf(office, name, level);
const person = async (name: string) => personIdOf(office, name);
const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};
const add = async (level: 'village' | 'village_group' | 'hamlet', parentId: number | null, name: string) =>
  office.ask('places.add', { level, parentId, name, groupNo: null });
const aVenue = async () => ({
  kind: 'mutual_aid_point' as const,
  placeId: await place('柳树村'),
  hamletId: await place('下院子', 'hamlet'),
  localName: '幸福小院',
  hostPersonId: await person('王秀珍'),
  hostConsents: true,
  liaisonPersonId: null,
  source: 'private_house' as const,
  facilities: ['厨房', '棋桌'],
  opening: [{ weekday: 1 as const, slot: 'morning' as const }],
  duties: [{ kind: 'cooking' as const, halfDaysPerWeek: 5, helpersNeeded: 2 }],
  safety: ['fire' as const, 'handrail' as const],
  safetyCheckedOn: '2026-11-20',
  phone: '19900009001',
  remark: '',
  roomFor: 30,
});
const aTeam = async (duty: 'leader' | 'member') => ({
  placeId: await place('柳树村'),
  kind: 'mutual_aid_group' as const,
  name: '上院子互助组',
  remark: '',
  members: [{ personId: await person('陈桂英'), duty }],
});

describe('a venue', () => {
  it('in a private house needs its host and the consent of the host', async () => {
    const form = await aVenue();
    const refused = (change: object) =>
      office.refusalOf('places.saveVenue', { venueId: null, form: { ...form, ...change } });
    expect(await refused({ hostPersonId: null })).toBe('places.host-missing');
    expect(await refused({ hostConsents: false })).toBe('places.host-consent-missing');
    expect(await refused({ hamletId: await place('李家湾', 'hamlet') })).toBe('places.other-village');
    expect(await refused({ hostPersonId: 9999 })).toBe('people.not-found');
  });

  it('is kept, changed, listed with everything above it, and taken out', async () => {
    const form = await aVenue();
    const { venueId } = await office.ask('places.saveVenue', { venueId: null, form });
    const [listed] = await office.ask('places.venues', { placeId: form.placeId });
    expect(listed).toEqual({
      ...form,
      id: venueId,
      placeName: '柳树村',
      hamletName: '下院子',
      hostName: '王秀珍',
      liaisonName: null,
      catchment: {
        hamlets: [
          {
            hamletId: form.hamletId,
            name: '下院子',
            elders: 1,
            minutes: 5,
            estimated: false,
            tooFar: false,
          },
        ],
        elders: 1,
      },
    });
    await office.ask('places.saveVenue', { venueId, form: { ...form, localName: '睦邻点', facilities: [] } });
    expect(await office.ask('places.venues', { placeId: null })).toMatchObject([{ localName: '睦邻点' }]);
    expect(await office.ask('places.venues', { placeId: await place('大坪村') })).toEqual([]);
    await office.ask('places.removeVenue', { venueId });
    expect(await office.ask('places.venues', { placeId: null })).toEqual([]);
    expect(await office.refusalOf('places.removeVenue', { venueId })).toBe('places.not-found');
    await undoLast();
    expect(await office.ask('places.venues', { placeId: null })).toMatchObject([{ localName: '睦邻点' }]);
  });
});

describe('whom a mutual-aid point serves', () => {
  const hamlet = async (name: string) => place(name, 'hamlet');
  const walk = async (from: string, to: string, minutes: number) =>
    office.ask('places.saveWalkingMinutes', {
      villageId: await place('柳树村'),
      cells: [{ fromHamletId: await hamlet(from), toHamletId: await hamlet(to), minutes }],
    });
  const served = async () =>
    (await office.ask('places.venues', { placeId: null })).map(({ catchment }) =>
      catchment?.hamlets.map(({ name, minutes, tooFar }) => [name, minutes, tooFar]),
    );

  it('are the hamlets that have no nearer one, and those beyond the travel limit are told', async () => {
    const form = await aVenue();
    await office.ask('places.saveVenue', { venueId: null, form });
    await add('hamlet', form.placeId, '垭口');
    await walk('上院子', '下院子', 12);
    await walk('上院子', '垭口', 8);
    expect(await served()).toEqual([
      [
        ['下院子', 5, false],
        ['上院子', 12, false],
        ['垭口', 20, true],
      ],
    ]);
    await office.ask('places.saveVenue', {
      venueId: null,
      form: { ...form, hamletId: await hamlet('垭口') },
    });
    expect(await served()).toEqual([
      [['下院子', 5, false]],
      [
        ['垭口', 5, false],
        ['上院子', 8, false],
      ],
    ]);
    await office.ask('places.saveRule', { placeId: form.placeId, rule: 'travel-limit-minutes', value: 7 });
    expect((await served())[1]?.at(-1)).toEqual(['上院子', 8, true]);
  });

  it('counts the elders who live there, and is told of no other venue', async () => {
    const form = await aVenue();
    await walk('上院子', '下院子', 12);
    await office.ask('places.saveVenue', { venueId: null, form });
    await office.ask('places.saveVenue', { venueId: null, form: { ...form, kind: 'service_station' } });
    const told = async () =>
      (await office.ask('places.venues', { placeId: null })).map(({ kind, catchment }) => [
        kind,
        catchment?.elders,
      ]);
    expect(await told()).toEqual([
      ['service_station', undefined],
      ['mutual_aid_point', 2],
    ]);
    await office.ask('people.setStatus', {
      personId: await person('陈桂英'),
      status: 'deceased',
      on: TODAY,
      reason: '',
    });
    expect((await told())[1]).toEqual(['mutual_aid_point', 1]);
  });
});

describe('a team', () => {
  it('that is a mutual-aid group is led by a party member, unless the office does not ask for it', async () => {
    const form = await aTeam('leader');
    expect(await office.refusalOf('places.saveTeam', { teamId: null, form })).toBe(
      'places.team-leader-not-party-member',
    );
    await office.ask('places.saveRule', {
      placeId: form.placeId,
      rule: 'group-leader-party-member',
      value: 0,
    });
    const { teamId } = await office.ask('places.saveTeam', { teamId: null, form });
    expect(await office.ask('places.teams', { placeId: form.placeId })).toEqual([
      {
        ...form,
        id: teamId,
        placeName: '柳树村',
        members: [{ ...form.members[0], name: '陈桂英', partyMember: false }],
      },
    ]);
  });

  it('of another kind is led by whom it likes, changes its members and is taken out', async () => {
    const form = { ...(await aTeam('leader')), kind: 'elders_association' as const, name: '老年协会' };
    const { teamId } = await office.ask('places.saveTeam', { teamId: null, form });
    const members = [{ personId: await person('王秀珍'), duty: 'secretary' as const }];
    await office.ask('places.saveTeam', { teamId, form: { ...form, members } });
    expect((await office.ask('places.teams', { placeId: null }))[0]?.members).toMatchObject(members);
    await office.ask('places.removeTeam', { teamId });
    await undoLast();
    expect((await office.ask('places.teams', { placeId: null }))[0]?.members).toMatchObject(members);
  });
});
