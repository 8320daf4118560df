import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { RosterTemplateId } from '../../../shared/contract/rosters.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { weekdayOf } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listTemplates, removeTemplate, saveTemplate } from '../../db/stores/roster-templates-store.ts';
import { listVisits } from '../../db/stores/visits-store.ts';
import type { Office } from '../office.ts';
import { knownRoster } from './known-roster.ts';

/** The templates of a village, by name. */
export function listRosterTemplates(db: ReadableDb, villageId: PlaceId): Output<'rosters.templates'> {
  return listTemplates(db, villageId).map(({ id, name, savedAt, placements }) => ({
    id,
    name,
    savedAt,
    visits: placements.length,
  }));
}

/** Keeps where each visit of a version stands under a name; one of the same name is written anew. */
export function saveRosterTemplate(
  { db, clock, tell }: Office,
  { rosterId, name }: CheckedInput<'rosters.saveTemplate'>,
): Output<'rosters.saveTemplate'> {
  const id = db.transaction(() => {
    const { villageId } = knownRoster(db, rosterId);
    const placements = listVisits(db, rosterId).flatMap(({ ref, date, slot, helpers }) => {
      if (date === null || slot === null || helpers.length === 0) return [];
      const helperIds = helpers.map(({ helperId }) => helperId).sort((one, other) => one - other);
      return [[ref, { at: { weekday: weekdayOf(date), slot }, helperIds }] as const];
    });
    return saveTemplate(db, { villageId, name, savedAt: clock().now, placements });
  });
  tell('data.changed', { areas: ['rosters'] });
  return { id };
}

export function removeRosterTemplate({ db, tell }: Office, id: RosterTemplateId): void {
  if (!db.transaction(() => removeTemplate(db, id))) throw new Refusal('rosters.template-not-found');
  tell('data.changed', { areas: ['rosters'] });
}
