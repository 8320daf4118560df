import type { Input } from '../../src/shared/contract/contract.ts';
import type { OfficeBackend } from './office-backend.ts';
import { importFiles } from './office-import.ts';
import { aHelperRow, anElderRow, anIdNumber, type OfficeFolder } from './office-registers.ts';
import { personIdOf, placeIdOf } from './office-two-villages.ts';

/** The village of two hamlets, by id. */
export interface TwoHamlets {
  readonly villageId: number;
  readonly upper: number;
  readonly lower: number;
}

/**
 * 柳树村, paired: 陈桂英 (alone, cleaning once, upper hamlet) and 王建国 (with his children, two lunches, lower hamlet); 刘秀兰 of
 * the upper and 周大明 of the lower hamlet are free from Monday to Thursday in the mornings. Ten minutes lie between the hamlets.
 */
export async function pairTwoHamlets(office: OfficeBackend, folder: OfficeFolder): Promise<TwoHamlets> {
  const services = { 可服务项目: '助餐、助洁、助农' };
  await importFiles(office, [
    folder.table('老人.csv', [
      anElderRow(),
      anElderRow({
        姓名: '王建国',
        性别: '男',
        身份证号: anIdNumber('1950-06-01', 11),
        院落: '下院子',
        户号: '008',
        电话: '',
        居住情况: '与子女同住',
        需求: '助餐 每周2次',
      }),
    ]),
    folder.table('互助员.csv', [
      aHelperRow(services),
      aHelperRow({
        ...services,
        姓名: '周大明',
        性别: '男',
        身份证号: anIdNumber('1970-01-01', 55),
        院落: '下院子',
        电话: '19900002002',
      }),
    ]),
  ]);
  const places = await twoHamletsOf(office);
  const { villageId, upper, lower } = places;
  await office.ask('places.saveWalkingMinutes', {
    villageId,
    cells: [{ fromHamletId: upper, toHamletId: lower, minutes: 10 }],
  });
  await office.ask('pairings.accept', {
    proposalId: (await office.ask('pairings.propose', { jobId: 'pairing' })).id,
  });
  return places;
}

export async function twoHamletsOf(office: OfficeBackend): Promise<TwoHamlets> {
  return {
    villageId: await placeIdOf(office, '柳树村'),
    upper: await placeIdOf(office, '上院子', 'hamlet'),
    lower: await placeIdOf(office, '下院子', 'hamlet'),
  };
}

/** 刘秀兰 brings 王建国 his lunch. */
export async function saveARound(office: OfficeBackend, { villageId }: TwoHamlets) {
  const stops = [{ elderId: await personIdOf(office, '王建国'), diet: '软一点' }];
  const form = {
    villageId,
    name: '柳树线',
    riderId: await personIdOf(office, '刘秀兰'),
    fromTime: '11:00',
    toTime: '12:30',
    stops,
  };
  const { mealRoundId } = await office.ask('places.saveMealRound', { mealRoundId: null, form });
  return { mealRoundId, stops };
}

/** A station of the upper hamlet that is open on Wednesday morning and cleaned by two. */
export async function saveAStation(office: OfficeBackend, { villageId, upper }: TwoHamlets): Promise<number> {
  const { venueId } = await office.ask('places.saveVenue', {
    venueId: null,
    form: {
      kind: 'service_station',
      placeId: villageId,
      hamletId: upper,
      localName: '柳树站',
      hostPersonId: null,
      hostConsents: false,
      liaisonPersonId: null,
      source: 'idle_school',
      facilities: [],
      opening: [{ weekday: 3, slot: 'morning' }],
      duties: [{ kind: 'cleaning', halfDaysPerWeek: 5, helpersNeeded: 2 }],
      safety: [],
      safetyCheckedOn: null,
      phone: '',
      remark: '',
    },
  });
  return venueId;
}

type FarmTask = Input<'places.saveFarmTasks'>['farmTasks'][number];

/** The field of household 007 of the upper hamlet, worked by two within some days, Tuesday alone unless told otherwise. */
export async function saveAField(
  office: OfficeBackend,
  { villageId }: TwoHamlets,
  changes: Partial<FarmTask> = {},
): Promise<void> {
  const [household] = await office.ask('places.households', { villageId, search: '007' });
  const farmTask = {
    id: null,
    work: '栽油菜',
    plot: '',
    from: '2026-11-24' as FarmTask['from'],
    to: '2026-11-24' as FarmTask['to'],
    helpersNeeded: 2,
    halfDays: 1,
    note: '',
    ...changes,
  };
  await office.ask('places.saveFarmTasks', { householdId: household?.id ?? 0, farmTasks: [farmTask] });
}
