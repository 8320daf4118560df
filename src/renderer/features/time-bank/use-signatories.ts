import { useState } from 'react';
import type { StaffId, StaffMember } from '../../../shared/domain/attendance.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { remember, remembered } from '../../components/remembered.ts';

const KEPT = { handler: 'attendance.enteredBy', reviewer: 'attendance.checkedBy' } as const;
type Role = keyof typeof KEPT;

export interface Signatories {
  /** Undefined while it is asked for; without those who have left. */
  readonly staff: readonly StaffMember[] | undefined;
  readonly handler: StaffId | null;
  readonly reviewer: StaffId | null;
  /** Both are named, and they are two. */
  readonly ready: boolean;
  readonly choose: (role: Role, id: number) => void;
}

/** Who writes and who looks at it: those of the last time until others are chosen. */
export function useSignatories(): Signatories {
  const answer = useAnswer('attendance.staff', {});
  const staff = answer.data?.filter(({ active }) => active);
  const [chosen, setChosen] = useState<Readonly<Record<Role, number | null>>>(() => ({
    handler: remembered<number | null>(KEPT.handler, null),
    reviewer: remembered<number | null>(KEPT.reviewer, null),
  }));
  const known = (id: number | null): StaffId | null => staff?.find((one) => one.id === id)?.id ?? null;
  const handler = known(chosen.handler);
  const reviewer = known(chosen.reviewer);
  return {
    staff,
    handler,
    reviewer,
    ready: handler !== null && reviewer !== null && handler !== reviewer,
    choose: (role, id) => {
      setChosen((before) => ({ ...before, [role]: id }));
      remember(KEPT[role], id);
    },
  };
}
