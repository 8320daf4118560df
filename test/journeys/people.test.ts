import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLANNING_GAPS } from '../../src/shared/domain/register-gap.ts';
import { addDays } from '../../src/shared/time/calendar-date.ts';
import { anOfficeBackend, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { aHelperProfile, anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  await pairSmallTownship(office, folder);
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
    expect(person.pairs).toHaveLength(1);
  });

  it('who does not exist is refused', async () => {
    expect(await office.refusalOf('people.get', { personId: 999 })).toBe('people.not-found');
  });
});

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

describe('a status', () => {
  it.each([
    ['deceased', 1],
    ['moved', 1],
    ['withdrawn', 1],
    ['away', 0],
  ] as const)('of %s ends %i pair on that day', async (status, pairsEnded) => {
    const personId = await idOf('陈桂英');
    expect(
      await office.ask('people.setStatus', { personId, status, on: '2026-11-23', reason: '家属来告知' }),
    ).toEqual({ pairsEnded });
    expect(await detailOf('陈桂英')).toMatchObject({ status, statusSince: '2026-11-23' });
    expect((await detailOf('陈桂英')).pairs).toHaveLength(1 - pairsEnded);
    const [change] = await office.ask('changes.list', { limit: 1 });
    expect(change).toMatchObject({ kind: 'status-changed', reason: '家属来告知', people: 1 });
  });
});

describe('relations', () => {
  it('are so for both, and are changed from either side', async () => {
    const [one, other] = [await idOf('陈桂英'), await idOf('王建国')];
    await office.ask('people.saveRelations', {
      personId: one,
      relations: [{ otherId: other, kind: 'cousin', degree: 4, note: '姑表' }],
    });
    expect((await detailOf('王建国')).relations).toEqual([
      { otherId: one, name: '陈桂英', kind: 'cousin', degree: 4, note: '姑表' },
    ]);
    await office.ask('people.saveRelations', {
      personId: other,
      relations: [
        { otherId: one, kind: 'cousin', degree: 4, note: '表姐' },
        { otherId: one, kind: 'friend', degree: null, note: '' },
      ],
    });
    expect((await detailOf('陈桂英')).relations.map(({ kind, note }) => [kind, note])).toEqual([
      ['cousin', '表姐'],
      ['friend', ''],
    ]);
    await office.ask('people.saveRelations', { personId: one, relations: [] });
    expect((await detailOf('王建国')).relations).toEqual([]);
  });

  it('keep a refusal with the one who refuses', async () => {
    const [one, other] = [await idOf('陈桂英'), await idOf('王建国')];
    const refuses = { otherId: other, kind: 'refuses' as const, degree: null, note: '' };
    await office.ask('people.saveRelations', { personId: one, relations: [refuses] });
    expect((await detailOf('王建国')).relations).toEqual([]);
    await office.ask('people.saveRelations', { personId: other, relations: [] });
    expect((await detailOf('陈桂英')).relations).toMatchObject([refuses]);
  });

  it('tie nobody to herself, nor to nobody', async () => {
    const personId = await idOf('陈桂英');
    const to = (otherId: number) =>
      office.refusalOf('people.saveRelations', {
        personId,
        relations: [{ otherId, kind: 'friend', degree: null, note: '' }],
      });
    expect(await to(personId)).toBe('people.relation-to-self');
    expect(await to(999)).toBe('people.not-found');
  });
});

describe('residences', () => {
  const stay = (from: string, to: string | null) => ({
    kind: 'child_home' as const,
    from,
    to,
    hamletId: null,
    houseText: '',
    hostName: '大儿子',
  });

  it('are kept in the order of their days', async () => {
    const personId = await idOf('陈桂英');
    const [first, second] = [stay('2026-01-01', '2026-06-30'), stay('2026-07-01', null)];
    await office.ask('people.saveResidences', { personId, residences: [second, first] });
    expect((await detailOf('陈桂英')).residences).toEqual([first, second]);
  });

  it.each([
    [stay('2026-01-01', '2026-06-30'), stay('2026-06-30', null)],
    [stay('2026-01-01', null), stay('2026-07-01', null)],
    [stay('2026-02-01', '2026-01-01'), stay('2027-01-01', null)],
  ])('are refused where a day has two homes or none', async (...residences) => {
    const personId = await idOf('陈桂英');
    expect(await office.refusalOf('people.saveResidences', { personId, residences })).toBe(
      'people.residences-overlap',
    );
  });
});

