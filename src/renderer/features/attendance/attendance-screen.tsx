import type { ReactNode } from 'react';

export function AttendanceScreen(): ReactNode {
  return null;
}
