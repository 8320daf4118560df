import type { PaperForm } from '../../../shared/domain/printing.ts';
import { composeChangeSlips } from '../../printing/compose-change-slips.ts';
import { composeTaskSlips } from '../../printing/compose-task-slips.ts';
import { composeWallCards } from '../../printing/compose-wall-cards.ts';
import { composeWeeklyRoster } from '../../printing/compose-weekly-roster.ts';
import type { ComposedForm } from '../../printing/composed-form.ts';
import type { PaperSource } from './paper-source.ts';

type FormMaker = (source: PaperSource) => ComposedForm;

/** How each form is made. A first version has nothing to compare, and no change slips. */
export const FORM_MAKERS: Readonly<Record<PaperForm, FormMaker>> = {
  'weekly-roster': ({ facts, profile }) => composeWeeklyRoster(facts, profile),
  'task-slip': ({ facts }) => composeTaskSlips(facts),
  'change-slip': ({ facts, changes, profile }) =>
    composeChangeSlips(changes ?? { ...facts, before: facts }, profile),
  'leave-slip': notYet,
  'wall-card': ({ facts }) => composeWallCards({ ...facts, validUntil: null }),
  'contact-card': notYet,
  'sign-in-sheet': notYet,
  'visit-record': notYet,
  'duty-roster': notYet,
  'broadcast-script': notYet,
  'meeting-sheet': notYet,
  'emergency-sheet': notYet,
  'birthday-list': notYet,
  'recruitment-sheet': notYet,
};

function notYet(): never {
  throw new Error('This form has no maker.');
}
