import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { StaffId, StaffMember } from '../../shared/domain/attendance.ts';
import { attendanceText as text } from '../text/screens/attendance.ts';

interface Props {
  readonly label: string;
  readonly staff: readonly StaffMember[];
  readonly value: StaffId | null;
  readonly onChange: (id: StaffId | null) => void;
  readonly id?: string;
}

/** Which of the office's people it is; those who have left are not offered. */
export function StaffSelect({ label, staff, value, onChange, id }: Props): ReactNode {
  const offered = staff.filter((one) => one.active || one.id === value);
  return (
    <Select<number>
      {...(id === undefined ? {} : { id })}
      className="staff-select"
      aria-label={label}
      placeholder={text.choosePerson}
      {...(value === null ? {} : { value })}
      options={offered.map((one) => ({ value: one.id, label: one.name }))}
      onChange={(chosen) => onChange(offered.find((one) => one.id === chosen)?.id ?? null)}
    />
  );
}
