import { z } from 'zod';

/** The version of both forms; a change that old files or readers do not survive gets the next number. */
export const PAIRING_PROBLEM_FORMAT = 'shouwang-pairing/1';
export const PAIRING_PLAN_FORMAT = 'shouwang-pairing-plan/1';

/** Costs are whole and small enough that sums stay exact. */
const MOST_COST = 1_000_000_000;

const cost = z
  .int('must be a whole number')
  .min(-MOST_COST, 'must not be below -1000000000')
  .max(MOST_COST, 'must not be above 1000000000');
const amount = z.int('must be a whole number').min(0, 'must not be negative').max(MOST_COST);
const id = z.union([z.string().min(1, 'must not be empty'), z.int()], 'must be a text or a whole number');
const role = z.enum(['primary', 'backup'], 'must be "primary" or "backup"');

/** What it costs to leave somebody without a helper; null = must not happen. */
const uncovered = z.union(
  [
    cost.nullable(),
    z.strictObject({ primary: cost.nullable().optional(), backup: cost.nullable().optional() }),
  ],
  'must be a whole number, null, or {"primary": …, "backup": …}',
);

const elder = z.union(
  [
    id,
    z.strictObject({
      id,
      roles: z.array(role).max(2).optional(),
      uncovered: uncovered.optional(),
    }),
  ],
  'must be an id, or an object with "id" and any of "roles", "uncovered"',
);

const helper = z.union(
  [
    id,
    z.strictObject({
      id,
      capacity: z.int().min(0).max(100_000).optional(),
      household: id.optional(),
      load: z.array(cost).optional(),
      burdenLoad: z.array(amount).optional(),
      budget: amount.optional(),
    }),
  ],
  'must be an id, or an object with "id" and any of "capacity", "household", "load", "burdenLoad", "budget"',
);

const candidate = z.strictObject({
  elder: id,
  helper: id,
  cost,
  roleCost: z
    .strictObject({ primary: cost.nullable().optional(), backup: cost.nullable().optional() })
    .optional(),
  burden: z.boolean().optional(),
  uses: amount.optional(),
  backupUses: amount.optional(),
});

const decision = z.strictObject({ elder: id, helper: id, role: role.optional() });

/** What may stand in a problem file; docs/models/pairing-door.md says what each field means. */
export const pairingForm = z.strictObject({
  format: z.literal(PAIRING_PROBLEM_FORMAT, `must be "${PAIRING_PROBLEM_FORMAT}"`),
  name: z.string().optional(),
  roles: z
    .union([z.tuple([z.literal('primary')]), z.tuple([z.literal('primary'), z.literal('backup')])], {
      error: 'must be ["primary"] or ["primary", "backup"]',
    })
    .optional(),
  elders: z.array(elder).optional(),
  helpers: z.array(helper).optional(),
  capacity: z.int().min(0).max(100_000).optional(),
  uncovered: uncovered.optional(),
  candidates: z.array(candidate).optional(),
  costs: z.array(z.array(cost.nullable())).optional(),
  uses: z.array(z.array(amount)).optional(),
  rows: z.enum(['elders', 'helpers'], 'must be "elders" or "helpers"').optional(),
  locks: z.array(decision).optional(),
  forbids: z.array(decision).optional(),
  timeLimitSeconds: z.number().min(0.001).max(86_400).optional(),
});

export type PairingForm = z.infer<typeof pairingForm>;
export type FormElder = Exclude<z.infer<typeof elder>, string | number>;
export type FormHelper = Exclude<z.infer<typeof helper>, string | number>;
export type FormCandidate = z.infer<typeof candidate>;
