import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { TeamForm } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { rulesInForce } from '../../db/stores/office-rules-store.ts';
import { findVillageOf } from '../../db/stores/places-store.ts';
import { hasTeam, isPartyMember, saveTeam as saveInStore } from '../../db/stores/teams-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { knownPerson, knownPlace } from './known-place.ts';

/** Adds or changes a team with its members. A mutual-aid group is led by a party member where the office asks for it. */
export function saveTeam(
  office: Office,
  { teamId, form }: CheckedInput<'places.saveTeam'>,
): Output<'places.saveTeam'> {
  const about = { team: form.name, did: teamId === null ? 'added' : 'changed' };
  return changePlaces(office, 'team-changed', about, (db) => {
    if (teamId !== null && !hasTeam(db, teamId)) throw new Refusal('places.not-found');
    knownPlace(db, form.placeId);
    checkMembers(db, form);
    return { teamId: saveInStore(db, teamId, form) };
  });
}

/** A group without members yet has no leader to ask about. */
function checkMembers(db: ReadableDb, form: TeamForm): void {
  const isParty = form.members.map((member) => {
    knownPerson(db, member.personId);
    return member.duty === 'leader' && isPartyMember(db, member.personId) === true;
  });
  if (form.kind !== 'mutual_aid_group' || form.members.length === 0 || isParty.includes(true)) return;
  const rules = rulesInForce(db, findVillageOf(db, form.placeId) ?? null);
  if (rules['group-leader-party-member'].value === 1)
    throw new Refusal('places.team-leader-not-party-member');
}
