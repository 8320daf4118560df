import type { FormChoice } from '../../../../shared/contract/printing.ts';
import {
  FORM_PROFILES,
  type MaskingProfile,
  type PaperForm,
  paperForm,
} from '../../../../shared/domain/printing.ts';
import { remember, remembered } from '../../../components/remembered.ts';

export interface FormSetting {
  readonly chosen: boolean;
  readonly profile: MaskingProfile;
  /** 1 to {@link MOST_COPIES}. */
  readonly copies: number;
}
export type FormSettings = Readonly<Record<PaperForm, FormSetting>>;

/** A form that is to be printed. */
export type ChosenForm = Readonly<FormChoice>;

export const MOST_COPIES = 20;

/** Where the sheets go: onto the wall, into the house, out and back with signatures, onto the desk. */
export const FORM_PLACES = {
  wall: ['weekly-roster', 'emergency-sheet', 'recruitment-sheet'],
  house: ['task-slip', 'change-slip', 'leave-slip', 'wall-card', 'contact-card'],
  sign: ['sign-in-sheet', 'visit-record', 'duty-roster'],
  office: ['broadcast-script', 'meeting-sheet', 'birthday-list'],
} as const satisfies Readonly<Record<string, readonly PaperForm[]>>;
export type FormPlace = keyof typeof FORM_PLACES;
export const FORM_PLACE_NAMES = Object.keys(FORM_PLACES) as FormPlace[];

/** What every week needs; a change slip comes only where something changed. */
const USUAL: ReadonlySet<PaperForm> = new Set(['weekly-roster', 'task-slip', 'change-slip', 'sign-in-sheet']);

const REMEMBERED = 'printing.forms';

export function rememberedForms(): FormSettings {
  const stored = remembered<Partial<Record<PaperForm, Partial<FormSetting>>>>(REMEMBERED, {});
  return Object.fromEntries(
    paperForm.options.map((form) => [form, settingOf(form, stored[form] ?? {})]),
  ) as Record<PaperForm, FormSetting>;
}

export function rememberForms(settings: FormSettings): void {
  remember(REMEMBERED, settings);
}

/** What was stored may come from a version that knew other profiles. */
function settingOf(form: PaperForm, stored: Partial<FormSetting>): FormSetting {
  const profiles: readonly MaskingProfile[] = FORM_PROFILES[form];
  const { chosen = USUAL.has(form), profile = FORM_PROFILES[form][0], copies = 1 } = stored;
  return {
    chosen,
    profile: profiles.includes(profile) ? profile : FORM_PROFILES[form][0],
    copies: Number.isInteger(copies) && copies >= 1 && copies <= MOST_COPIES ? copies : 1,
  };
}

/** In the order in which the window shows them. */
export function chosenForms(settings: FormSettings): readonly ChosenForm[] {
  return FORM_PLACE_NAMES.flatMap((place) => FORM_PLACES[place])
    .filter((form) => settings[form].chosen)
    .map((form) => ({ form, profile: settings[form].profile, copies: settings[form].copies }));
}
