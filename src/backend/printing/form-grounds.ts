import type { PaperForm } from '../../shared/domain/printing.ts';

/**
 * `published`: made of the week that is on the wall, and bears its version. `draft`: also of a week that is not published
 * yet, since it is there to agree to it. `register`: rests on no roster and bears no version.
 */
export type FormGround = 'published' | 'draft' | 'register';

const OTHER_GROUNDS: Readonly<Partial<Record<PaperForm, FormGround>>> = {
  'meeting-sheet': 'draft',
  'emergency-sheet': 'register',
  'birthday-list': 'register',
  'recruitment-sheet': 'register',
};

export function groundOf(form: PaperForm): FormGround {
  return OTHER_GROUNDS[form] ?? 'published';
}

/**
 * Sheets that hold until something on them changes, whatever the week: none of their pieces may name a week, a version or
 * a date that is not filled in later, so that next week's same card is known to be on paper already.
 */
export const STANDING_FORMS: readonly PaperForm[] = ['wall-card', 'contact-card', 'emergency-sheet'];
