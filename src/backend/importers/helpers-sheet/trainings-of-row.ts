import type { HelperTraining } from '../../../shared/domain/person-profile.ts';
import { readStartDate } from '../cells/start-date.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { HelperColumn } from './headings.ts';

const MOST_TRAININGS = 30;

/** 急救 2026-03-15；助浴 2026-05: what was taught and when. A training without a day goes to the remark. */
export function trainingsOfRow(row: SheetRow<HelperColumn>, remarks: string[]): readonly HelperTraining[] {
  const parts = row
    .text('trainings')
    .split(/[;、,\n]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '无');
  const trainings: HelperTraining[] = [];
  for (const part of parts) {
    const [, before = '', day = '', after = ''] =
      /^(.*?)\(?(\d{2,4}[年./-]\d{1,2}[\d月日./-]*)\)?(.*)$/u.exec(part) ?? [];
    const topic = `${before}${after}`.replace(/[\s()]/gu, '').slice(0, 100);
    const { date } = readStartDate(day);
    if (date !== null && topic !== '' && trainings.length < MOST_TRAININGS) {
      trainings.push({ topic, heldOn: date, validUntil: null });
    } else {
      row.remark('word-unknown', 'trainings', null, part);
      remarks.push(`培训 ${part}`);
    }
  }
  return trainings;
}
