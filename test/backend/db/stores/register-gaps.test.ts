import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../../src/backend/db/connection.ts';
import { countGaps, gapCondition, gapPopulation } from '../../../../src/backend/db/stores/register-gaps.ts';
import { REGISTER_GAPS, type RegisterGap } from '../../../../src/shared/domain/register-gap.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { anEmptyDb } from '../../../builders/kept-data-files.ts';

const TODAY = toCalendarDate('2026-11-22');

/** One village with an elder (1, with a need) and a helper (2) of whom everything is known. */
const WHOLE = `
INSERT INTO place (id, level, parent_id, name) VALUES (1, 'township', NULL, '青溪镇'), (2, 'village', 1, '柳树村'),
  (3, 'hamlet', 2, '上院子');
INSERT INTO household (id, village_id, household_no) VALUES (1, 2, '007'), (2, 2, '008');
INSERT INTO person (id, name, initials, sex, id_number, id_status, birth_date, birth_precision, village_id, hamlet_id,
  household_id, status) VALUES
  (1, '陈桂英', 'cgy', 'F', '511900194303050223', 'valid', '1943-03-05', 'day', 2, 3, 1, 'active'),
  (2, '刘秀兰', 'lxl', 'F', '511900196807150465', 'valid', '1968-07-15', 'day', 2, 3, 2, 'active');
INSERT INTO phone (person_id, place_in_list, number) VALUES (1, 1, '19900001001'), (2, 1, '19900001002');
INSERT INTO elder (person_id, living, self_care_level, self_care_source, self_care_date, hearing)
  VALUES (1, 'alone', 'mild', 'village_words', '2026-06-01', 'weak');
INSERT INTO need (elder_id, service_code, times_per_week, minutes) VALUES (1, 'meal_help', 3, 20);
INSERT INTO family_contact (elder_id, call_order, name, relation) VALUES (1, 1, '陈小明', '子');
INSERT INTO trait (person_id, kind, word) VALUES (1, 'hobby', '喝茶'), (2, 'temperament', '开朗');
INSERT INTO helper (person_id, category, travel_means, travel_limit_minutes, weekly_cap_minutes, daily_cap_minutes,
  max_elders, ability, insured_until, reconfirmed_on)
  VALUES (2, 'neighbour', 'walk', 15, 480, 120, 4, 'independent', '2026-12-31', '2026-01-01');
INSERT INTO helper_availability VALUES (2, 1, 'morning');
INSERT INTO pair (elder_id, helper_id, role, origin, start_date) VALUES (1, 2, 'primary', 'voluntary', '2026-01-01');
INSERT INTO consent (person_id, purpose, decision, decided_on) VALUES
  (1, 'basic_service', 'given', '2026-01-01'), (1, 'wall_card', 'given', '2026-01-01'),
  (1, 'public_list', 'given', '2026-01-01'), (2, 'basic_service', 'given', '2026-01-01'),
  (2, 'public_list', 'given', '2026-01-01');`;

function aWholeRegister(): WritableDb {
  const db = anEmptyDb();
  db.script(WHOLE);
  return db;
}

const whose = (db: WritableDb, gap: RegisterGap): number[] =>
  db.all<{ id: number }>(`SELECT id FROM person WHERE ${gapCondition(gap, TODAY)}`).map((line) => line.id);

/** What opens each gap, for whom, and the last thing that still leaves it closed. */
const OPENING: Readonly<
  Record<RegisterGap, readonly [opens: string, whom: readonly number[], leaves?: string]>
