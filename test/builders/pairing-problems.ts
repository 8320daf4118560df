import type { Random } from './random.ts';

type Role = 'primary' | 'backup';

interface PlainCandidate {
  readonly elder: string;
  readonly helper: string;
  readonly cost: number;
  readonly roleCost: Readonly<Record<Role, number | null>>;
  readonly burden: boolean;
  readonly uses: number;
  readonly backupUses: number;
}

/** A problem file as one writes it out: every field spelled out, so that a test can count for itself. */
export interface PlainProblem {
  readonly format: 'shouwang-pairing/1';
  readonly roles: ['primary', 'backup'];
  readonly elders: {
    id: string;
    roles: Role[];
    uncovered: { primary: number | null; backup: number | null };
  }[];
  readonly helpers: {
    id: string;
    capacity: number;
    household: string;
    load: number[];
    burdenLoad: number[];
    budget?: number;
  }[];
  readonly candidates: PlainCandidate[];
  readonly locks: { elder: string; helper: string; role: Role }[];
  readonly forbids: { elder: string; helper: string; role?: Role }[];
}

/** A small random problem with every field; `differs` lets the helpers of one household cost an elder different role prices. */
export function aPairingProblemFile(random: Random, { budgets = false, differs = false } = {}): PlainProblem {
  const elderIds = Array.from({ length: random.whole(1, 3) }, (_, index) => `e${index}`);
  const helperIds = Array.from({ length: random.whole(1, 4) }, (_, index) => `h${index}`);
  const rising = (count: number, first: number): number[] => {
    let step = first;
    return Array.from({ length: count }, () => (step += random.whole(0, 3)));
  };
  const helpers = helperIds.map((id, index) => {
    const capacity = random.whole(0, 3);
    return {
      id,
      capacity,
      household: `home ${random.chance(40) ? 0 : index + 1}`,
      load: rising(capacity, random.whole(-3, 0)),
      burdenLoad: rising(random.whole(0, 2), 0),
      ...(budgets && random.chance(70) ? { budget: random.whole(0, 8) } : {}),
    };
  });
  const pairs = elderIds.flatMap((elder) => random.some(helperIds, 4).map((helper) => ({ elder, helper })));
  const prices = new Map<string, { primary: number | null; backup: number | null }>();
  const candidates = pairs
    .filter(() => random.chance(80))
    .map(({ elder, helper }) => {
      const home = `${elder} ${helpers[helperIds.indexOf(helper)]!.household}`;
      const price = (): number | null => random.pick([0, 0, 0, 3, -2, null]);
      const roleCost = (!differs && prices.get(home)) || { primary: price(), backup: price() };
      prices.set(home, roleCost);
      return {
        elder,
        helper,
        cost: random.whole(-4, 12),
        roleCost,
        burden: random.chance(40),
        uses: random.whole(0, 5),
        backupUses: random.whole(0, 1),
      };
    });
  return {
    format: 'shouwang-pairing/1',
    roles: ['primary', 'backup'],
    elders: elderIds.map((id) => ({
      id,
      roles: random.pick([['primary'], ['primary', 'backup'], ['primary', 'backup'], ['backup'], []]),
      uncovered: {
        primary: random.chance(20) ? null : random.whole(-3, 40),
        backup: random.chance(10) ? null : random.whole(0, 20),
      },
    })),
    helpers,
    candidates,
    locks: [],
    forbids: candidates
      .filter(() => random.chance(12))
      .map(({ elder, helper }) => ({
        elder,
        helper,
        ...(differs && random.chance(50) ? { role: random.pick(['primary', 'backup'] as const) } : {}),
      })),
  };
}

type Choice = PlainCandidate | null;

/**
 * The least cost over every plan that the file allows, by the words of the manual alone; null where somebody who must be
 * served cannot be.
 */
export function bruteForceFile(problem: PlainProblem): number | null {
  const units = problem.elders.flatMap((elder) => elder.roles.map((role) => ({ elder, role })));
  let least: number | null = null;
  const chosen: Choice[] = [];
  const tryFrom = (unit: number): void => {
    if (unit === units.length) {
      const cost = costOf(problem, units, chosen);
      if (cost !== null && (least === null || cost < least)) least = cost;
      return;
    }
    const { elder, role } = units[unit]!;
    const locked = problem.locks.find((lock) => lock.elder === elder.id && lock.role === role);
    const open = problem.candidates.filter(
      (candidate) =>
        candidate.elder === elder.id &&
        (locked === undefined || locked.helper === candidate.helper) &&
        candidate.roleCost[role] !== null &&
        !problem.forbids.some(
          (forbid) =>
            forbid.elder === elder.id &&
            forbid.helper === candidate.helper &&
            (forbid.role === undefined || forbid.role === role),
        ),
    );
    for (const choice of [...open, ...(locked === undefined ? [null] : [])]) {
      chosen[unit] = choice;
      tryFrom(unit + 1);
    }
  };
  tryFrom(0);
  return least;
}

function costOf(
  problem: PlainProblem,
  units: readonly { readonly elder: PlainProblem['elders'][number]; readonly role: Role }[],
  chosen: readonly Choice[],
): number | null {
  let cost = 0;
  const homes = new Set<string>();
  for (const [index, { elder, role }] of units.entries()) {
    const choice = chosen[index]!;
    if (choice === null) {
      const price = elder.uncovered[role];
      if (price === null) return null;
      cost += price;
      continue;
    }
    cost += choice.cost + (choice.roleCost[role] ?? 0);
    const home = `${elder.id} ${problem.helpers.find(({ id }) => id === choice.helper)!.household}`;
    if (homes.has(home)) return null;
    homes.add(home);
  }
  for (const helper of problem.helpers) {
    const held = chosen.flatMap((choice, index) =>
      choice?.helper === helper.id ? [{ choice, role: units[index]!.role }] : [],
    );
    if (held.length > helper.capacity) return null;
    const used = held.reduce(
      (sum, { choice, role }) => sum + (role === 'primary' ? choice.uses : choice.backupUses),
      0,
    );
    if (helper.budget !== undefined && used > helper.budget) return null;
    held.forEach((_, index) => (cost += helper.load[index]!));
    held
      .filter(({ choice }) => choice.burden)
      .forEach((_, index) => (cost += helper.burdenLoad[Math.min(index, helper.burdenLoad.length - 1)] ?? 0));
  }
  return cost;
}
