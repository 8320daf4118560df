import type { RosterId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { isDraft, removeDraft } from '../../db/stores/rosters-store.ts';
import type { Office } from '../office.ts';
import { knownRoster } from './known-roster.ts';

/** Throws a draft away; what is published is the newest again. */
export function discardDraft({ db, tell }: Office, rosterId: RosterId): void {
  db.transaction(() => {
    const roster = knownRoster(db, rosterId);
    if (!isDraft(roster)) throw new Refusal('rosters.not-a-draft', { weekStart: roster.weekStart });
    removeDraft(db, rosterId);
  });
  tell('data.changed', { areas: ['rosters', 'printing'] });
}
