import type { TaskCandidates } from './find-candidates.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';

/**
 * Groups of tasks that share no elder and no helper with another group: each is planned alone, and the best
 * plans together are the best plan. Tasks that nobody may do are left out.
 */
export function splitComponents(
  facts: RosterFacts,
  candidates: readonly TaskCandidates[],
): readonly (readonly RosterTaskFacts[])[] {
  // Nodes: tasks, then helpers, then elders.
  const firstElder = facts.tasks.length + facts.helpers.length;
  const parent = Array.from({ length: firstElder + facts.elders.length }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root]!;
    parent[node] = root;
    return root;
  };
  const served = facts.tasks.filter((task) => candidates[task.index]!.inModel.length > 0);
  for (const task of served) {
    for (const helper of candidates[task.index]!.inModel) {
      parent[rootOf(facts.tasks.length + helper)] = rootOf(task.index);
    }
    if (task.elder !== null) parent[rootOf(firstElder + task.elder)] = rootOf(task.index);
  }
  const componentOf = new Map<number, RosterTaskFacts[]>();
  for (const task of served) {
    const root = rootOf(task.index);
    const component = componentOf.get(root) ?? [];
    component.push(task);
    componentOf.set(root, component);
  }
  // Small ones first, so that what is left of a time limit goes to the large ones.
  return [...componentOf.values()].sort(
    (one, other) => one.length - other.length || one[0]!.index - other[0]!.index,
  );
}
