import type { SheetNumber } from '../../../shared/domain/printing.ts';

/** 123 4567, as it stands on the paper. */
export function spacedNumber(number: SheetNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3)}`;
}
