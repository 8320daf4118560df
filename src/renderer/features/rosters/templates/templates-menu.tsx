import type { ReactNode } from 'react';
import type { RosterTemplateId } from '../../../../shared/contract/rosters.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { Roster } from '../../../../shared/domain/roster.ts';

interface Props {
  readonly villageId: PlaceId;
  /** What would be saved as a template; null where nothing is drafted. */
  readonly roster: Roster | null;
  readonly disabled: boolean;
  /** Drafts the week of this village on a template. */
  readonly onDraft: (templateId: RosterTemplateId) => void;
}

/** Templates of a village's week: draft from one, save this week as one, remove one. */
export function TemplatesMenu(_props: Props): ReactNode {
  return null;
}
