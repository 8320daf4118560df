import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { aHelperProfile, anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
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

/** The village of the small township and its hamlet. */
async function placesOf(): Promise<{ villageId: number; groupId: number; hamletId: number }> {
  const tree = await office.ask('people.placeTree', {});
  const id = (level: string): number => tree.find((place) => place.level === level)?.id ?? 0;
  return { villageId: id('village'), groupId: id('village_group'), hamletId: id('hamlet') };
}
const idOf = async (name: string): Promise<number> =>
  (await find(name)).find((person) => person.name === name)?.id ?? 0;
const detailOf = async (name: string) => office.ask('people.get', { personId: await idOf(name) });

describe('a form', () => {
  it('keeps everything that it asks for', async () => {
    const places = await placesOf();
    const doctorId = await idOf('周大明');
    const elder = anElderProfile({
      living: 'alone',
      careFlags: ['living_alone', 'left_behind'],
      selfCareLevel: 'mild',
      selfCareSource: 'public_health',
      selfCareDate: '2026-10-01',
      healthWords: '腿脚不便',
      chronicDiseases: ['高血压'],
      allergies: '青霉素',
      medicinesNote: '早晚各一片',
      hearing: 'weak',
      sight: 'good',
      walking: 'stick',
      risesAt: '6点',
      napsAt: '午后',
      mealsAt: '12点',
      smokes: false,
      dogAtHome: true,
      helperSexWish: 'F',
      canOffer: ['看娃'],
      needCategories: ['daily_care', 'mood'],
      needs: [
        {
          serviceCode: 'errand',
          timesPerWeek: 1,
          everyWeeks: 2,
          minutes: 45,
          slot: 'morning',
          since: '2026-09-01',
        },
      ],
      contacts: [
        {
          name: '何大勇',
          relation: '子',
          phone: '19900003001',
          worksIn: '成都',
          bestTime: '晚上',
          toldBy: 'wechat',
          consentsToNotes: true,
        },
      ],
      visitLevel: 'red',
      visitLevelReason: '刚出院',
      planReviewOn: '2027-01-01',
      doctorId,
      cadreId: doctorId,
    });
    const helper = aHelperProfile({
      category: 'younger_elder',
      ability: 'mild',
      abilityNotedOn: '2026-03-01',
      travelMeans: 'e_bike',
      licenceNote: '有',
      skills: ['理发'],
      absences: [{ from: '2026-12-01', to: '2026-12-10', reason: 'farming' }],
      trainings: [{ topic: '助浴', heldOn: '2026-01-10', validUntil: '2028-01-10' }],
      insurer: '人保',
      policyNo: 'P-1',
      insuredUntil: '2027-06-30',
      pointsWish: 'donate',
      joinedOn: '2025-01-01',
      reconfirmedOn: '2026-01-01',
    });
    const form = aPersonForm(places.villageId, {
      ...places,
      name: '何秀英',
      nameNote: '上院',
      nickname: '何大嫂',
      idNumber: { keep: false, idNumber: anIdNumber('1948-05-06', 24) },
      lunarBirthday: { month: 4, day: 28, leap: false },
      nation: '汉族',
      dialect: '四川话',
      householdNo: '099',
      relationToHead: '户主',
      registeredElsewhere: true,
      partyMember: true,
      fiveSenior: ['old_teacher'],
      roles: ['supervisor', 'key_volunteer'],
      phones: [
        { number: '19900003002', owner: null, kind: 'mobile' },
        { number: '0816-1234567', owner: '邻居', kind: 'landline' },
      ],
      temperaments: ['开朗'],
      hobbies: ['喝茶', '唱歌'],
      remark: '住在路口',
      elder,
      helper,
    });
    const { personId, findings } = await office.ask('people.save', { personId: null, form });
    expect(findings.map((finding) => finding.code)).toEqual(['helper-limited-in-ability']);
    const person = await office.ask('people.get', { personId });
    const { idNumber: _, villageId, groupId, hamletId, householdNo, elder: __, ...plain } = form;
    expect(person).toMatchObject(plain);
    expect(person).toMatchObject({
      elder,
      place: { villageId, groupId, hamletId, householdNo, villageName: '柳树村' },
      idStatus: 'valid',
      idNumberMasked: `511900********${anIdNumber('1948-05-06', 24).slice(14)}`,
    });
    expect(person.elder).toMatchObject({
      visitLevelComputed: 'yellow',
      doctorName: '周大明',
      cadreName: '周大明',
    });
    expect(await names('何大嫂')).toEqual(['何秀英']);
    expect(await names('099')).toEqual(['何秀英']);
  });

  it('saved as it was shown changes nothing', async () => {
    const before = await detailOf('陈桂英');
    const { place, elder } = before;
    const sets = await office.ask('changes.list', { limit: 100 });
    await office.ask('people.save', {
      personId: before.id,
      form: {
        ...aPersonForm(place.villageId),
        ...before,
        ...place,
        idNumber: { keep: true },
        elder,
      },
    });
    expect(await detailOf('陈桂英')).toEqual(before);
    expect(await office.ask('changes.list', { limit: 100 })).toEqual(sets);
  });

  it('is remarked while it is filled in, and not saved where it makes no sense', async () => {
    const { villageId } = await placesOf();
    const form = aPersonForm(villageId, {
      name: '陈桂英',
      birthDate: '2026-12-01',
      idNumber: { keep: false, idNumber: anIdNumber('1943-03-05', 22) },
    });
    expect(
      (await office.ask('people.check', { personId: null, form })).map((finding) => finding.code),
    ).toEqual(['same-name-in-village', 'id-of-somebody-else', 'id-birth-differs', 'birth-in-future']);
    expect(await office.refusalOf('people.save', { personId: null, form })).toBe('people.form-stopped');
    expect(
      await office.refusalOf('people.save', { personId: null, form: { ...form, birthDate: null } }),
    ).toBe('people.id-number-taken');
    expect(await names('陈桂英')).toEqual(['陈桂英']);
  });

  it('of somebody with an identity number needs neither birth date nor sex', async () => {
    const { villageId } = await placesOf();
    const form = aPersonForm(villageId, {
      sex: 'unknown',
      birthDate: null,
      birthPrecision: 'unknown',
      idNumber: { keep: false, idNumber: ` ${anIdNumber('1950-03-15', 18).toLowerCase()} ` },
    });
    const { personId } = await office.ask('people.save', { personId: null, form });
    expect(await office.ask('people.get', { personId })).toMatchObject({
      sex: 'F',
      birthDate: '1950-03-15',
      birthPrecision: 'day',
      idStatus: 'valid',
    });
  });

  it('with a household number of the village joins that household', async () => {
    const { villageId } = await placesOf();
    await office.ask('people.save', {
      personId: null,
      form: aPersonForm(villageId, { householdNo: '007', relationToHead: '妹' }),
    });
    expect((await detailOf('陈桂英')).household).toMatchObject([{ name: '何秀英', relationToHead: '妹' }]);
  });

  it('takes a role away from whom nobody counts on, and from nobody else', async () => {
    const { villageId } = await placesOf();
    const paired = await detailOf('陈桂英');
    const form = { ...aPersonForm(villageId), ...paired, ...paired.place, idNumber: { keep: true as const } };
    expect(
      await office.refusalOf('people.save', { personId: paired.id, form: { ...form, elder: null } }),
    ).toBe('people.role-still-used');
    const both = aPersonForm(villageId, {
      elder: anElderProfile(),
      helper: aHelperProfile({ skills: ['理发'] }),
    });
    const { personId } = await office.ask('people.save', { personId: null, form: both });
    await office.ask('people.save', { personId, form: { ...both, helper: null } });
    expect(await office.ask('people.get', { personId })).toMatchObject({
      helper: null,
      elder: { living: 'unknown' },
    });
  });

  it('names places of one village only', async () => {
    const { villageId, hamletId } = await placesOf();
    const form = aPersonForm(villageId);
    const refused = (changes: object) =>
      office.refusalOf('people.save', { personId: null, form: { ...form, ...changes } });
    expect(await refused({ villageId: hamletId })).toBe('places.not-found');
    expect(await refused({ groupId: hamletId })).toBe('places.not-found');
    expect(await refused({ hamletId: 999 })).toBe('places.not-found');
    expect(await office.refusalOf('people.save', { personId: 999, form })).toBe('people.not-found');
  });
});
