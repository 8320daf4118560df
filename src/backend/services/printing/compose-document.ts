import type { PaperDocument, PaperForm } from '../../../shared/domain/printing.ts';
import { composeTaskSlips } from '../../printing/compose-task-slips.ts';
import { composeWallCards } from '../../printing/compose-wall-cards.ts';
import { composeWeeklyRoster } from '../../printing/compose-weekly-roster.ts';
import type { VillageWeekFacts } from '../../printing/paper-facts.ts';

/** One form of a village's week as a page ready for paper. */
export function composeDocument(form: PaperForm, facts: VillageWeekFacts): PaperDocument {
  switch (form) {
    case 'weekly-roster':
      return composeWeeklyRoster(facts);
    case 'task-slip':
      return composeTaskSlips(facts);
    case 'wall-card':
      return composeWallCards({ ...facts, validUntil: null });
  }
}
