import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import type { ConsentLine } from '../../../shared/domain/person-detail.ts';
import type { ReadableDb } from '../connection.ts';

export interface ConsentOfPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly place: string;
  /** The newest decision; null = not asked yet. */
  readonly line: ConsentLine | null;
}

/** What is asked of elders only; everything else of helpers too. */
const OF_ELDERS: readonly ConsentPurpose[] = ['wall_card', 'health_data', 'share_with_children'];

interface Line extends Omit<ConsentOfPerson, 'line'>, ConsentLine {}

/** The newest decision of everybody in touch whom a purpose concerns, by place. */
export function listConsentsOfPurpose(
  db: ReadableDb,
  purpose: ConsentPurpose,
  placeId: PlaceId | null,
): ConsentOfPerson[] {
  const concerned = OF_ELDERS.includes(purpose)
    ? 'person.id IN (SELECT person_id FROM elder)'
    : 'person.id IN (SELECT person_id FROM elder UNION SELECT person_id FROM helper)';
  return db
    .all<Line | (Omit<Line, 'decision'> & { decision: null })>(
      `SELECT person.id AS personId, person.name, trim(village.name || ' ' || coalesce(village_group.name, '')) AS place,
         newest.purpose, decision, decided_on AS date, form, basis, paper_no AS paperNo, taken_by AS takenBy
       FROM person JOIN place AS village ON village.id = person.village_id
       LEFT JOIN place AS village_group ON village_group.id = person.group_id
       LEFT JOIN consent AS newest ON newest.id = (
         SELECT id FROM consent WHERE person_id = person.id AND purpose = ?2
         ORDER BY decided_on DESC, id DESC LIMIT 1)
       WHERE erased_on IS NULL AND person.status IN ('active','away') AND ${concerned}
         AND (?1 IS NULL OR person.village_id = ?1 OR person.group_id = ?1 OR person.hamlet_id = ?1)
       ORDER BY person.village_id, village_group.group_no, person.id`,
      placeId,
      purpose,
    )
    .map(({ personId, name, place, ...line }) => ({
      personId,
      name,
      place,
      line: line.decision === null ? null : line,
    }));
}
