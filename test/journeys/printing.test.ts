import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';

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

const forms: ('weekly-roster' | 'task-slip' | 'wall-card')[] = ['weekly-roster', 'task-slip', 'wall-card'];
const publish = () => office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
const plan = () => office.ask('printing.plan', { weekStart: COMING_WEEK, villageIds: [], forms });
const compose = (form: (typeof forms)[number]) =>
  office.ask('printing.compose', { weekStart: COMING_WEEK, villageId, form });

describe('printing', () => {
  it('never prints a draft', async () => {
    expect((await plan()).map(({ version, sheets }) => [version, sheets])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
    const input = { weekStart: COMING_WEEK, villageId };
    expect(await office.refusalOf('printing.compose', { ...input, form: 'weekly-roster' })).toBe(
      'printing.not-published',
    );
    expect(
      await office.refusalOf('printing.record', { ...input, form: 'wall-card', pages: 1, fileName: 'x.pdf' }),
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

  it('writes down what was printed', async () => {
    await publish();
    await office.ask('printing.record', {
      weekStart: COMING_WEEK,
      villageId,
      form: 'weekly-roster',
      pages: 1,
      fileName: '柳树村.pdf',
    });
    expect(office.events.at(-1)).toEqual({ name: 'data.changed', payload: { areas: ['printing'] } });
  });
});
