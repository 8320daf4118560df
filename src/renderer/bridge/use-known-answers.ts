import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Input, Output } from '../../shared/contract/contract.ts';
import type { QueryName } from './queries.ts';

interface KnownAnswers {
  /** Puts an answer that came by another call where {@link useAnswer} looks for it. */
  readonly keep: <Name extends QueryName>(name: Name, input: Input<Name>, answer: Output<Name>) => void;
  /** Asks again for whatever these calls answered. */
  readonly askAgain: (names: readonly QueryName[]) => Promise<void>;
}

/** For calls that give the new state of what they changed: it is shown at once, without asking for it. */
export function useKnownAnswers(): KnownAnswers {
  const client = useQueryClient();
  return useMemo(
    () => ({
      keep: (name, input, answer) => {
        client.setQueryData([name, input], answer);
      },
      askAgain: (names) =>
        client.invalidateQueries({ predicate: (query) => names.includes(query.queryKey[0] as QueryName) }),
    }),
    [client],
  );
}
