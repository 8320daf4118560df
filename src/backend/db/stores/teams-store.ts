import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { Team, TeamForm, TeamId } from '../../../shared/domain/village-places.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

type TeamMember = Team['members'][number];

/** The teams of a place and of the places below it (null: of all) with their members, leaders first. */
export function listTeams(db: ReadableDb, placeId: PlaceId | null): Team[] {
  const members = db.all<Omit<TeamMember, 'partyMember'> & { teamId: TeamId; partyMember: 0 | 1 }>(
    `SELECT team_id AS teamId, person_id AS personId, duty, name, party_member AS partyMember
     FROM team_member JOIN person ON person.id = person_id
     ORDER BY CASE duty WHEN 'leader' THEN 0 WHEN 'secretary' THEN 1 ELSE 2 END, team_member.rowid`,
  );
  return db
    .all<Omit<Team, 'members'>>(
      `WITH RECURSIVE below (id) AS (
         SELECT id FROM place WHERE ?1 IS NULL OR id = ?1
         UNION SELECT place.id FROM place JOIN below ON place.parent_id = below.id)
       SELECT team.id, place_id AS placeId, place.name AS placeName, kind, team.name, remark
       FROM team JOIN place ON place.id = place_id WHERE place_id IN below
       ORDER BY CASE kind WHEN 'elders_association' THEN 0 WHEN 'volunteer_team' THEN 1 WHEN 'rider_team' THEN 2
         WHEN 'mutual_aid_group' THEN 3 WHEN 'party_branch' THEN 4 ELSE 5 END, place_id, team.id`,
      placeId,
    )
    .map((team) => ({
      ...team,
      members: members
        .filter((member) => member.teamId === team.id)
        .map(({ personId, duty, name, partyMember }) => ({
          personId,
          duty,
          name,
          partyMember: partyMember === 1,
        })),
    }));
}

export function hasTeam(db: ReadableDb, id: TeamId): boolean {
  return db.find('SELECT 1 FROM team WHERE id = ?', id) !== undefined;
}

/** Adds a team (null) or writes one anew; members whose duty stays are not touched. */
export function saveTeam(db: WritableDb, id: TeamId | null, form: TeamForm): TeamId {
  const { placeId, kind, name, remark } = form;
  let teamId = id;
  if (teamId === null) {
    const added = db.run(
      'INSERT INTO team (place_id, kind, name, remark) VALUES (?, ?, ?, ?)',
      placeId,
      kind,
      name,
      remark,
    );
    teamId = added.newId as TeamId;
  } else {
    db.run(
      'UPDATE team SET place_id = ?, kind = ?, name = ?, remark = ? WHERE id = ?',
      placeId,
      kind,
      name,
      remark,
      teamId,
    );
  }
  const wanted = new Map(form.members.map((member) => [member.personId, member.duty]));
  const before = db.all<{ personId: PersonId }>(
    'SELECT person_id AS personId FROM team_member WHERE team_id = ?',
    teamId,
  );
  for (const { personId } of before) {
    if (!wanted.has(personId))
      db.run('DELETE FROM team_member WHERE team_id = ? AND person_id = ?', teamId, personId);
  }
  for (const [personId, duty] of wanted) {
    db.run(
      `INSERT INTO team_member (team_id, person_id, duty) VALUES (?, ?, ?)
       ON CONFLICT (team_id, person_id) DO UPDATE SET duty = excluded.duty`,
      teamId,
      personId,
      duty,
    );
  }
  return teamId;
}

/** Takes a team out, members first: a row that falls by a foreign key would still be journaled, but after its team. */
export function removeTeam(db: WritableDb, id: TeamId): void {
  db.run('DELETE FROM team_member WHERE team_id = ?', id);
  db.run('DELETE FROM team WHERE id = ?', id);
}

/** True where the person is known to be a party member; undefined for nobody. */
export function isPartyMember(db: ReadableDb, id: PersonId): boolean | undefined {
  const line = db.find<{ partyMember: 0 | 1 }>(
    'SELECT party_member AS partyMember FROM person WHERE id = ?',
    id,
  );
  return line && line.partyMember === 1;
}
