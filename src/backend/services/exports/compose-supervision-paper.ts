import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { Office } from '../office.ts';

export function composeSupervisionPaper(
  _office: Office,
  _input: CheckedInput<'exports.composePaper'>,
): RegisterDocument {
  throw new Refusal('exports.nothing-to-write');
}
