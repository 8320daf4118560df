import type { NeedCandidates } from './find-candidates.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';

/**
 * Groups of needs that share no elder and no helper with another group: each is planned alone, and the best
 * plans together are the best plan. Needs that nobody may serve are left out.
 */
export function splitComponents(
  facts: RosterFacts,
  candidates: readonly NeedCandidates[],
): readonly (readonly RosterNeed[])[] {
  // Nodes: elders, then helpers.
  const parent = Array.from({ length: facts.elders.length + facts.helpers.length }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root]!;
    parent[node] = root;
    return root;
  };
  const served = facts.needs.filter((need) => candidates[need.index]!.inModel.length > 0);
  for (const need of served) {
    for (const helper of candidates[need.index]!.inModel) {
      parent[rootOf(facts.elders.length + helper)] = rootOf(need.elder);
    }
  }
  const componentOf = new Map<number, RosterNeed[]>();
  for (const need of served) {
    const root = rootOf(need.elder);
    const component = componentOf.get(root) ?? [];
    component.push(need);
    componentOf.set(root, component);
  }
  // Small ones first, so that what is left of a time limit goes to the large ones.
  return [...componentOf.values()].sort(
    (one, other) => one.length - other.length || one[0]!.index - other[0]!.index,
  );
}
