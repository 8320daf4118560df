import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MaskingProfile, PaperForm } from '../../src/shared/domain/printing.ts';
import { addDays } from '../../src/shared/time/calendar-date.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let villageId: number;
beforeAll(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  await pairSmallTownship(office, folder);
  villageId = (await office.ask('overview.get', {})).villages[0]?.villageId ?? 0;
  await office.ask('rosters.draft', { jobId: 'j', weekStart: COMING_WEEK, villageIds: [] });
  await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
});
afterAll(async () => {
  await office.close();
  folder.remove();
});

const textOf = async (form: PaperForm, profile: MaskingProfile): Promise<string> => {
  const { html } = await office.ask('printing.compose', { weekStart: COMING_WEEK, villageId, form, profile });
  return html.replace(/<style[^]*?<\/style>/u, '').replaceAll(/<[^>]*>|\s/gu, '');
};
const spoken = async (kind: 'broadcast' | 'message'): Promise<string> =>
  (await office.ask('printing.spokenText', { weekStart: COMING_WEEK, villageId, kind })).text;

describe('the village’s own forms', () => {
  it('read the roster out without a name and without a figure', async () => {
    const text = await spoken('broadcast');
    expect(text).toContain('再说一遍。');
    expect(text).not.toMatch(/[0-9]|陈桂英|刘秀兰/u);
    expect(await textOf('broadcast-script', 'public')).toContain('新的排班表贴出来了。');
    expect(await spoken('message')).toMatch(/^【.+互助养老】/u);
  });

  it('bring to the meeting who is away, what is asked for, who said no', async () => {
    const helperId = await personIdOf(office, '刘秀兰');
    const [elder] = await office.ask('people.list', {
      role: 'elder',
      placeId: null,
      onlyWithNeeds: true,
      search: '',
    });
    await office.ask('calendar.saveElderAbsence', {
      absence: {
        id: null,
        elderId: elder?.id ?? 0,
        from: addDays(COMING_WEEK, 9),
        to: addDays(COMING_WEEK, 10),
        reason: 'hospital',
      },
    });
    await office.ask('requests.save', {
      id: null,
      form: {
        kind: 'quarrel',
        villageId,
        reportedOn: TODAY,
        channel: 'home',
        personId: helperId,
        reportedBy: '',
        text: '为田埂吵过',
        handler: '罗书记',
        dueOn: addDays(TODAY, 7),
      },
    });
    const text = await textOf('meeting-sheet', 'internal');
    expect(text).toContain('住院');
    expect(text).toContain('刘秀兰为田埂吵过罗书记');
  });

  it('keep the lists of elders off the wall', async () => {
    const [elder] = await office.ask('people.list', {
      role: 'elder',
      placeId: null,
      onlyWithNeeds: true,
      search: '王建国',
    });
    expect(elder).toBeDefined();
    for (const form of ['emergency-sheet', 'birthday-list', 'recruitment-sheet'] as const)
      expect(await textOf(form, 'public')).not.toContain('王建国');
    expect(
      await office.refusalOf('printing.compose', {
        weekStart: COMING_WEEK,
        villageId,
        form: 'meeting-sheet',
        profile: 'public',
      }),
    ).toBe('printing.profile-not-allowed');
  });

  it('offer the blanks and the leaflet of a village', async () => {
    for (const paper of ['passbook', 'points-notice', 'redemption-slip', 'leaflet'] as const) {
      const { html, villageName } = await office.ask('exports.composePaper', {
        paper,
        villageId,
        personId: null,
      });
      expect(villageName).not.toBe('');
      expect(html).toContain(villageName);
    }
  });

  it('tell the children who comes, once the elder has agreed to that', async () => {
    const paired = await office.ask('pairings.list', {});
    const { elderId, elder, helper } = paired.find(({ role }) => role === 'primary')!;
    const note = async () => office.ask('printing.familyNote', { personId: elderId });
    await office.ask('people.withdrawConsent', {
      personIds: [elderId],
      purpose: 'share_with_children',
      date: TODAY,
    });
    expect(await note()).toEqual({ because: 'no-consent', text: null });
    await office.ask('people.recordConsent', {
      personIds: [elderId],
      purpose: 'share_with_children',
      date: TODAY,
      form: 'thumb_print',
    });
    const { text } = await note();
    expect(text).toContain(`${elder.name}老人家`);
    expect(text).toContain(`来的互助员：${helper.name}`);
    expect(text).not.toMatch(/高血压|积分/u);
  });

  it('thank a helper on paper, and nobody else', async () => {
    const paper = 'service-certificate';
    const ask = async (name: string) =>
      ({ paper, villageId: null, personId: await personIdOf(office, name) }) as const;
    const { html } = await office.ask('exports.composePaper', await ask('刘秀兰'));
    expect(html).toContain('刘秀兰');
    expect(html).not.toContain('陈桂英');
    expect(await office.refusalOf('exports.composePaper', await ask('陈桂英'))).toBe('people.not-found');
  });
});
