import { afterEach, beforeEach, expect, it } from 'vitest';
import { cookCircleForm } from '../../src/shared/domain/cook-circle.ts';
import { paperText } from '../backend/printing/paper-text.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
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

const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};

it('neighbours cook in turn: kept, changed, undone, on the wall by name only where the head agreed', async () => {
  const villageId = await placeIdOf(office, '柳树村');
  const [first, second] = await office.ask('places.households', { villageId, search: '' });
  const [elsewhere] = await office.ask('places.households', {
    villageId: await placeIdOf(office, '大坪村'),
    search: '',
  });
  const hosts = (...ids: (number | undefined)[]) =>
    ids.map((id, at) => ({ turn: at + 1, householdId: id ?? 0 }));
  const form = {
    villageId,
    hamletId: null,
    name: '上院那桌',
    meal: 'lunch',
    turns: 'rotation',
    beginsOn: '2026-11-22',
    daysEach: 1,
    hosts: hosts(first?.id, second?.id),
  } as const;
  const save = { cookCircleId: null, form: cookCircleForm.parse(form) };
  expect(
    await office.refusalOf('places.saveCookCircle', {
      ...save,
      form: cookCircleForm.parse({ ...form, hosts: hosts(elsewhere?.id) }),
    }),
  ).toBe('places.other-village');
  const { cookCircleId } = await office.ask('places.saveCookCircle', save);
  const listed = async () =>
    (await office.ask('places.cookCircles', { villageId })).map((circle) =>
      circle.hosts.map(({ householdNo }) => householdNo),
    );
  expect(await listed()).toEqual([['007', '008']]);

  const paper = async () => {
    const order = { paper: 'cook-table', villageId, personId: null, from: '2026-11-23' } as const;
    return paperText(await office.ask('exports.composePaper', order));
  };
  // No head is known: the eldest stands for the house, Tuesday's after Monday's.
  expect(await paper()).toMatch(/王秀珍家[^]*陈桂英家/u);
  const headId = await personIdOf(office, '陈桂英');
  await office.ask('people.withdrawConsent', {
    personIds: [headId],
    purpose: 'public_list',
    date: '2026-11-22',
  });
  expect(await paper()).toMatch(/王秀珍家[^]*第007户/u);
  expect(await paper()).not.toContain('陈桂英');

  await office.ask('places.removeCookCircle', { cookCircleId });
  expect(await listed()).toEqual([]);
  await undoLast();
  expect(await listed()).toEqual([['007', '008']]);
});

it('who came to a station stands by half-days, is summed in the month’s report and can be taken back', async () => {
  const placeId = await placeIdOf(office, '柳树村');
  const { venueId } = await office.ask('places.saveVenue', {
    venueId: null,
    form: {
      kind: 'service_station',
      placeId,
      hamletId: null,
      localName: '互助站',
      hostPersonId: null,
      hostConsents: false,
      liaisonPersonId: null,
      source: 'other',
      facilities: [],
      opening: [],
      safety: [],
      safetyCheckedOn: null,
      phone: '',
      remark: '',
    },
  });
  const halfDay = (date: string, heads: number | null) => ({
    date,
    slot: 'morning' as const,
    heads,
    activities: ['chess' as const],
  });
  await office.ask('places.saveStationDays', {
    venueId,
    halfDays: [halfDay('2026-11-19', 12), halfDay('2026-11-20', 20)],
  });
  expect(
    await office.refusalOf('places.saveStationDays', { venueId, halfDays: [halfDay('2026-11-30', 1)] }),
  ).toBe('places.day-to-come');
  const span = { venueId, from: '2026-11-01', to: '2026-11-30' };
  const heads = async () => (await office.ask('places.stationDays', span)).map((one) => one.heads);
  const report = await office.ask('exports.composePaper', {
    paper: 'period-report',
    villageId: placeId,
    personId: null,
    period: { kind: 'month', from: '2026-11-01' },
  });
  expect(report.html.replace(/<[^>]+>/g, ' ')).toMatch(/到站老人（人次）\s*32\s/u);
  await office.ask('places.saveStationDays', { venueId, halfDays: [halfDay('2026-11-20', null)] });
  expect(await heads()).toEqual([12]);
  await undoLast();
  expect(await heads()).toEqual([12, 20]);
});

it('reads a need by the township’s own word once the office has said which service it means', async () => {
  const file = folder.table('需求.csv', [
    anElderRow({ 姓名: '何素芬', 身份证号: '', 户号: '031', 需求: '理发 每月1次；护理协助 每周1次' }),
  ]);
  const unread = async () => {
    const { files } = await office.ask('imports.preview', { jobId: 'j', filePaths: [file], decisions: {} });
    return files
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'word-unknown')
      .map(({ raw }) => raw);
  };
  expect(await unread()).toEqual(['理发 每月1次']);
  await office.ask('imports.setServiceWord', { word: '理发', serviceCode: 'cleaning_help' });
  expect(await unread()).toEqual([]);
  expect(await office.ask('imports.serviceWords', {})).toContainEqual({
    word: '理发',
    serviceCode: 'cleaning_help',
    setBy: 'township',
  });
  await undoLast();
  expect(await unread()).toEqual(['理发 每月1次']);
});
