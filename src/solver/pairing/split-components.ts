import type { PairingModel } from './pairing-model.ts';

/** Elders and helpers who share nobody with the rest: they can be planned alone. Indexes, ascending. */
export interface PairingComponent {
  readonly elders: readonly number[];
  readonly helpers: readonly number[];
}

/** Splits elders into components, the one with the lowest elder first; elders without a candidate stand alone. */
export function splitComponents(model: PairingModel, elders: readonly number[]): readonly PairingComponent[] {
  const parent = new Int32Array(model.people.helpers.length).fill(-1);
  const rootOf = (helper: number): number => {
    let root = helper;
    while (parent[root] !== root) root = parent[root]!;
    parent[helper] = root;
    return root;
  };
  for (const elder of elders) {
    const { list } = model.candidates[elder]!;
    for (const { helper } of list) {
      if (parent[helper] === -1) parent[helper] = helper;
      const [one, other] = [rootOf(helper), rootOf(list[0]!.helper)];
      parent[Math.max(one, other)] = Math.min(one, other);
    }
  }
  const byRoot = new Map<number, { elders: number[]; helpers: number[] }>();
  const components: PairingComponent[] = [];
  for (const elder of elders) {
    const first = model.candidates[elder]!.list[0];
    if (first === undefined) {
      components.push({ elders: [elder], helpers: [] });
      continue;
    }
    const root = rootOf(first.helper);
    let component = byRoot.get(root);
    if (component === undefined) {
      component = { elders: [], helpers: [] };
      byRoot.set(root, component);
      components.push(component);
    }
    component.elders.push(elder);
  }
  parent.forEach((above, helper) => {
    if (above !== -1) byRoot.get(rootOf(helper))?.helpers.push(helper);
  });
  return components;
}
