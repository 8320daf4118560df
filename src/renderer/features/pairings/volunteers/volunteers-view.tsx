import type { ReactNode } from 'react';

/** 哪里最缺人: where one more volunteer would help the township most. */
export function VolunteersView(_props: { readonly proposalId: number }): ReactNode {
  return null;
}