> = {
  'elder-without-hamlet': ['UPDATE person SET hamlet_id = NULL', [1]],
  'helper-without-hours': [
    'DELETE FROM helper_availability',
    [2],
    'DELETE FROM helper_availability; UPDATE helper SET ad_hoc = 1',
  ],
  'id-unusable': [
    `UPDATE person SET id_status = 'truncated' WHERE id = 2`,
    [2],
    `UPDATE person SET id_status = 'legacy15' WHERE id = 2`,
  ],
  'no-public-list-consent': [
    `INSERT INTO consent (person_id, purpose, decision, decided_on) VALUES (2, 'public_list', 'withdrawn', '2026-02-01')`,
    [2],
    `INSERT INTO consent (person_id, purpose, decision, decided_on) VALUES (2, 'public_list', 'refused', '2025-02-01')`,
  ],
  'no-wall-card-consent': [`DELETE FROM consent WHERE purpose = 'wall_card'`, [1]],
  'no-basic-consent': [`DELETE FROM consent WHERE purpose = 'basic_service'`, [1, 2]],
  'birth-unknown': [
    `UPDATE person SET birth_date = NULL, birth_precision = 'unknown' WHERE id = 2`,
    [2],
    `UPDATE person SET birth_precision = 'year'`,
  ],
  'phone-missing': ['DELETE FROM phone WHERE person_id = 1', [1]],
  'household-missing': ['UPDATE person SET household_id = NULL WHERE id = 2', [2]],
  'level-missing': [
    `UPDATE elder SET self_care_level = 'unknown'`,
    [1],
    `UPDATE elder SET self_care_level = 'unknown'; DELETE FROM need`,
  ],
  'level-without-source': ['UPDATE elder SET self_care_date = NULL', [1]],
  'assessment-outdated': [
    `UPDATE elder SET self_care_date = '2025-11-21'`,
    [1],
    `UPDATE elder SET self_care_date = '2025-11-22'`,
  ],
  'needs-missing-very-old-alone': [
    'DELETE FROM need',
    [1],
    `DELETE FROM need; UPDATE person SET birth_date = '1946-11-23'`,
  ],
  'elder-without-helper': [
    `UPDATE pair SET end_date = '2026-11-01', end_reason = 'other'; DELETE FROM need`,
    [1],
    // Nobody has to help an elder of 79 who needs nothing.
    `DELETE FROM pair; DELETE FROM need; UPDATE person SET birth_date = '1946-11-23' WHERE id = 1`,
  ],
  'family-contact-missing': ['DELETE FROM family_contact', [1]],
  'temperament-and-hobby-missing': [`DELETE FROM trait WHERE kind = 'hobby'`, [1]],
  'helper-ability-unknown': [`UPDATE helper SET ability = 'unknown'`, [2]],
  'helper-insurance-missing': [
    `UPDATE helper SET insured_until = '2026-11-21'`,
    [2],
    `UPDATE helper SET insured_until = '2026-11-22'`,
  ],
  'helper-ageing': [
    `UPDATE person SET birth_date = '1956-11-22' WHERE id = 2`,
    [2],
    `UPDATE person SET birth_date = '1956-11-23' WHERE id = 2`,
  ],
  'helper-reconfirmation-due': [
    `UPDATE helper SET reconfirmed_on = NULL, joined_on = '2025-11-22'`,
    [2],
    `UPDATE helper SET reconfirmed_on = NULL, joined_on = '2025-11-23'`,
  ],
  'two-cards-one-household': [
    `UPDATE household SET household_no = '7' WHERE id = 2`,
    [1, 2],
    `UPDATE household SET household_no = '70' WHERE id = 2`,
  ],
  'name-shared-in-village': [
    `UPDATE person SET name = '陈桂英'`,
    [1, 2],
    `UPDATE person SET name = '陈桂英'; UPDATE person SET status = 'moved' WHERE id = 2`,
  ],
  'remark-to-sort': [
    `UPDATE person SET remark = '家里养狗'`,
    [1],
    // The field already says what the remark says.
    `UPDATE person SET remark = '耳背，请大声'`,
  ],
};

describe('a gap of the registers', () => {
  it('is nowhere where everything is known', () => {
    const counts = countGaps(aWholeRegister(), REGISTER_GAPS, TODAY);
    expect(counts).toEqual(Object.fromEntries(REGISTER_GAPS.map((gap) => [gap, 0])));
  });

  it.each(REGISTER_GAPS.map((gap) => [gap, ...OPENING[gap]] as const))(
    '%s is true of whom it concerns, and of nobody just before',
    (gap, opens, whom, leaves) => {
      const db = aWholeRegister();
      db.script(opens);
      expect(whose(db, gap)).toEqual(whom);
      if (leaves === undefined) return;
      const other = aWholeRegister();
      other.script(leaves);
      expect(whose(other, gap)).toEqual([]);
    },
  );

  it('concerns nobody outside those of whom it could be true, and nobody who was erased', () => {
    for (const gap of REGISTER_GAPS) {
      const db = aWholeRegister();
      db.script(OPENING[gap][0]);
      const outside = `SELECT id FROM person WHERE ${gapCondition(gap, TODAY)} AND NOT (${gapPopulation(gap, TODAY)})`;
      expect([gap, db.all(outside)]).toEqual([gap, []]);
      db.script(`UPDATE person SET erased_on = '2026-11-22'`);
      expect([gap, whose(db, gap)]).toEqual([gap, []]);
    }
  });

  it('is open for an elder with needs whom only a backup helps', () => {
    const db = aWholeRegister();
    db.script(`UPDATE pair SET role = 'backup'; UPDATE person SET birth_date = '1960-01-01' WHERE id = 1`);
    expect(whose(db, 'elder-without-helper')).toEqual([1]);
  });

  it('follows the ages and months that a village set for itself', () => {
    const db = aWholeRegister();
    db.script(
      `INSERT INTO office_rule VALUES (1, 'helper-ageing-from-age', 50), (1, 'reconfirm-after-months', 24)`,
    );
    expect(whose(db, 'helper-ageing')).toEqual([2]);
    db.script(`INSERT INTO office_rule VALUES (2, 'helper-ageing-from-age', 65)`);
    expect(whose(db, 'helper-ageing')).toEqual([]);
    db.script(`UPDATE helper SET reconfirmed_on = '2025-01-01'`);
    expect(whose(db, 'helper-reconfirmation-due')).toEqual([]);
  });
});
