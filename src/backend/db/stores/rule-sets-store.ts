import { type RuleSet, ruleSet } from '../../../shared/domain/time-bank.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

interface RuleSetLine {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly approvedBy: string;
  readonly body: string;
}

/** Every version of the rules, the first one first. */
export function listRuleSets(db: ReadableDb): RuleSet[] {
  return db
    .all<RuleSetLine>(
      `SELECT version, effective_from AS effectiveFrom, approved_by AS approvedBy, body FROM rule_set ORDER BY version`,
    )
    .map(({ body, ...head }) => ruleSet.parse({ ...(JSON.parse(body) as object), ...head }));
}

/** How many entries rest on each version. */
export function countEntriesByRules(db: ReadableDb): Map<number, number> {
  const lines = db.all<{ version: number; entries: number }>('SELECT version, entries FROM rule_use');
  return new Map(lines.map(({ version, entries }) => [version, entries]));
}

export function addRuleSet(
  db: WritableDb,
  { version, effectiveFrom, approvedBy, ...body }: RuleSet,
  madeAt: string,
): void {
  db.run(
    'INSERT INTO rule_set (version, effective_from, approved_by, body, made_at) VALUES (?, ?, ?, ?, ?)',
    version,
    effectiveFrom,
    approvedBy,
    JSON.stringify(body),
    madeAt,
  );
}
