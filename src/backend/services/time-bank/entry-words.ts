import { SERVICE_TYPES, type ServiceCode } from '../../../shared/domain/service.ts';
import type { EntryAbout } from '../../db/stores/ledger-lists-store.ts';

/** What was done for whom, or what was had; else `other`, the account on the other side. */
export function entryWords(
  { services, title, elderName, itemName, quantity, unit }: EntryAbout,
  other: string,
): string {
  if (services !== null) {
    const names = services
      .split(',')
      .filter((code) => code !== '')
      .map((code) => SERVICE_TYPES[code as ServiceCode].name)
      .join('、');
    return [names, elderName ?? title ?? ''].filter((word) => word !== '').join(' ');
  }
  if (itemName !== null) return `${itemName} ×${String(quantity ?? 1)}${unit ?? ''}`;
  return other;
}
