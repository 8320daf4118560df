import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { PersonId, ProposalId } from '../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { SingleFix } from '../../../shared/domain/pairing-explanation.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import type { Office } from '../office.ts';
import type { OpenDesk } from './desk-keeper.ts';
import { freshProposalBasis } from './open-proposal.ts';
import { peopleOnList } from './people-on-list.ts';

/** The desk of an open proposal; refused where the registers have moved on, for its answers would be of yesterday. */
export async function freshDesk({ db, desks }: Office, proposalId: ProposalId): Promise<OpenDesk> {
  return desks.deskOf(freshProposalBasis(db, proposalId));
}

/** Refused where a decision speaks of somebody whom the plan does not know. */
export function refuseStrangers({ elders, helpers }: OpenDesk, decision: Partial<DecisionPeople>): void {
  const { elderId, helperId } = decision;
  if (elderId !== undefined && !elders.has(elderId)) throw new Refusal('people.not-found');
  if (helperId !== undefined && !helpers.has(helperId)) throw new Refusal('people.not-found');
}

interface DecisionPeople {
  readonly elderId: PersonId;
  readonly helperId: PersonId;
}

/** What a decision would do to the plan; changes nothing. */
export async function tryDecision(
  office: Office,
  { proposalId, decision }: { proposalId: ProposalId; decision: PairingDecision },
): Promise<Output<'pairings.try'>> {
  const open = await freshDesk(office, proposalId);
  refuseStrangers(open, decision);
  return open.desk.tryDecision(decision);
}

/** Every helper seen from one elder. */
export async function listChoices(
  office: Office,
  { proposalId, elderId, role }: CheckedInput<'pairings.choices'>,
): Promise<Output<'pairings.choices'>> {
  const open = await freshDesk(office, proposalId);
  refuseStrangers(open, { elderId });
  const named = peopleOnList(office.db, office.clock().today);
  return open.desk.choices(elderId, role).map((choice) => ({ ...choice, helper: named(choice.helperId) }));
}

export async function whyNot(
  office: Office,
  { proposalId, elderId, helperId, role }: CheckedInput<'pairings.whyNot'>,
): Promise<Output<'pairings.whyNot'>> {
  const open = await freshDesk(office, proposalId);
  refuseStrangers(open, { elderId, helperId });
  return open.desk.whyNot(elderId, helperId, role);
}

/** Single changes that would give an elder a helper in this role. */
export async function listFixes(
  office: Office,
  { proposalId, elderId, role }: CheckedInput<'pairings.fixes'>,
): Promise<Output<'pairings.fixes'>> {
  const open = await freshDesk(office, proposalId);
  refuseStrangers(open, { elderId });
  const named = peopleOnList(office.db, office.clock().today);
  const placeName = placeNames(office);
  return open.desk.fixes(elderId, role).map((fix) => {
    const helperId = helperOf(fix);
    const hamletId = fix.kind === 'new-helper' ? fix.hamletId : null;
    return {
      fix,
      helper: helperId === null ? null : named(helperId),
      hamletName: hamletId === null ? null : placeName(hamletId),
    };
  });
}

const helperOf = (fix: SingleFix): PersonId | null => (fix.kind === 'new-helper' ? null : fix.helperId);

/** Where one more volunteer would help the township most. */
export async function listVolunteersWanted(
  office: Office,
  proposalId: ProposalId,
): Promise<Output<'pairings.volunteersWanted'>> {
  const { desk } = await freshDesk(office, proposalId);
  const placeName = placeNames(office);
  return desk.volunteersWanted().map((worth) => ({
    ...worth,
    villageName: placeName(worth.villageId),
    hamletName: placeName(worth.hamletId),
  }));
}

function placeNames({ db }: Office): (id: number) => string {
  const names = new Map<number, string>(listPlaces(db).map((place) => [place.id, place.name]));
  return (id) => names.get(id) ?? '';
}
