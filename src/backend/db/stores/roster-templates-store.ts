import type { RosterTemplateId } from '../../../shared/contract/rosters.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Placement, VisitRef } from '../../../shared/domain/roster-task.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** A week as a village likes to have it: where each visit stands. */
export interface RosterTemplate {
  readonly id: RosterTemplateId;
  readonly villageId: PlaceId;
  readonly name: string;
  readonly savedAt: string;
  readonly placements: readonly (readonly [visit: VisitRef, placement: Placement])[];
}

type TemplateLine = Omit<RosterTemplate, 'placements'> & { placements: string };

const TEMPLATES = `SELECT id, village_id AS villageId, name, saved_at AS savedAt, placements FROM roster_template`;

/** The templates of a village, by name. */
export function listTemplates(db: ReadableDb, villageId: PlaceId): RosterTemplate[] {
  return db
    .all<TemplateLine>(`${TEMPLATES} WHERE village_id = ? ORDER BY name, id`, villageId)
    .map(toTemplate);
}

export function findTemplate(db: ReadableDb, id: RosterTemplateId): RosterTemplate | undefined {
  const line = db.find<TemplateLine>(`${TEMPLATES} WHERE id = ?`, id);
  return line && toTemplate(line);
}

/** Adds a template, or writes the one of the same name anew. */
export function saveTemplate(db: WritableDb, template: Omit<RosterTemplate, 'id'>): RosterTemplateId {
  db.run(
    `INSERT INTO roster_template (village_id, name, saved_at, placements) VALUES (?, ?, ?, ?)
     ON CONFLICT (village_id, name) DO UPDATE SET saved_at = excluded.saved_at, placements = excluded.placements`,
    template.villageId,
    template.name,
    template.savedAt,
    JSON.stringify(template.placements),
  );
  const line = db.find<{ id: RosterTemplateId }>(
    'SELECT id FROM roster_template WHERE village_id = ? AND name = ?',
    template.villageId,
    template.name,
  );
  if (!line) throw new Error('A template that was just written is gone');
  return line.id;
}

export function removeTemplate(db: WritableDb, id: RosterTemplateId): boolean {
  return db.run('DELETE FROM roster_template WHERE id = ?', id).changes > 0;
}

const toTemplate = ({ placements, ...line }: TemplateLine): RosterTemplate => ({
  ...line,
  placements: JSON.parse(placements) as RosterTemplate['placements'],
});
