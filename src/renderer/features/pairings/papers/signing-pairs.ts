import type { AgreementPair } from '../../../../shared/contract/exports.ts';
import type { PersonId, PlaceId } from '../../../../shared/domain/ids.ts';
import type { ActivePair, Proposal } from '../../../../shared/domain/pairing-proposal.ts';

/** A pair that may be printed an agreement for, and where its elder lives. */
export interface SigningPair {
  readonly pair: AgreementPair;
  readonly elderName: string;
  readonly helperName: string;
  readonly villageId: PlaceId;
}

/** The primary pairs of a proposal, or only those that are new, each with its backup. */
export function pairsOfProposal(proposal: Proposal, onlyNew: boolean): SigningPair[] {
  const backups = new Map(
    proposal.pairs
      .filter(({ role }) => role === 'backup')
      .map(({ elderId, helperId }) => [elderId, helperId]),
  );
  return proposal.pairs
    .filter(({ role, kept }) => role === 'primary' && !(onlyNew && kept))
    .map(({ elderId, helperId, elder, helper, trial }) =>
      signing(elderId, helperId, backups.get(elderId), trial, elder, helper),
    );
}

/** The primary pairs of today, each with its backup; neighbours and volunteers sign nothing. */
export function pairsOfToday(active: readonly ActivePair[]): SigningPair[] {
  const proper = active.filter(({ mode }) => mode === 'pair');
  const backups = new Map(
    proper.filter(({ role }) => role === 'backup').map(({ elderId, helperId }) => [elderId, helperId]),
  );
  return proper
    .filter(({ role }) => role === 'primary')
    .map(({ elderId, helperId, elder, helper, trialUntil }) =>
      signing(elderId, helperId, backups.get(elderId), trialUntil !== null, elder, helper),
    );
}

/** Everybody of these pairs, each once. */
export function peopleOf(pairs: readonly SigningPair[]): PersonId[] {
  return [...new Set(pairs.flatMap(({ pair }) => [pair.elderId, pair.helperId, pair.backupId ?? []].flat()))];
}

function signing(
  elderId: PersonId,
  helperId: PersonId,
  backupId: PersonId | undefined,
  trial: boolean,
  elder: { readonly name: string; readonly villageId: PlaceId },
  helper: { readonly name: string },
): SigningPair {
  return {
    pair: { elderId, helperId, backupId: backupId ?? null, trial },
    elderName: elder.name,
    helperName: helper.name,
    villageId: elder.villageId,
  };
}
