import {
  FORM_PROFILES,
  type MaskingProfile,
  type PaperForm,
  type PaperPartState,
} from '../../../shared/domain/printing.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ComposedForm, PaperPart } from '../../printing/composed-form.ts';
import { FORM_MAKERS } from './form-makers.ts';
import type { PaperSource } from './paper-source.ts';

/** Makes one form in one of its own profiles; any other is refused, whoever asks. */
export function composeForm(form: PaperForm, source: PaperSource): ComposedForm {
  assertProfile(form, source.profile);
  return FORM_MAKERS[form](source);
}

export function assertProfile(form: PaperForm, profile: MaskingProfile): void {
  const allowed: readonly MaskingProfile[] = FORM_PROFILES[form];
  if (!allowed.includes(profile)) throw new Refusal('printing.profile-not-allowed', { form, profile });
}

export interface WantedParts {
  readonly scope: 'all' | 'changed';
  readonly groupNos: readonly number[];
  readonly partKeys?: readonly string[] | null;
}

/** The pieces that are asked for: of some 组 (what belongs to none is left out then), named ones, changed ones. */
export function wantedParts(
  parts: readonly PaperPart[],
  { scope, groupNos, partKeys = null }: WantedParts,
  stateOf: (part: PaperPart) => PaperPartState,
): readonly PaperPart[] {
  return parts.filter(
    (part) =>
      (groupNos.length === 0 || (part.groupNo !== null && groupNos.includes(part.groupNo))) &&
      (partKeys === null || partKeys.includes(part.key)) &&
      (scope === 'all' || stateOf(part) !== 'printed'),
  );
}
