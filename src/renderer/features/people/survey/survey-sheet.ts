import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { ConsentPurpose } from '../../../../shared/domain/person.ts';
import type { ServiceCode } from '../../../../shared/domain/service.ts';

export const CONTACT_NUMBERS = [1, 2, 3] as const;
export type ContactNumber = (typeof CONTACT_NUMBERS)[number];
type ContactPart = 'Name' | 'Relation' | 'Phone' | 'WorksIn';

/** What is written by hand on the sheet. */
export type TextName =
  | 'name'
  | 'nation'
  | 'idNumber'
  | 'birth'
  | 'lunar'
  | 'phone'
  | 'nickname'
  | 'dialect'
  | 'householdNo'
  | 'relationToHead'
  | 'address'
  | `contact${ContactNumber}${ContactPart}`
  | 'otherDiseases'
  | 'medicines'
  | 'allergies'
  | 'otherHobbies'
  | 'risesAt'
  | 'napsAt'
  | 'mealsAt'
  | 'refuses'
  | 'canOffer'
  | 'consentDate'
  | 'paperNo'
  | 'takenBy';

/** What is one of several. */
export type ChoiceName =
  | 'sex'
  | 'registeredElsewhere'
  | 'living'
  | 'health'
  | 'selfCare'
  | 'hearing'
  | 'sight'
  | 'walking'
  | 'helperSexWish'
  | 'consentForm';

/** Of what several may be ticked. */
export type TickName =
  | 'party'
  | 'fiveSenior'
  | 'diseases'
  | 'careFlags'
  | 'temperaments'
  | 'hobbies'
  | 'habits'
  | 'needParts'
  | 'needCategories';

/** One paper sheet as it is typed in; whatever was not answered is absent. */
export interface SurveySheet {
  readonly villageId: PlaceId | null;
  readonly groupId: PlaceId | null;
  readonly hamletId: PlaceId | null;
  readonly texts: { readonly [Name in TextName]?: string };
  readonly choices: { readonly [Name in ChoiceName]?: string };
  readonly ticks: { readonly [Name in TickName]?: readonly string[] };
  /** Times a week as typed. */
  readonly needs: { readonly [Code in ServiceCode]?: string };
  readonly consents: { readonly [Purpose in ConsentPurpose]?: 'given' | 'refused' };
}

export type Place = Pick<SurveySheet, 'villageId' | 'groupId' | 'hamletId'>;

export function emptySheet(place: Place): SurveySheet {
  return { ...place, texts: {}, choices: {}, ticks: {}, needs: {}, consents: {} };
}

/** The next sheet of the pile: the same hamlet, the same day, the same hand. */
export function nextSheet({ villageId, groupId, hamletId, texts, choices }: SurveySheet): SurveySheet {
  const { consentDate, takenBy } = texts;
  const { consentForm } = choices;
  return {
    ...emptySheet({ villageId, groupId, hamletId }),
    texts: {
      ...(consentDate === undefined ? {} : { consentDate }),
      ...(takenBy === undefined ? {} : { takenBy }),
    },
    choices: consentForm === undefined ? {} : { consentForm },
  };
}

/** True while nothing of a person was typed. */
export function isBlank(sheet: SurveySheet): boolean {
  return JSON.stringify(sheet) === JSON.stringify(nextSheet(sheet));
}

export const textOf = (sheet: SurveySheet, name: TextName): string => (sheet.texts[name] ?? '').trim();
