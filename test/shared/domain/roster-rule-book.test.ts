import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rosterPricePart } from '../../../src/shared/domain/roster-move.ts';
import { HARD_ROSTER_RULES, PRICED_ROSTER_RULES } from '../../../src/shared/domain/roster-rule-book.ts';
import { rosterRule } from '../../../src/shared/domain/roster-rule.ts';
import * as prices from '../../../src/solver/roster/roster-prices.ts';

/** A rule's file with the marks and line breaks of its comments taken out. */
const textOf = (id: string): string =>
  readFileSync(new URL(`../../../src/solver/roster/constraints/${id}.ts`, import.meta.url), 'utf8')
    .replaceAll(/\n\s*\*\s?/g, ' ')
    .replaceAll(/\s+/g, ' ');

it('holds every hard rule in the order in which they are asked, and every part of the price', () => {
  expect(HARD_ROSTER_RULES.map(({ id }) => id)).toEqual(rosterRule.options);
  expect(PRICED_ROSTER_RULES.map(({ id }) => id)).toEqual(rosterPricePart.options);
});

describe.each(HARD_ROSTER_RULES.map(({ id, sentence, unit }) => [id, sentence, unit] as const))(
  '%s',
  (id, { zh, en }, unit) => {
    it('has a file of its own that begins with its sentences', () => {
      expect(textOf(id)).toContain(`/** ${zh} ${en}`);
    });

    it('says in its file what the breach is counted in', () => {
      const unitWord = /Unit: (\w+)/.exec(textOf(id))?.[1] ?? 'yes-or-no';
      expect(unitWord).toBe(unit);
    });
  },
);

it('names the points that the solver reckons with', () => {
  const points = Object.fromEntries(
    PRICED_ROSTER_RULES.map((rule) => [rule.id, rule.points.map((each) => each.points)]),
  );
  expect(points).toEqual({
    unfilled: [...prices.UNFILLED_POINTS],
    'helper-missing': [prices.HELPER_MISSING_POINTS],
    'promise-broken': [prices.OTHER_TEAM_POINTS, prices.OTHER_HALF_DAY_POINTS],
    'last-week-changed': [prices.LAST_WEEK_CHANGED_POINTS],
    'backup-comes': [prices.BACKUP_POINTS],
    'other-comes': [prices.OTHER_POINTS],
    way: [prices.WAY_POINTS],
    'new-face': [prices.NEW_FACE_POINTS],
    'days-together': [prices.DAYS_TOGETHER_POINTS],
    'wished-half-day': [prices.WISHED_HALF_DAY_POINTS],
    'errand-off-market': [prices.OFF_MARKET_POINTS],
    'heavy-load': [prices.HEAVY_LOAD_POINTS],
    'four-weeks-little': [prices.FOUR_WEEKS_POINTS],
    'four-weeks-much': [prices.FOUR_WEEKS_POINTS],
  });
  // A duty costs what tier 3 does, farm work what tier 4 does, as the sentence says.
  expect([prices.UNFILLED_DUTY_POINTS, prices.UNFILLED_FARM_POINTS]).toEqual(prices.UNFILLED_POINTS.slice(2));
});

it.each([...HARD_ROSTER_RULES, ...PRICED_ROSTER_RULES].map(({ id, sentence }) => [id, sentence] as const))(
  'says %s as a whole sentence in both languages',
  (_id, { zh, en }) => {
    expect(zh).toMatch(/^[\p{Script=Han}（）“”、，；：。]{8,}。$/u);
    expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
  },
);
