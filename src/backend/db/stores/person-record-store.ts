import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PairOrigin } from '../../../shared/domain/pairing.ts';
import type {
  ConsentPurpose,
  RelationKind,
  SelfCareLevel,
  SelfCareSource,
} from '../../../shared/domain/person.ts';
import type { Slot } from '../../../shared/domain/availability.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { FamilyWord } from '../../../shared/domain/family-word.ts';
import type { ServicePart } from '../../../shared/domain/service-part.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { listNeedEntries } from './elders-store.ts';
import { listFamilyWords } from './family-words-store.ts';
import { visitsWith } from './visits-of-person.ts';

/** What is on record of one person beyond what the registers list. */
export interface PersonRecordLines {
  readonly residences: readonly {
    kind: 'own_home' | 'child_home' | 'mutual_aid_home' | 'institution';
    fromDate: CalendarDate;
    toDate: CalendarDate | null;
    hamletName: string | null;
    houseText: string;
    hostName: string;
  }[];
  readonly household: readonly { name: string; relationToHead: string }[];
  readonly needs: readonly {
    serviceCode: ServiceCode;
    timesPerWeek: number;
    everyWeeks: number;
    minutes: number;
    slot: Slot | null;
    sinceDate: CalendarDate | null;
    parts: readonly ServicePart[];
  }[];
  readonly contacts: readonly {
    name: string;
    relation: string;
    phone: string | null;
    worksIn: string;
    bestTime: string;
    toldBy: 'wechat' | 'phone' | 'none';
  }[];
  readonly assessments: readonly {
    scale: SelfCareSource;
    assessedOn: CalendarDate;
    level: SelfCareLevel;
    score: number | null;
    validUntil: CalendarDate;
    assessor: string;
  }[];
  readonly relations: readonly { name: string; kind: RelationKind; note: string }[];
  readonly pairs: readonly {
    name: string;
    isElder: number;
    origin: PairOrigin;
    startDate: CalendarDate;
    endDate: CalendarDate | null;
  }[];
  readonly consents: readonly {
    purpose: ConsentPurpose;
    decision: 'given' | 'refused' | 'withdrawn';
    decidedOn: CalendarDate;
    basis: string;
    paperNo: string;
    takenBy: string;
  }[];
  /** What the family said of the person's help, oldest first. */
  readonly familyWords: readonly FamilyWord[];
  /** Rounds of meals on which the person is. */
  readonly meals: readonly { roundName: string; diet: string }[];
  readonly teams: readonly { name: string; duty: string }[];
  readonly absences: readonly { fromDate: CalendarDate; toDate: CalendarDate; reason: string }[];
  /** Weeks with published visits, as elder or as helper. */
  readonly weeks: readonly { weekStart: CalendarDate; visits: number }[];
  /** What was recorded as done by the person and for the person, by month. */
  readonly services: readonly { month: string; isHelper: number; visits: number; minutes: number }[];
  /** When the record was written to, and how. */
  readonly changes: readonly { changedAt: string; kind: string; lines: number }[];
  readonly disclosures: readonly {
    disclosedAt: string;
    what: 'id_number' | 'export' | 'record';
    reason: string;
  }[];
  readonly visitLevel: { level: string | null; reason: string } | undefined;
}

