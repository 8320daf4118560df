import { expect, test } from 'vitest';
import { paperDocument } from '../../../src/backend/printing/paper-document.ts';
import { paperDocument as paperDocumentSchema } from '../../../src/shared/domain/printing.ts';
import { aVillageWeek } from './a-village-week.ts';

test('the foot names form, village, week and version', () => {
  const document = paperDocument('task-slip', aVillageWeek(), { html: '', sheets: 3, withheld: [] });
  expect(paperDocumentSchema.parse(document)).toMatchObject({
    profile: 'household',
    landscape: false,
    fileStem: '石板村-任务单-2026-11-23-第2版',
    footText: '表1b 任务单　石板村　第48周（2026-11-23起）　第2版',
  });
});

test('a village name cannot lead the file elsewhere', () => {
  const facts = aVillageWeek({ villageName: '..\\石/板:村*?' });
  expect(paperDocument('wall-card', facts, { html: '', sheets: 0, withheld: [] }).fileStem).toBe(
    '.._石_板_村__-明白卡-2026-11-23-第2版',
  );
});
