import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import { anOfficeBackend, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairTwoHamlets, type TwoHamlets } from '../builders/office-two-hamlets.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let places: TwoHamlets;
beforeEach(async () => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
  places = await pairTwoHamlets(office, folder);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const input = () => ({ paper: 'survey-round' as const, villageId: places.villageId, personId: null });
const roundNow = async () => (await office.ask('exports.composePaper', input())).html;
const saveSheet = async () =>
  office.ask('people.save', {
    personId: null,
    form: aPersonForm(places.villageId, { elder: anElderProfile() }),
    enteredAs: 'survey',
  });
const recordConsent = async (name: string) =>
  office.ask('people.recordConsent', {
    personIds: [await personIdOf(office, name)],
    purpose: 'basic_service',
    decision: 'refused',
    date: TODAY,
    form: 'thumb_print',
  });

describe('the survey round of a village', () => {
  it('leads from door to door, without identity numbers', async () => {
    const html = await roundNow();
    expect(html).toContain('已问 0 户 / 共 2 户');
    expect(html.indexOf('陈桂英')).toBeGreaterThan(0);
    expect(html.indexOf('王建国')).toBeGreaterThan(html.indexOf('陈桂英'));
    expect(html).toContain('<td class="walk">10</td>');
    expect(html).not.toContain('511900');
  });

  it('passes by whose sheet was typed in, until that is undone', async () => {
    await saveSheet();
    const html = await roundNow();
    expect(html).toContain('已问 1 户 / 共 3 户');
    expect(html).not.toContain('何秀英');
    const { undo } = await office.ask('changes.undoState', {});
    await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
    expect(await roundNow()).toContain('已问 0 户 / 共 2 户');
  });

  it('counts who said no at the door as asked, and not at all who is away; then nobody is left', async () => {
    await recordConsent('陈桂英');
    expect(await roundNow()).toContain('已问 1 户 / 共 2 户');
    const personId = await personIdOf(office, '王建国');
    await office.ask('people.setStatus', { personId, status: 'away', on: TODAY, reason: '家属来告知' });
    expect(await office.refusalOf('exports.composePaper', input())).toBe('exports.nothing-to-write');
  });
});