export function loadPersonRecord(db: ReadableDb, id: PersonId): PersonRecordLines {
  return {
    residences: db.all(
      `SELECT kind, from_date AS fromDate, to_date AS toDate, hamlet.name AS hamletName,
         house_text AS houseText, host_name AS hostName
       FROM address_period LEFT JOIN place AS hamlet ON hamlet.id = hamlet_id
       WHERE person_id = ? ORDER BY from_date, address_period.id`,
      id,
    ),
    household: db.all(
      `SELECT other.name, other.relation_to_head AS relationToHead FROM person
       JOIN person AS other ON other.household_id = person.household_id AND other.id <> person.id
       WHERE person.id = ? AND other.erased_on IS NULL ORDER BY other.birth_date, other.id`,
      id,
    ),
    needs: listNeedEntries(db, id).map(({ since, ...need }) => ({ ...need, sinceDate: since })),
    familyWords: listFamilyWords(db, id).toReversed(),
    meals: db.all(
      `SELECT meal_round.name AS roundName, diet FROM meal_stop JOIN meal_round ON meal_round.id = round_id
       WHERE elder_id = ? ORDER BY meal_round.id`,
      id,
    ),
    contacts: db.all(
      `SELECT name, relation, phone, works_in AS worksIn, best_time AS bestTime, told_by AS toldBy
       FROM family_contact WHERE elder_id = ? ORDER BY call_order`,
      id,
    ),
    assessments: db.all(
      `SELECT scale, assessed_on AS assessedOn, level, score, valid_until AS validUntil, assessor
       FROM assessment WHERE elder_id = ? ORDER BY assessed_on DESC, id DESC`,
      id,
    ),
    relations: db.all(
      `SELECT other.name, kind, note FROM relation JOIN person AS other ON other.id = other_id
       WHERE person_id = ? ORDER BY kind, other.id`,
      id,
    ),
    ...dealings(db, id),
    ...traces(db, id),
    visitLevel: db.find(
      'SELECT visit_level AS level, visit_level_reason AS reason FROM elder WHERE person_id = ?',
      id,
    ),
  };
}

function dealings(
  db: ReadableDb,
  id: PersonId,
): Pick<PersonRecordLines, 'pairs' | 'teams' | 'absences' | 'weeks' | 'services'> {
  return {
    pairs: db.all(
      `SELECT other.name, elder_id = ?1 AS isElder, origin, start_date AS startDate, end_date AS endDate
       FROM pair JOIN person AS other ON other.id = CASE elder_id WHEN ?1 THEN helper_id ELSE elder_id END
       WHERE elder_id = ?1 OR helper_id = ?1 ORDER BY start_date, pair.id`,
      id,
    ),
    teams: db.all(
      `SELECT team.name, duty FROM team_member JOIN team ON team.id = team_id
       WHERE person_id = ? ORDER BY team.id`,
      id,
    ),
    absences: db.all(
      `SELECT from_date AS fromDate, to_date AS toDate, reason FROM helper_absence WHERE helper_id = ?1
       UNION ALL SELECT from_date, to_date, reason FROM elder_absence WHERE elder_id = ?1
       ORDER BY fromDate, toDate`,
      id,
    ),
    weeks: db.all(
      `SELECT week_start AS weekStart, count(*) AS visits FROM visit
       JOIN roster ON roster.id = roster_id AND roster.state IN ('published','closed')
       WHERE visit.id IN (${visitsWith('?1')})
       GROUP BY week_start ORDER BY week_start`,
      id,
    ),
    services: db.all(
      `SELECT substr(date, 1, 7) AS month, helper_id = ?1 AS isHelper, count(*) AS visits, sum(minutes) AS minutes
       FROM service_record WHERE (helper_id = ?1 OR elder_id = ?1) AND corrected_by IS NULL AND not_done IS NULL
       GROUP BY month, isHelper ORDER BY month, isHelper`,
      id,
    ),
  };
}

function traces(
  db: ReadableDb,
  id: PersonId,
): Pick<PersonRecordLines, 'consents' | 'changes' | 'disclosures'> {
  return {
    consents: db.all(
      `SELECT purpose, decision, decided_on AS decidedOn, basis, paper_no AS paperNo, taken_by AS takenBy
       FROM consent WHERE person_id = ? ORDER BY decided_on, id`,
      id,
    ),
    changes: db.all(
      `SELECT changed_at AS changedAt, kind, count(*) AS lines FROM change_entry
       JOIN change_set ON change_set.id = change_set_id
       WHERE person_id = ? GROUP BY change_set.id ORDER BY change_set.id`,
      id,
    ),
    disclosures: db.all(
      `SELECT disclosed_at AS disclosedAt, what, reason FROM disclosure
       WHERE person_id = ? ORDER BY disclosed_at, id`,
      id,
    ),
  };
}
