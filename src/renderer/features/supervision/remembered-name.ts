import { remember, remembered } from '../../components/remembered.ts';

const BY = 'supervision.by';

/** Who last wrote down a call, a finding or an inspection in this window; empty where nobody has. */
export function lastName(): string {
  return remembered(BY, '');
}

export function rememberName(name: string): void {
  remember(BY, name.trim() === '' ? null : name.trim());
}
