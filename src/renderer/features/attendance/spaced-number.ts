import { type SheetNumber, sheetNumber } from '../../../shared/domain/printing.ts';

/** 123 4567, as it stands on the paper. */
export function spacedNumber(number: SheetNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3)}`;
}

/** A sheet by its number, written as on the paper, or by its title. */
export function sheetName(name: string): string {
  const number = sheetNumber.safeParse(name);
  return number.success ? spacedNumber(number.data) : name;
}
