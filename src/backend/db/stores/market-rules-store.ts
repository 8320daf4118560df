import type {
  MarketPattern,
  MarketRule,
  MarketRuleForm,
  MarketRuleId,
} from '../../../shared/domain/calendar.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { toBit } from './write-rows.ts';

interface MarketLine extends Pick<MarketRule, 'id' | 'placeId' | 'placeName' | 'name'> {
  readonly pattern: string;
  readonly awayMorning: 0 | 1;
  readonly awayAfternoon: 0 | 1;
  readonly goodForErrands: 0 | 1;
}

/** Markets of the township first, then of its villages; of one village alone with those of the township. */
export function listMarketRules(db: ReadableDb, villageId: PlaceId | null = null): MarketRule[] {
  return db
    .all<MarketLine>(
      `SELECT market_rule.id, place_id AS placeId, place.name AS placeName, market_rule.name, pattern,
         away_morning AS awayMorning, away_afternoon AS awayAfternoon, good_for_errands AS goodForErrands
       FROM market_rule JOIN place ON place.id = place_id
       WHERE ?1 IS NULL OR place_id = ?1 OR place.level = 'township'
       ORDER BY place.level <> 'township', place_id, market_rule.id`,
      villageId,
    )
    .map(({ pattern, awayMorning, awayAfternoon, goodForErrands, ...line }) => ({
      ...line,
      pattern: JSON.parse(pattern) as MarketPattern,
      awaySlots: [
        ...(awayMorning === 1 ? (['morning'] as const) : []),
        ...(awayAfternoon === 1 ? (['afternoon'] as const) : []),
      ],
      goodForErrands: goodForErrands === 1,
    }));
}

export function findMarketRule(db: ReadableDb, id: MarketRuleId): { readonly name: string } | undefined {
  return db.find('SELECT name FROM market_rule WHERE id = ?', id);
}

/** Adds a market (null) or writes one anew. */
export function saveMarketRule(db: WritableDb, id: MarketRuleId | null, form: MarketRuleForm): MarketRuleId {
  const values = [
    form.placeId,
    form.name,
    JSON.stringify(form.pattern),
    toBit(form.awaySlots.includes('morning')),
    toBit(form.awaySlots.includes('afternoon')),
    toBit(form.goodForErrands),
  ] as const;
  if (id === null) {
    const { newId } = db.run(
      `INSERT INTO market_rule (place_id, name, pattern, away_morning, away_afternoon, good_for_errands)
       VALUES (?, ?, ?, ?, ?, ?)`,
      ...values,
    );
    return newId as MarketRuleId;
  }
  db.run(
    `UPDATE market_rule SET place_id = ?, name = ?, pattern = ?, away_morning = ?, away_afternoon = ?,
       good_for_errands = ? WHERE id = ?`,
    ...values,
    id,
  );
  return id;
}

export function removeMarketRule(db: WritableDb, id: MarketRuleId): void {
  db.run('DELETE FROM market_rule WHERE id = ?', id);
}
