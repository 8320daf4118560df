import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeBackend } from '../builders/office-backend.ts';
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
const idOf = async (name: string): Promise<number> =>
  (await find(name)).find((person) => person.name === name)?.id ?? 0;
const detailOf = async (name: string) => office.ask('people.get', { personId: await idOf(name) });

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
