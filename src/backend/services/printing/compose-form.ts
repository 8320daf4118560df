import { FORM_PROFILES, type MaskingProfile, type PaperForm } from '../../../shared/domain/printing.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ComposedForm } from '../../printing/composed-form.ts';
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
