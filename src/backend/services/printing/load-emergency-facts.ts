import type { Venue } from '../../../shared/domain/village-places.ts';
import { findElderExtras, listElders } from '../../db/stores/elders-store.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { listTraits } from '../../db/stores/traits-store.ts';
import { listVenues } from '../../db/stores/venues-store.ts';
import type { EmergencyElder, EmergencyFacts } from '../../printing/emergency-sheets/emergency-facts.ts';
import { openPaperPeople } from './paper-people.ts';
import type { PaperSource } from './paper-source.ts';
import { villageHelpLines } from './village-help-lines.ts';

/** Houses that everybody may call. A mutual-aid point is somebody's home. */
const PUBLIC_HOUSES: readonly Venue['kind'][] = ['service_center', 'service_station', 'clinic'];

/** Whom the village calls, and its elders who live alone or must be fetched; who is away for a time is in no danger. */
export function loadEmergencyFacts({ db, facts, villageId, today }: PaperSource): EmergencyFacts {
  const village = villageHelpLines(db, villageId);
  const people = openPaperPeople(db, today, village);
  const isHere = new Set(
    listPeople(db)
      .filter((person) => person.villageId === villageId && person.status === 'active')
      .map(({ id }) => id),
  );
  const flags = listTraits(db, 'care_flag');
  const elders = listElders(db)
    .filter(({ personId }) => isHere.has(personId))
    .map(({ personId, living }): EmergencyElder => {
      const walking = findElderExtras(db, personId)?.walking ?? null;
      return {
        ...people.elder(personId),
        livesAlone: living === 'alone' || flags.of(personId).includes('living_alone'),
        mustBeFetched: walking === 'helped' || walking === 'bed' ? walking : null,
      };
    })
    .filter(({ livesAlone, mustBeFetched }) => livesAlone || mustBeFetched !== null);
  const helperIds = new Set(
    elders
      .flatMap(({ primaryHelperId, backupHelperId }) => [primaryHelperId, backupHelperId ?? null])
      .filter((id) => id !== null),
  );
  return {
    townshipName: facts.townshipName,
    villageName: facts.villageName,
    doctor: village.doctor,
    cadre: village.cadre,
    stationPhone: facts.stationPhone,
    leavePhone: facts.leavePhone,
    houses: listVenues(db, findPlace(db, villageId)?.mergedIntoId ?? villageId)
      .filter(({ kind, phone }) => PUBLIC_HOUSES.includes(kind) && phone !== '')
      .map(({ localName, phone }) => ({ name: localName, phone })),
    elders,
    helpers: [...helperIds].map((id) => people.person(id)),
  };
}
