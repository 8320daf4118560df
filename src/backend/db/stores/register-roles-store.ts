import type { HalfDay } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type {
  HelperCategory,
  Living,
  SelfCareLevel,
  SelfCareSource,
  TravelMeans,
} from '../../../shared/domain/person.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { ServicePart } from '../../../shared/domain/service-part.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { collectByPerson } from './by-person.ts';
import { listNeedParts } from './elders-store.ts';

export interface RegisterContact {
  readonly name: string;
  readonly relation: string;
  readonly phone: string | null;
  readonly worksIn: string;
}

export interface RegisterNeed {
  readonly serviceCode: ServiceCode;
  readonly timesPerWeek: number;
  readonly everyWeeks: number;
  readonly parts: readonly ServicePart[];
}

/** What the registers say of an elder. */
export interface RegisterElder {
  readonly personId: PersonId;
  readonly living: Living;
  readonly healthWords: string;
  readonly selfCareLevel: SelfCareLevel;
  readonly selfCareSource: SelfCareSource | null;
  readonly selfCareDate: CalendarDate | null;
  readonly allergies: string;
  readonly medicinesNote: string;
  readonly hearing: 'good' | 'weak' | 'none' | null;
  readonly sight: 'good' | 'weak' | 'none' | null;
  readonly walking: 'alone' | 'stick' | 'helped' | 'bed' | null;
  readonly risesAt: string;
  readonly napsAt: string;
  readonly mealsAt: string;
  readonly smokes: boolean | null;
  readonly dogAtHome: boolean | null;
  readonly helperSexWish: 'any' | 'M' | 'F';
  readonly doctorName: string | null;
  readonly cadreName: string | null;
  readonly needs: readonly RegisterNeed[];
  /** In call order. */
  readonly contacts: readonly RegisterContact[];
}

/** What the registers say of a helper. */
export interface RegisterHelper {
  readonly personId: PersonId;
  readonly category: HelperCategory;
  readonly healthWords: string;
  readonly ability: SelfCareLevel;
  readonly abilityNotedOn: CalendarDate | null;
  readonly travelMeans: TravelMeans;
  readonly licenceNote: string;
  readonly travelLimitMinutes: number;
  readonly weeklyCapMinutes: number;
  readonly dailyCapMinutes: number;
  readonly maxElders: number;
  readonly adHoc: boolean;
  readonly pointsWish: 'store' | 'donate' | 'none';
  readonly insurer: string;
  readonly policyNo: string;
  readonly insuredUntil: CalendarDate | null;
  readonly joinedOn: CalendarDate | null;
  readonly reconfirmedOn: CalendarDate | null;
  readonly services: readonly ServiceCode[];
  readonly availability: readonly HalfDay[];
  readonly trainings: readonly { readonly topic: string; readonly heldOn: CalendarDate }[];
}

type ElderLine = Omit<RegisterElder, 'smokes' | 'dogAtHome' | 'needs' | 'contacts'> & {
  smokes: number | null;
  dogAtHome: number | null;
};

export function listRegisterElders(db: ReadableDb): RegisterElder[] {
  const needParts = listNeedParts(db);
  const needs = collectByPerson(
    db
      .all<{ elderId: number } & Omit<RegisterNeed, 'parts'>>(
        `SELECT elder_id AS elderId, service_code AS serviceCode, times_per_week AS timesPerWeek,
           every_weeks AS everyWeeks FROM need ORDER BY id`,
      )
      .map(({ elderId, ...value }) => ({
        personId: elderId,
        value: {
          ...value,
          parts: needParts
            .of(elderId as PersonId)
            .filter((one) => one.serviceCode === value.serviceCode)
            .map(({ part }) => part),
        },
      })),
  );
  const contacts = collectByPerson(
    db
      .all<{ elderId: number } & RegisterContact>(
        `SELECT elder_id AS elderId, name, relation, phone, works_in AS worksIn FROM family_contact
         ORDER BY elder_id, call_order`,
      )
      .map(({ elderId, ...value }) => ({ personId: elderId, value })),
  );
  return db
    .all<ElderLine>(
      `SELECT elder.person_id AS personId, living, health_words AS healthWords, self_care_level AS selfCareLevel,
         self_care_source AS selfCareSource, self_care_date AS selfCareDate, allergies,
         medicines_note AS medicinesNote, hearing, sight, walking, rises_at AS risesAt, naps_at AS napsAt,
         meals_at AS mealsAt, smokes, dog_at_home AS dogAtHome, helper_sex_wish AS helperSexWish,
         doctor.name AS doctorName, cadre.name AS cadreName
       FROM elder
       LEFT JOIN person AS doctor ON doctor.id = doctor_id
       LEFT JOIN person AS cadre ON cadre.id = cadre_id
       ORDER BY elder.person_id`,
    )
    .map((line) => ({
      ...line,
      smokes: toYesNo(line.smokes),
      dogAtHome: toYesNo(line.dogAtHome),
      needs: needs.of(line.personId),
      contacts: contacts.of(line.personId),
    }));
}

function toYesNo(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

type HelperLine = Omit<RegisterHelper, 'adHoc' | 'services' | 'availability' | 'trainings'> & {
  adHoc: number;
};

export function listRegisterHelpers(db: ReadableDb): RegisterHelper[] {
  const services = collectByPerson(
    db.all<{ personId: number; value: ServiceCode }>(
      'SELECT helper_id AS personId, service_code AS value FROM helper_service ORDER BY helper_id, rowid',
    ),
  );
  const availability = collectByPerson(
    db
      .all<{ helperId: number } & HalfDay>(
        `SELECT helper_id AS helperId, weekday, slot FROM helper_availability
         ORDER BY helper_id, weekday, slot DESC`,
      )
      .map(({ helperId, weekday, slot }) => ({ personId: helperId, value: { weekday, slot } })),
  );
  const trainings = collectByPerson(
    db
      .all<{ helperId: number; topic: string; heldOn: CalendarDate }>(
        'SELECT helper_id AS helperId, topic, held_on AS heldOn FROM training ORDER BY helper_id, held_on, id',
      )
      .map(({ helperId, topic, heldOn }) => ({ personId: helperId, value: { topic, heldOn } })),
  );
  return db
    .all<HelperLine>(
      `SELECT person_id AS personId, category, health_words AS healthWords, ability,
         ability_noted_on AS abilityNotedOn, travel_means AS travelMeans, licence_note AS licenceNote,
         travel_limit_minutes AS travelLimitMinutes, weekly_cap_minutes AS weeklyCapMinutes,
         daily_cap_minutes AS dailyCapMinutes, max_elders AS maxElders, ad_hoc AS adHoc,
         points_wish AS pointsWish, insurer, policy_no AS policyNo, insured_until AS insuredUntil,
         joined_on AS joinedOn, reconfirmed_on AS reconfirmedOn
       FROM helper ORDER BY person_id`,
    )
    .map((line) => ({
      ...line,
      adHoc: line.adHoc === 1,
      services: services.of(line.personId),
      availability: availability.of(line.personId),
      trainings: trainings.of(line.personId),
    }));
}
