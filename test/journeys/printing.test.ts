import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualProfile } from '../../src/backend/printing/form-looks.ts';
import type { PaperForm } from '../../src/shared/domain/printing.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
beforeEach(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  await pairSmallTownship(office, folder);
  villageId = (await office.ask('overview.get', {})).villages[0]?.villageId ?? 0;
  await office.ask('rosters.draft', { jobId: 'j', weekStart: COMING_WEEK, villageIds: [] });
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const aServiceCentre = async (placeId: number) => ({
  kind: 'service_center' as const,
  placeId,
  hamletId: null,
  localName: '幸福中心',
  hostPersonId: null,
  hostConsents: false,
  liaisonPersonId: await personIdOf(office, '刘秀兰'),
  source: 'other' as const,
  facilities: [],
  opening: [],
  safety: [],
  safetyCheckedOn: null,
  phone: '19900009009',
  remark: '',
});
const forms: PaperForm[] = ['weekly-roster', 'task-slip', 'wall-card'];
const choices = forms.map((form) => ({ form, profile: usualProfile(form) }));
const publish = () => office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
const plan = () => office.ask('printing.plan', { weekStart: COMING_WEEK, villageIds: [], forms: choices });
const compose = (form: PaperForm) =>
  office.ask('printing.compose', {
    weekStart: COMING_WEEK,
    villageId,
    form,
    profile: usualProfile(form),
  });

describe('printing', () => {
  it('never prints a draft', async () => {
    expect((await plan()).map(({ version, sheets }) => [version, sheets])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
    const input = { weekStart: COMING_WEEK, villageId };
    expect(
      await office.refusalOf('printing.compose', { ...input, form: 'weekly-roster', profile: 'public' }),
    ).toBe('printing.not-published');
    expect(
      await office.refusalOf('printing.record', {
        ...input,
        form: 'wall-card',
        profile: 'household',
        partKeys: [],
        pages: 1,
        fileName: 'x.pdf',
      }),
    ).toBe('printing.not-published');
  });

  it('announces exactly the sheets that it makes', async () => {
    await publish();
    for (const { form, sheets, withheld } of await plan()) {
      const paper = await compose(form);
      expect([form, paper.sheets, paper.withheld]).toEqual([form, sheets, withheld]);
    }
  });

  it('names nobody on the wall who did not agree to it', async () => {
    await publish();
    const { html } = await compose('weekly-roster');
    expect(html).toContain('陈桂英');
    expect(html).not.toContain('王建国');
  });

  it('makes a wall card only with consent, from the moment it is given until it is withdrawn', async () => {
    await publish();
    const names = async (): Promise<string[]> =>
      (await compose('wall-card')).withheld.map((sheet) => sheet.name);
    expect(await names()).toEqual(['王建国']);
    const [man] = await office.ask('people.list', {
      role: 'elder',
      placeId: null,
      onlyWithNeeds: true,
      search: '王建国',
    });
    const decision = { personIds: [man?.id ?? 0], purpose: 'wall_card' as const, date: TODAY };
    await office.ask('people.recordConsent', { ...decision, form: 'signature' });
    expect(await names()).toEqual([]);
    await office.ask('people.withdrawConsent', decision);
    expect(await names()).toEqual(['王建国']);
  });

  it('shows no identity number and no level of care on any form', async () => {
    await publish();
    for (const form of forms) expect((await compose(form)).html).not.toMatch(/511900|self_care|自理/u);
  });

  it('names the township’s service centre in the foot of every form, once it is recorded', async () => {
    await publish();
    for (const form of forms) expect((await compose(form)).footText).toMatch(/(第1版|日印)$/u);
    const { placeId: township } = await office.ask('places.add', {
      level: 'township',
      parentId: null,
      name: '青溪镇',
      groupNo: null,
    });
    await office.ask('places.saveVenue', { venueId: null, form: await aServiceCentre(township) });
    for (const form of forms)
      expect((await compose(form)).footText).toMatch(
        /(第1版|日印)\u3000幸福中心 负责人 刘秀兰 19900009009$/u,
      );
    const register = await office.ask('exports.composePaper', {
      paper: 'elders-register',
      villageId,
      personId: null,
    });
    expect(register.footText).toMatch(/幸福中心 负责人 刘秀兰 19900009009$/u);
  });

  it('prints the elder’s own cadre on the card, else the village’s', async () => {
    await publish();
    const card = async () => (await compose('wall-card')).html.replaceAll(/<[^>]*>|\s/gu, '');
    const village = await office.ask('places.get', { placeId: villageId });
    await office.ask('places.save', {
      placeId: villageId,
      form: { ...village, contacts: [{ kind: 'cadre', name: '何书记', phone: '19900008002' }] },
    });
    expect(await card()).toContain('何书记');
    await office.ask('people.changeMany', {
      personIds: [await personIdOf(office, '陈桂英')],
      change: { kind: 'cadre', cadreId: await personIdOf(office, '刘秀兰') },
    });
    expect(await card()).toMatch(/联系干部.{0,8}刘秀兰/u);
    expect(await card()).not.toContain('何书记');
  });

  it('writes down what was printed, and by whom where somebody is named', async () => {
    await publish();
    const { id: printedBy } = await office.ask('attendance.saveStaff', {
      id: null,
      form: { name: '周敏', householdId: null, active: true },
    });
    await office.ask('printing.record', {
      weekStart: COMING_WEEK,
      villageId,
      form: 'weekly-roster',
      profile: 'public',
      partKeys: ['group-1'],
      pages: 1,
      fileName: '柳树村.pdf',
      printedBy,
    });
    expect(await office.ask('printing.history', { weekStart: null, villageId: null })).toMatchObject([
      { form: 'weekly-roster', printedBy: '周敏', fileName: '柳树村.pdf' },
    ]);
    expect(office.events.at(-1)).toEqual({ name: 'data.changed', payload: { areas: ['printing'] } });
  });
});
