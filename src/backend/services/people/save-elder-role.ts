import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ElderProfile } from '../../../shared/domain/person-profile.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { WritableDb } from '../../db/connection.ts';
import {
  removeElder,
  replaceContacts,
  replaceNeeds,
  saveElder,
  saveElderExtras,
} from '../../db/stores/elders-store.ts';
import { countUses } from '../../db/stores/person-roles-store.ts';
import { replaceTraits } from '../../db/stores/traits-store.ts';
import { loadElderProfile } from './load-elder-profile.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';

/** Writes the role of elder as the form has it; null takes the role away, unless something rests on it. */
export function saveElderRole(
  db: WritableDb,
  personId: PersonId,
  profile: ElderProfile | null,
  today: CalendarDate,
): void {
  const before = loadElderProfile(db, personId);
  if (!profile) {
    if (before) takeAway(db, personId, today);
    return;
  }
  for (const id of [profile.doctorId, profile.cadreId]) {
    if (id !== null) refuseUnknownOrErased(db, id);
  }
  const { needs, contacts, careFlags, chronicDiseases, canOffer, needCategories, ...rest } = profile;
  const selfCare = selfCareOf(before, profile, today);
  saveElder(db, {
    personId,
    living: rest.living,
    healthWords: rest.healthWords,
    helperSexWish: rest.helperSexWish,
    selfCareLevel: selfCare.selfCareLevel,
    selfCareSource: selfCare.selfCareSource,
  });
  saveElderExtras(db, personId, { ...rest, selfCareDate: selfCare.selfCareDate });
  replaceTraits(db, personId, 'care_flag', careFlags);
  replaceTraits(db, personId, 'chronic_disease', chronicDiseases);
  replaceTraits(db, personId, 'can_offer', canOffer);
  replaceTraits(db, personId, 'need_category', needCategories);
  replaceNeeds(db, personId, needs);
  replaceContacts(
    db,
    personId,
    contacts.map((contact) => ({ ...contact, phone: contact.phone?.trim() ? contact.phone.trim() : null })),
  );
}

type SelfCare = Pick<ElderProfile, 'selfCareLevel' | 'selfCareSource' | 'selfCareDate'>;

/** Level, source and date are one statement: none of them without a level, and what is new was stated today. */
function selfCareOf(before: ElderProfile | null, after: ElderProfile, today: CalendarDate): SelfCare {
  const { selfCareLevel, selfCareSource, selfCareDate } = after;
  if (selfCareLevel === 'unknown') return { selfCareLevel, selfCareSource: null, selfCareDate: null };
  const isNew = before?.selfCareLevel !== selfCareLevel || before.selfCareSource !== selfCareSource;
  return { selfCareLevel, selfCareSource, selfCareDate: selfCareDate ?? (isNew ? today : null) };
}

function takeAway(db: WritableDb, personId: PersonId, today: CalendarDate): void {
  const count = countUses(db, personId, 'elder', today);
  if (count > 0) throw new Refusal('people.role-still-used', { count });
  for (const kind of ['care_flag', 'chronic_disease', 'can_offer', 'need_category'] as const) {
    replaceTraits(db, personId, kind, []);
  }
  removeElder(db, personId);
}
