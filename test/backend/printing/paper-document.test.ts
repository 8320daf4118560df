import { expect, test } from 'vitest';
import { paperDocument } from '../../../src/backend/printing/paper-document.ts';
import { paperDocument as paperDocumentSchema } from '../../../src/shared/domain/printing.ts';
import { aVillageWeek } from './a-village-week.ts';

const NOTHING = { html: '', sheets: 0, withheld: [], partKeys: [] };

test('the foot names form, village, week and version', () => {
  const document = paperDocument({ form: 'task-slip', profile: 'household' }, aVillageWeek(), NOTHING);
  expect(paperDocumentSchema.parse(document)).toMatchObject({
    profile: 'household',
    landscape: false,
    fileStem: '石板村-任务单-2026-11-23-第2版',
    footText: '表1b 任务单　石板村　第48周（2026-11-23起）　第2版',
  });
});

test('a village name cannot lead the file elsewhere', () => {
  const facts = aVillageWeek({ villageName: '..\\石/板:村*?' });
  expect(paperDocument({ form: 'wall-card', profile: 'household' }, facts, NOTHING).fileStem).toBe(
    '.._石_板_村__-明白卡-2026-11-23-第2版',
  );
});

test('a card that holds until it is changed names no week and no version, but its day', () => {
  const document = paperDocument({ form: 'wall-card', profile: 'household' }, aVillageWeek(), NOTHING);
  expect(document.footText).toMatch(/^表2 明白卡\u3000石板村\u30002026年\d+月\d+日印$/u);
});

test('the emergency list lies across for the office and stands upright on the wall', () => {
  const lies = (profile: 'public' | 'internal') =>
    paperDocument({ form: 'emergency-sheet', profile }, aVillageWeek(), NOTHING).landscape;
  expect([lies('public'), lies('internal')]).toEqual([false, true]);
});

test('the office’s own copy says so on its face and in its name', () => {
  const document = paperDocument({ form: 'weekly-roster', profile: 'internal' }, aVillageWeek(), NOTHING);
  expect(document.footText).toMatch(/\u3000内部资料 不上墙$/u);
  expect(document.fileStem).toBe('石板村-周排班表-内部-2026-11-23-第2版');
});
