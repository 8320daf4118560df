import { expect, it } from 'vitest';
import { aHelperProfile, anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import { anOfficeBackend } from '../builders/office-backend.ts';

it('pairs people alike whether or not they are party members', async () => {
  const office = anOfficeBackend();
  const { placeId: townshipId } = await office.ask('places.add', {
    level: 'township',
    parentId: null,
    name: '清溪镇',
    groupNo: null,
  });
  const add = async (level: 'village' | 'hamlet', parentId: number, name: string) =>
    (await office.ask('places.add', { level, parentId, name, groupNo: null })).placeId;
  const villageId = await add('village', townshipId, '柳树村');
  const hamletId = await add('hamlet', villageId, '上院子');
  const need = { timesPerWeek: 1, everyWeeks: 1, minutes: 60, slot: null, since: null };
  const people = [
    { name: '何秀英', elder: anElderProfile({ needs: [{ ...need, serviceCode: 'errand' }] }) },
    {
      name: '何桂兰',
      birthDate: '1968-05-06',
      helper: aHelperProfile({ services: ['errand'], travelLimitMinutes: 30 }),
    },
  ];
  const formOf = (index: number, partyMember: boolean) =>
    aPersonForm(villageId, { hamletId, partyMember, ...people[index] });
  const ids = await Promise.all(
    people.map(async (_, index) => {
      const saved = await office.ask('people.save', { personId: null, form: formOf(index, false) });
      return saved.personId;
    }),
  );
  const pairsNow = async (jobId: string) =>
    (await office.ask('pairings.propose', { jobId })).pairs.map(({ elderId, helperId, role, score }) => ({
      elderId,
      helperId,
      role,
      score,
    }));

  const outside = await pairsNow('outside');
  expect(outside).toMatchObject([{ elderId: ids[0], helperId: ids[1], role: 'primary' }]);
  for (const [index, personId] of ids.entries()) {
    const form = { ...formOf(index, true), idNumber: { keep: true as const } };
    await office.ask('people.save', { personId, form });
    expect(await pairsNow(`inside-${index}`)).toEqual(outside);
  }
  await office.close();
});
