import { afterEach, beforeEach, expect, it } from 'vitest';
import { usualProfile } from '../../src/backend/printing/form-looks.ts';
import type { PaperForm } from '../../src/shared/domain/printing.ts';
import { paperText } from '../backend/printing/paper-text.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { importSmallTownship, pairSmallTownship } from '../builders/office-small-township.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(() => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const week = { weekStart: COMING_WEEK };
const draft = () => office.ask('rosters.draft', { jobId: 'j', ...week, villageIds: [] });
const of = async (form: PaperForm) => {
  const [village] = (await office.ask('overview.get', {})).villages;
  return { ...week, villageId: village?.villageId ?? 0, form, profile: usualProfile(form) };
};
const compose = async (form: PaperForm) => office.ask('printing.compose', await of(form));
const record = async (form: PaperForm) => {
  const { partKeys } = await compose(form);
  await office.ask('printing.record', { ...(await of(form)), partKeys, pages: 1, fileName: null });
};
const plan = async (forms: readonly PaperForm[]) => {
  const lines = await office.ask('printing.plan', {
    ...week,
    villageIds: [],
    forms: forms.map((form) => ({ form, profile: usualProfile(form) })),
  });
  return lines.map(({ form, version, sheets, parts }) => [form, version, sheets, parts[0]?.state]);
};

it('the meeting has its sheet before the week is published, and the sheet says that it shows a draft', async () => {
  await pairSmallTownship(office, folder);
  expect(await office.refusalOf('printing.compose', await of('meeting-sheet'))).toBe(
    'printing.not-published',
  );
  await draft();
  expect(await plan(['meeting-sheet', 'task-slip'])).toEqual([
    ['meeting-sheet', null, 1, 'new'],
    ['task-slip', null, 0, undefined],
  ]);
  const sheet = await compose('meeting-sheet');
  expect(paperText(sheet)).toMatch(/草稿/u);
  expect(sheet.footText).toMatch(/\u3000草稿\u3000/u);
  await record('meeting-sheet');
  expect(await plan(['meeting-sheet'])).toEqual([['meeting-sheet', null, 1, 'printed']]);
  // What was printed of a draft does not keep it from being made anew.
  await draft();

  await office.ask('rosters.publish', { ...week, villageIds: [] });
  const published = await compose('meeting-sheet');
  expect(paperText(published)).not.toMatch(/草稿/u);
  expect(published.footText).toMatch(/第1版/u);
});

it('what rests on no roster is printed at any time, and bears no version', async () => {
  await pairSmallTownship(office, folder);
  const forms = ['emergency-sheet', 'recruitment-sheet'] as const;
  expect(await plan(forms)).toEqual(forms.map((form) => [form, null, 1, 'new']));
  for (const form of forms) {
    await record(form);
    expect((await compose(form)).footText).not.toMatch(/版/u);
  }
  expect(await plan(forms)).toEqual(forms.map((form) => [form, null, 1, 'printed']));
  await draft();
  await office.ask('rosters.publish', { ...week, villageIds: [] });
  expect((await plan(['emergency-sheet']))[0]?.[3]).toBe('printed');
});

it('before there is any roster, hands are looked for where elders have no helper of their own', async () => {
  await importSmallTownship(office, folder);
  const text = paperText(await compose('recruitment-sheet'));
  expect(text).toContain('2 次');
  expect(text).not.toContain('人手够');
  expect(text).not.toMatch(/王建国|陈桂英/u);
});
