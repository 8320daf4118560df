import type { PersonId } from '../../../../shared/domain/ids.ts';
import { remember, remembered } from '../../../components/remembered.ts';
import type { PersonDraft } from './person-draft.ts';

/** What was typed and not saved, and what it was typed over. */
interface KeptDraft {
  readonly base: string;
  readonly draft: PersonDraft;
}

const nameOf = (personId: PersonId | null): string => `person-draft.${personId ?? 'new'}`;

/** Keeps what was typed on this computer until it is saved or thrown away; identity numbers never. */
export function keepDraft(personId: PersonId | null, base: PersonDraft, draft: PersonDraft): void {
  remember(nameOf(personId), {
    base: JSON.stringify(base),
    draft: withoutIdNumber(draft),
  } satisfies KeptDraft);
}

export function forgetDraft(personId: PersonId | null): void {
  remember(nameOf(personId), null);
}

/** The kept draft, and whether the record has changed under it. */
export function findDraft(
  personId: PersonId | null,
  base: PersonDraft,
): { readonly draft: PersonDraft; readonly changedSince: boolean } | null {
  const kept = remembered<KeptDraft | null>(nameOf(personId), null);
  if (kept === null) return null;
  // Fields that a later version of the program added are taken from the record.
  const draft: PersonDraft = { ...base, ...kept.draft, idNumber: base.idNumber };
  if (JSON.stringify(draft) === JSON.stringify(base)) return null;
  return { draft, changedSince: personId !== null && kept.base !== JSON.stringify(base) };
}

function withoutIdNumber(draft: PersonDraft): PersonDraft {
  return { ...draft, idNumber: draft.idNumber.keep ? draft.idNumber : { keep: false, idNumber: null } };
}
