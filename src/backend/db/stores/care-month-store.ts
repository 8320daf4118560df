import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RulesInForce } from '../../../shared/domain/office-rules.ts';
import type { CareFlag, Living, SelfCareLevel } from '../../../shared/domain/person.ts';
import type { VisitLevel } from '../../../shared/domain/person-profile.ts';
import { type PeriodSpan, spanOf } from '../../../shared/domain/report-period.ts';
import { careGroupsOf } from '../../../shared/domain/supervision.ts';
import {
  type CareElder,
  daysToRead,
  type ElderCare,
  judgeElder,
  type SeenDay,
  type VisitFrequencies,
} from '../../../shared/domain/visit-compliance.ts';
import { visitLevelOf } from '../../../shared/domain/visit-level.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';
import { openOfficeRules } from './office-rules-store.ts';

/** An elder with what was due in a month and what was done. */
export interface CaredElder extends ElderCare, Pick<CareElder, 'level' | 'groups' | 'frequency'> {
  readonly personId: PersonId;
  readonly name: string;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly hamletName: string | null;
  /** The level was set by hand. */
  readonly byHand: boolean;
}

/**
 * Every elder of a village (null = of the township) who was to be visited in a month, by village and name, judged as far as it is
 * known today. Rests on the registers as they are today: who has died, moved away or withdrawn since counts for the months
 * before, with the level and groups of today. Of `only` some people, where it is given.
 */
export function readCareMonth(
  db: ReadableDb,
  villageId: PlaceId | null,
  month: CalendarDate,
  today: CalendarDate,
  only: ReadonlySet<PersonId> | null = null,
): CaredElder[] {
  const span = spanOf({ kind: 'month', from: month });
  const rulesOf = openOfficeRules(db);
  const flags = readFlags(db, villageId);
  const absences = readAbsences(db, daysToRead(month));
  const seenDays = readSeenDays(db, daysToRead(month));
  const lastDay = span.before > today ? today : span.before;
  const lines = readElders(db, villageId, span);
  const wanted = only === null ? lines : lines.filter(({ personId }) => only.has(personId));
  return wanted.map((line) => {
    const rules = rulesOf(line.villageId);
    const facts = {
      age: line.birthDate === null ? null : ageOn(line.birthDate, lastDay),
      living: line.living,
      selfCareLevel: line.selfCareLevel,
      careFlags: flags.get(line.personId) ?? [],
      veryOldFromAge: rules['older-elder-from-age'].value,
    };
    const level = line.levelByHand ?? visitLevelOf(facts);
    const elder: CareElder = {
      level,
      groups: careGroupsOf(facts),
      since: line.since,
      absences: absences.get(line.personId) ?? [],
      frequency: frequenciesOf(rules)[level],
    };
    return {
      personId: line.personId,
      name: line.name,
      villageId: line.villageId,
      villageName: line.villageName,
      hamletName: line.hamletName,
      byHand: line.levelByHand !== null,
      level,
      groups: elder.groups,
      frequency: elder.frequency,
      ...judgeElder(elder, seenDays.get(line.personId) ?? [], month, today),
    };
  });
}

/** How often a village wants its elders visited. */
export function frequenciesOf(rules: RulesInForce): VisitFrequencies {
  return {
    red: { times: rules['visits-red-a-week'].value, per: 'week' },
    yellow: { times: rules['visits-yellow-a-week'].value, per: 'week' },
    blue: { times: rules['visits-blue-a-month'].value, per: 'month' },
    green: { times: rules['visits-green-a-quarter'].value, per: 'quarter' },
  };
}

interface ElderLine {
  readonly personId: PersonId;
  readonly name: string;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly hamletName: string | null;
  readonly birthDate: CalendarDate | null;
  readonly living: Living;
  readonly selfCareLevel: SelfCareLevel;
  readonly levelByHand: VisitLevel | null;
  readonly since: CalendarDate | null;
}

/** Those who are there now, and those who went only after the month. */
function readElders(db: ReadableDb, villageId: PlaceId | null, { before }: PeriodSpan): ElderLine[] {
  return db.all(
    `SELECT person.id AS personId, person.name, person.village_id AS villageId, village.name AS villageName,
       hamlet.name AS hamletName, birth_date AS birthDate, living, self_care_level AS selfCareLevel,
       visit_level AS levelByHand, iif(status = 'active', status_since, NULL) AS since
     FROM elder JOIN person ON person.id = person_id JOIN place AS village ON village.id = person.village_id
       LEFT JOIN place AS hamlet ON hamlet.id = person.hamlet_id
     WHERE (?1 IS NULL OR person.village_id = ?1)
       AND iif(status = 'active', status_since IS NULL OR status_since < ?2, status_since >= ?2)
     ORDER BY village.id, person.name, person.id`,
    villageId,
    before,
  );
}

function readFlags(db: ReadableDb, villageId: PlaceId | null): ReadonlyMap<PersonId, CareFlag[]> {
  const lines = db.all<{ personId: PersonId; word: CareFlag }>(
    `SELECT person_id AS personId, word FROM trait JOIN person ON person.id = person_id
     WHERE kind = 'care_flag' AND (?1 IS NULL OR village_id = ?1)`,
    villageId,
  );
  return grouped(lines, ({ word }) => word);
}

function readAbsences(
  db: ReadableDb,
  { from, before }: PeriodSpan,
): ReadonlyMap<PersonId, CareElder['absences'][number][]> {
  const lines = db.all<{ personId: PersonId; from: CalendarDate; to: CalendarDate }>(
    `SELECT elder_id AS personId, from_date AS "from", to_date AS "to" FROM elder_absence
     WHERE to_date >= ? AND from_date < ?`,
    from,
    before,
  );
  return grouped(lines, ({ from: first, to }) => ({ from: first, to }));
}

/** Days on which a service was done for an elder, or somebody looked in, each once by the best that proves it. */
function readSeenDays(db: ReadableDb, { from, before }: PeriodSpan): ReadonlyMap<PersonId, SeenDay[]> {
  // 1 = entered, 2 = a visit by telephone, 3 = a visit, 4 = checked: the highest of a day is what counts.
  const lines = db.all<{ personId: PersonId; date: CalendarDate; best: number; face: 0 | 1 }>(
    `SELECT elder_id AS personId, date, max(best) AS best, max(face) AS face FROM (
       SELECT elder_id, date, iif(checked = 1, 4, 1) AS best, 1 AS face FROM service_record
       WHERE day >= ${dayOf('?1')} AND day < ${dayOf('?2')} AND elder_id IS NOT NULL AND not_done IS NULL AND corrected_by IS NULL
       UNION ALL
       SELECT elder_id, date, iif(channel IN ('phone','video'), 2, 3), channel NOT IN ('phone','video')
       FROM welfare_visit WHERE date >= ?1 AND date < ?2)
     GROUP BY elder_id, date`,
    from,
    before,
  );
  return grouped(lines, ({ date, best, face }) => ({
    date,
    proof: best === CHECKED ? 'checked' : best === ENTERED ? 'entered' : 'visit-record',
    remote: face === 0,
  }));
}

const CHECKED = 4;
const ENTERED = 1;

function grouped<Line extends { readonly personId: PersonId }, Value>(
  lines: readonly Line[],
  valueOf: (line: Line) => Value,
): Map<PersonId, Value[]> {
  const groups = new Map<PersonId, Value[]>();
  for (const line of lines) {
    const group = groups.get(line.personId);
    if (group === undefined) groups.set(line.personId, [valueOf(line)]);
    else group.push(valueOf(line));
  }
  return groups;
}
