import type { PaperDocument, PaperForm } from '../../../shared/domain/printing.ts';
import { composeChangeSlips } from '../../printing/compose-change-slips.ts';
import { composeTaskSlips } from '../../printing/compose-task-slips.ts';
import { composeWallCards } from '../../printing/compose-wall-cards.ts';
import { composeWeeklyRoster } from '../../printing/compose-weekly-roster.ts';
import type { PublishedWeek } from './load-village-week.ts';

/** One form of a village's week as a page ready for paper; a first version has nothing to compare, and no slips. */
export function composeDocument(form: PaperForm, { facts, changes }: PublishedWeek): PaperDocument {
  switch (form) {
    case 'weekly-roster':
      return composeWeeklyRoster(facts);
    case 'task-slip':
      return composeTaskSlips(facts);
    case 'change-slip':
      return composeChangeSlips(changes ?? { ...facts, before: facts });
    case 'wall-card':
      return composeWallCards({ ...facts, validUntil: null });
  }
}
