import type { PlaceId } from '../../../shared/domain/ids.ts';
import {
  OFFICE_RULE_NAMES,
  OFFICE_RULES,
  type RuleInForce,
  type RulesInForce,
} from '../../../shared/domain/office-rules.ts';
import type { OfficeRule } from '../../../shared/domain/village-places.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { findTownshipId } from './places-store.ts';

/**
 * What holds in a village (null: in the township): its own value, else the township's, else the program's. A number
 * outside its bounds, written by another program, does not count.
 */
export function rulesInForce(db: ReadableDb, villageId: PlaceId | null): RulesInForce {
  const townshipId = findTownshipId(db);
  const ofTownship = townshipId === undefined ? NOTHING : storedRules(db, townshipId);
  const ofVillage = villageId === null || villageId === townshipId ? NOTHING : storedRules(db, villageId);
  const held = (rule: OfficeRule): RuleInForce => {
    const village = ofVillage.get(rule);
    if (village !== undefined) return { value: village, setBy: 'village' };
    const township = ofTownship.get(rule);
    return township === undefined
      ? { value: OFFICE_RULES[rule].value, setBy: 'program' }
      : { value: township, setBy: 'township' };
  };
  return Object.fromEntries(OFFICE_RULE_NAMES.map((rule) => [rule, held(rule)])) as RulesInForce;
}

/** Reads the rules of each village once; for operations that ask again and again. */
export function openOfficeRules(db: ReadableDb): (villageId: PlaceId | null) => RulesInForce {
  const rulesByVillage = new Map<PlaceId | null, RulesInForce>();
  return (villageId) => {
    const known = rulesByVillage.get(villageId) ?? rulesInForce(db, villageId);
    rulesByVillage.set(villageId, known);
    return known;
  };
}

/** Sets a rule of a township or village; null takes its own value back. */
export function saveOfficeRule(
  db: WritableDb,
  placeId: PlaceId,
  rule: OfficeRule,
  value: number | null,
): void {
  if (value === null) {
    db.run('DELETE FROM office_rule WHERE place_id = ? AND rule = ?', placeId, rule);
    return;
  }
  db.run(
    `INSERT INTO office_rule (place_id, rule, value) VALUES (?, ?, ?)
     ON CONFLICT (place_id, rule) DO UPDATE SET value = excluded.value`,
    placeId,
    rule,
    value,
  );
}

const NOTHING: ReadonlyMap<OfficeRule, number> = new Map();

function storedRules(db: ReadableDb, placeId: PlaceId): ReadonlyMap<OfficeRule, number> {
  const lines = db.all<{ rule: OfficeRule; value: number }>(
    'SELECT rule, value FROM office_rule WHERE place_id = ?',
    placeId,
  );
  return new Map(
    lines
      .filter(({ rule, value }) => {
        const bounds = OFFICE_RULE_NAMES.includes(rule) ? OFFICE_RULES[rule] : undefined;
        return bounds !== undefined && value >= bounds.from && value <= bounds.to;
      })
      .map(({ rule, value }) => [rule, value]),
  );
}

/** The rules that a township or village has set for itself. */
export function storedRuleNames(db: ReadableDb, placeId: PlaceId): OfficeRule[] {
  return db
    .all<{ rule: OfficeRule }>('SELECT rule FROM office_rule WHERE place_id = ? ORDER BY rule', placeId)
    .map((line) => line.rule);
}
