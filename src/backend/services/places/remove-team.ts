import type { TeamId } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { hasTeam, removeTeam as removeFromStore } from '../../db/stores/teams-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';

export function removeTeam(office: Office, teamId: TeamId): void {
  changePlaces(office, 'team-changed', { did: 'removed' }, (db) => {
    if (!hasTeam(db, teamId)) throw new Refusal('places.not-found');
    removeFromStore(db, teamId);
  });
}
