import { assemblePaper } from '../../../src/backend/printing/assemble-paper.ts';
import { composeChangeSlips } from '../../../src/backend/printing/compose-change-slips.ts';
import { composeTaskSlips } from '../../../src/backend/printing/compose-task-slips.ts';
import { composeWallCards } from '../../../src/backend/printing/compose-wall-cards.ts';
import { composeWeeklyRoster } from '../../../src/backend/printing/compose-weekly-roster.ts';
import type {
  ChangeSlipFacts,
  VillageWeekFacts,
  WallCardFacts,
} from '../../../src/backend/printing/paper-facts.ts';
import type { MaskingProfile, PaperDocument } from '../../../src/shared/domain/printing.ts';

/** The first four forms with all their pieces, as they go to paper. */
export function weeklyRoster(facts: VillageWeekFacts, profile: MaskingProfile = 'public'): PaperDocument {
  return assemblePaper({
    form: 'weekly-roster',
    profile,
    facts,
    composed: composeWeeklyRoster(facts, profile),
  });
}

export function taskSlips(facts: VillageWeekFacts): PaperDocument {
  return assemblePaper({ form: 'task-slip', profile: 'household', facts, composed: composeTaskSlips(facts) });
}

export function changeSlips(facts: ChangeSlipFacts, profile: MaskingProfile = 'public'): PaperDocument {
  return assemblePaper({ form: 'change-slip', profile, facts, composed: composeChangeSlips(facts, profile) });
}

export function wallCards(facts: WallCardFacts): PaperDocument {
  return assemblePaper({ form: 'wall-card', profile: 'household', facts, composed: composeWallCards(facts) });
}
