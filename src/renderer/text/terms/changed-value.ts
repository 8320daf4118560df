import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { SERVICE_PARTS } from '../../../shared/domain/service-part.ts';
import { personText } from '../screens/person.ts';
import {
  careFlagWord,
  consentFormWord,
  consentPurposeWord,
  helperCategoryWord,
  idStatusWord,
  livingWord,
  personStatusWord,
  relationKindWord,
  selfCareLevelWord,
  selfCareSourceWord,
  sexWord,
  slotWord,
  travelMeansWord,
  weekdayWord,
} from '../terms.ts';
import {
  absenceReasonWord,
  consentBasisWord,
  consentDecisionWord,
  familyWordWord,
  fiveSeniorWord,
  hearingWord,
  helperSexWishWord,
  needCategoryWord,
  personRoleWord,
  phoneKindWord,
  pointsWishWord,
  residenceKindWord,
  sightWord,
  teamDutyWord,
  toldByWord,
  visitLevelWord,
  walkingWord,
} from './people.ts';

type Words = Readonly<Record<string, string>>;

const yesOrNo: Words = { '0': '否', '1': '是' };
const precision: Words = { day: '日', month: '月', year: '年', unknown: '不详' };
const services: Words = Object.fromEntries(Object.values(SERVICE_TYPES).map((one) => [one.code, one.name]));

const partWords: Words = Object.fromEntries(
  Object.entries(SERVICE_PARTS).map(([part, { name }]) => [part, name]),
);

/** Words of a single coded field. */
const wordsOfField: Readonly<Record<string, Words>> = {
  'person.sex': sexWord,
  'person.id_status': idStatusWord,
  'person.birth_precision': precision,
  'person.status': personStatusWord,
  'person.lunar_leap': yesOrNo,
  'person.registered_elsewhere': yesOrNo,
  'person.party_member': yesOrNo,
  'elder.living': livingWord,
  'elder.self_care_level': selfCareLevelWord,
  'elder.self_care_source': selfCareSourceWord,
  'elder.helper_sex_wish': helperSexWishWord,
  'elder.hearing': hearingWord,
  'elder.sight': sightWord,
  'elder.walking': walkingWord,
  'elder.smokes': yesOrNo,
  'elder.dog_at_home': yesOrNo,
  'elder.visit_level': visitLevelWord,
  'helper.category': helperCategoryWord,
  'helper.ability': selfCareLevelWord,
  'helper.travel_means': travelMeansWord,
  'helper.ad_hoc': yesOrNo,
  'helper.points_wish': pointsWishWord,
};

/** Codes that may stand inside a row of a list; the lists do not share a code with two meanings. */
const wordsOfRows: Words = {
  ...services,
  ...careFlagWord,
  ...fiveSeniorWord,
  ...needCategoryWord,
  ...personRoleWord,
  ...phoneKindWord,
  ...residenceKindWord,
  ...relationKindWord,
  ...consentPurposeWord,
  ...consentFormWord,
  ...consentDecisionWord,
  ...absenceReasonWord,
  ...selfCareSourceWord,
  ...selfCareLevelWord,
  ...slotWord,
  ...toldByWord,
  ...teamDutyWord,
  ...consentBasisWord,
  ...familyWordWord,
  ...partWords,
};

/** What stood or stands in a field, in words; days, names and numbers stand as they are. */
export function changedValueText(field: string, value: string): string {
  const words = wordsOfField[field];
  if (words !== undefined) return words[value] ?? value;
  if (field === 'need') return needText(value);
  if (field.startsWith('helper_availability'))
    return value.replace(
      /[a-z_]+|\b[1-7]\b/g,
      (part) => wordsOfRows[part] ?? (weekdayWord as Words)[part] ?? part,
    );
  return value.replace(/\b[a-z][a-z_]+[a-z]\b/g, (part) => wordsOfRows[part] ?? part);
}

/** 「助餐 · 3 · 20 · 1」 is a service, its times, its minutes, and every how many weeks. */
function needText(value: string): string {
  const [service = '', times = '', minutes = '', weeks = '', ...rest] = value.split(' · ');
  const { needs } = personText;
  const words = [
    services[service] ?? service,
    needs.times(Number(times), Number(weeks)),
    needs.minutes(Number(minutes)),
    ...rest.map((part) => (slotWord as Words)[part] ?? part),
  ];
  return words.join(' ');
}
