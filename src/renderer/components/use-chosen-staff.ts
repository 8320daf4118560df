import { useState } from 'react';
import type { StaffId, StaffMember } from '../../shared/domain/attendance.ts';
import { remember, remembered } from './remembered.ts';

/** Who it was the last time at this computer, as long as that person is still there. */
export function useChosenStaff(
  name: 'attendance.enteredBy' | 'attendance.checkedBy' | 'printing.printedBy',
  staff: readonly StaffMember[],
): readonly [StaffId | null, (id: StaffId | null) => void] {
  const [chosen, setChosen] = useState<number | null>(() => remembered<number | null>(name, null));
  const choose = (id: StaffId | null): void => {
    setChosen(id);
    remember(name, id);
  };
  return [staff.find(({ id, active }) => active && id === chosen)?.id ?? null, choose];
}
