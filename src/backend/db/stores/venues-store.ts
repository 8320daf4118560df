import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Venue, VenueForm, VenueId } from '../../../shared/domain/village-places.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { replaceRows } from './write-rows.ts';

export type StoredVenue = Omit<Venue, 'catchment'>;
type VenueLine = Omit<StoredVenue, 'hostConsents' | 'facilities' | 'opening' | 'duties' | 'safety'> & {
  hostConsents: 0 | 1;
  safety: string;
  facilities: string;
  opening: string;
  duties: string;
};

const VENUES = `SELECT venue.id, venue.kind, venue.place_id AS placeId, place.name AS placeName,
    venue.hamlet_id AS hamletId, hamlet.name AS hamletName, local_name AS localName,
    host_person_id AS hostPersonId, host.name AS hostName, host_consents AS hostConsents,
    liaison_person_id AS liaisonPersonId, liaison.name AS liaisonName, source, facilities, opening, safety,
    (SELECT json_group_array(json_object('kind', kind, 'halfDaysPerWeek', half_days_per_week,
       'helpersNeeded', helpers_needed)) FROM station_duty WHERE venue_id = venue.id) AS duties,
    safety_checked_on AS safetyCheckedOn, phone, venue.remark, room_for AS roomFor
  FROM venue JOIN place ON place.id = venue.place_id
  LEFT JOIN place AS hamlet ON hamlet.id = venue.hamlet_id
  LEFT JOIN person AS host ON host.id = host_person_id
  LEFT JOIN person AS liaison ON liaison.id = liaison_person_id`;

/** The venues of a place and of the places below it (null: of all), by kind and name. */
export function listVenues(db: ReadableDb, placeId: PlaceId | null): StoredVenue[] {
  return db
    .all<VenueLine>(
      `WITH RECURSIVE below (id) AS (
         SELECT id FROM place WHERE ?1 IS NULL OR id = ?1
         UNION SELECT place.id FROM place JOIN below ON place.parent_id = below.id)
       ${VENUES} WHERE venue.place_id IN below OR venue.hamlet_id IN below
       ORDER BY CASE venue.kind WHEN 'service_center' THEN 0 WHEN 'service_station' THEN 1
         WHEN 'liaison_point' THEN 2 WHEN 'mutual_aid_point' THEN 3 ELSE 4 END, venue.place_id, venue.id`,
      placeId,
    )
    .map(toVenue);
}

/** The township's own service centre as paper names it; each part is empty or null where it is not recorded. */
export interface ServiceCentre {
  readonly name: string;
  /** Who is to be spoken to: the liaison, else the host, as long as that person is there. */
  readonly headName: string | null;
  readonly phone: string;
}

export function findServiceCentre(db: ReadableDb): ServiceCentre | undefined {
  return db.find<ServiceCentre>(
    `SELECT local_name AS name, coalesce(liaison.name, host.name) AS headName, phone
     FROM venue JOIN place ON place.id = venue.place_id AND place.level = 'township'
     LEFT JOIN person AS liaison ON liaison.id = liaison_person_id AND liaison.status IN ('active','away')
     LEFT JOIN person AS host ON host.id = host_person_id AND host.status IN ('active','away')
     WHERE venue.kind = 'service_center' ORDER BY phone = '', venue.id LIMIT 1`,
  );
}

export function hasVenue(db: ReadableDb, id: VenueId): boolean {
  return db.find('SELECT 1 FROM venue WHERE id = ?', id) !== undefined;
}

/** Adds a venue (null) or writes one anew. */
export function saveVenue(db: WritableDb, id: VenueId | null, form: VenueForm): VenueId {
  const values = [
    form.kind,
    form.placeId,
    form.hamletId,
    form.localName,
    form.hostPersonId,
    form.hostConsents ? 1 : 0,
    form.liaisonPersonId,
    form.source,
    JSON.stringify(form.facilities),
    JSON.stringify(form.opening),
    JSON.stringify([...new Set(form.safety)]),
    form.safetyCheckedOn,
    form.phone,
    form.remark,
    form.roomFor,
  ] as const;
  if (id === null) {
    const { newId } = db.run(
      `INSERT INTO venue (kind, place_id, hamlet_id, local_name, host_person_id, host_consents, liaison_person_id,
         source, facilities, opening, safety, safety_checked_on, phone, remark, room_for)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...values,
    );
    saveDuties(db, newId as VenueId, form);
    return newId as VenueId;
  }
  db.run(
    `UPDATE venue SET kind = ?, place_id = ?, hamlet_id = ?, local_name = ?, host_person_id = ?, host_consents = ?,
       liaison_person_id = ?, source = ?, facilities = ?, opening = ?, safety = ?, safety_checked_on = ?,
       phone = ?, remark = ?, room_for = ? WHERE id = ?`,
    ...values,
    id,
  );
  saveDuties(db, id, form);
  return id;
}

function saveDuties(db: WritableDb, id: VenueId, { duties }: VenueForm): void {
  replaceRows(
    db,
    'station_duty',
    { column: 'venue_id', id },
    ['kind'],
    duties.map(({ kind, halfDaysPerWeek, helpersNeeded }) => ({
      kind,
      half_days_per_week: halfDaysPerWeek,
      helpers_needed: helpersNeeded,
    })),
  );
}

export function removeVenue(db: WritableDb, id: VenueId): void {
  db.run('DELETE FROM station_duty WHERE venue_id = ?', id);
  db.run('DELETE FROM station_day WHERE venue_id = ?', id);
  db.run('DELETE FROM venue WHERE id = ?', id);
}

function toVenue(line: VenueLine): StoredVenue {
  return {
    ...line,
    hostConsents: line.hostConsents === 1,
    facilities: JSON.parse(line.facilities) as Venue['facilities'],
    opening: JSON.parse(line.opening) as Venue['opening'],
    duties: JSON.parse(line.duties) as Venue['duties'],
    safety: JSON.parse(line.safety) as Venue['safety'],
  };
}
