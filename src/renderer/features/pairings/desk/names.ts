import { useMemo } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import type { Proposal } from '../../../../shared/domain/pairing-proposal.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import type { NameOf } from '../../../text/plan-difference.ts';

/** The names of everybody a proposal speaks of, and of the helpers whom it left free. */
export function useNames(proposal: Proposal | null): NameOf {
  const helpers = useAnswer('people.list', {
    role: 'helper',
    placeId: null,
    onlyWithNeeds: false,
    status: null,
    gap: null,
    search: '',
  });
  return useMemo(() => {
    const names = new Map<number, string>(helpers.data?.map((helper) => [helper.id, helper.name]));
    for (const pair of proposal?.pairs ?? []) {
      names.set(pair.elderId, pair.elder.name);
      names.set(pair.helperId, pair.helper.name);
    }
    for (const line of proposal?.unserved ?? []) names.set(line.elderId, line.elder.name);
    for (const end of proposal?.ends ?? []) {
      names.set(end.elderId, end.elderName);
      names.set(end.helperId, end.helperName);
    }
    return (personId) => names.get(personId) ?? deskText.unknownPerson;
  }, [helpers.data, proposal]);
}