describe('an assessment', () => {
  const sheet = (assessedOn: string, score: number) => ({
    scale: 'gbt42195' as const,
    assessedOn,
    assessor: '李医生',
    items: null,
    score,
    adjustments: [],
    level: null,
    paperNo: '',
  });
  const levelOf = async () => {
    const { elder } = await detailOf('陈桂英');
    return [elder?.selfCareLevel, elder?.selfCareSource, elder?.selfCareDate];
  };

  it('sets the level when it is the newest, and gives it back when it is removed', async () => {
    const personId = await idOf('陈桂英');
    const add = async (day: string, score: number) =>
      office.ask('people.addAssessment', { personId, form: sheet(day, score) });
    await add('2026-06-01', 70);
    expect(await levelOf()).toEqual(['mild', 'gbt42195', '2026-06-01']);
    const newest = await add('2026-11-01', 40);
    expect(newest.level).toBe('severe');
    await add('2025-01-01', 90);
    expect(await levelOf()).toEqual(['severe', 'gbt42195', '2026-11-01']);
    expect(
      (await detailOf('陈桂英')).assessments.map(({ score, validUntil }) => [score, validUntil]),
    ).toEqual([
      [40, '2027-11-01'],
      [70, '2027-06-01'],
      [90, '2026-01-01'],
    ]);
    await office.ask('people.removeAssessment', { personId, assessmentId: newest.assessmentId });
    expect(await levelOf()).toEqual(['mild', 'gbt42195', '2026-06-01']);
  });

  it('leaves no level behind when it was the only ground', async () => {
    const personId = await idOf('陈桂英');
    const { assessmentId } = await office.ask('people.addAssessment', {
      personId,
      form: sheet('2026-06-01', 70),
    });
    await office.ask('people.removeAssessment', { personId, assessmentId });
    expect(await levelOf()).toEqual(['unknown', null, null]);
    expect(await office.refusalOf('people.removeAssessment', { personId, assessmentId })).toBe(
      'assessment.not-found',
    );
  });

  it('is refused where it comes to nothing', async () => {
    const personId = await idOf('陈桂英');
    const refused = (changes: object) =>
      office.refusalOf('people.addAssessment', {
        personId,
        form: { ...sheet('2026-06-01', 70), ...changes },
      });
    expect(await refused({ items: { eating: 4 } })).toBe('assessment.items-missing');
    expect(await refused({ score: 91 })).toBe('assessment.item-too-high');
    expect(await refused({ score: null })).toBe('assessment.level-missing');
  });
});

describe('a change to many', () => {
  it('does to each what the preview says, as one change', async () => {
    const personIds = [await idOf('陈桂英'), await idOf('王建国'), await idOf('刘秀兰')];
    const change = { kind: 'add-care-flag', flag: 'left_behind' } as const;
    const preview = await office.ask('people.previewBulk', { personIds, change });
    expect(preview).toMatchObject({
      lines: [
        { name: '陈桂英', becomes: expect.stringContaining('left_behind') as string },
        { name: '王建国', becomes: expect.stringContaining('left_behind') as string },
      ],
      unchanged: 1,
      pairsEnded: 0,
    });
    expect((await detailOf('王建国')).elder?.careFlags).not.toContain('left_behind');
    expect(await office.ask('people.changeMany', { personIds, change })).toEqual({
      changed: 2,
      pairsEnded: 0,
    });
    expect((await detailOf('王建国')).elder?.careFlags).toContain('left_behind');
    expect((await office.ask('changes.list', { limit: 1 }))[0]).toMatchObject({
      kind: 'people-changed',
      people: 2,
    });
    expect(await office.ask('people.changeMany', { personIds, change })).toEqual({
      changed: 0,
      pairsEnded: 0,
    });
  });

  it('ends the pairs of those who are gone, and says so before', async () => {
    const personIds = [await idOf('陈桂英'), await idOf('王建国')];
    const change = { kind: 'status', status: 'moved', on: TODAY } as const;
    expect(await office.ask('people.previewBulk', { personIds, change })).toMatchObject({ pairsEnded: 2 });
    expect((await detailOf('陈桂英')).pairs).toHaveLength(1);
    expect(await office.ask('people.changeMany', { personIds, change })).toEqual({
      changed: 2,
      pairsEnded: 2,
    });
    expect((await detailOf('陈桂英')).pairs).toEqual([]);
  });

  it.each([
    [{ kind: 'add-hobby', word: '下棋' }, '喝茶、下棋'],
    [{ kind: 'add-role', role: 'supporter' }, 'supporter'],
    [{ kind: 'reconfirm-helper', on: '2026-11-20' }, '2026-11-20'],
  ] as const)('may be %j', async (change, becomes) => {
    const preview = await office.ask('people.previewBulk', { personIds: [await idOf('刘秀兰')], change });
    expect(preview.lines).toMatchObject([{ becomes }]);
  });

  it('moves people to another spot of the village with their household', async () => {
    const { villageId } = await placesOf();
    const personIds = [await idOf('陈桂英')];
    const change = { kind: 'move', villageId, groupId: null, hamletId: null } as const;
    const preview = await office.ask('people.previewBulk', { personIds, change });
    expect(preview.lines).toMatchObject([{ was: '柳树村 1组 上院子', becomes: '柳树村' }]);
    await office.ask('people.changeMany', { personIds, change });
    expect((await detailOf('陈桂英')).place).toMatchObject({ hamletId: null, householdNo: '007' });
  });
});

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
