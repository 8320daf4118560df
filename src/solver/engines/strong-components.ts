/**
 * Problem: which nodes of a directed graph lie on common cycles. Successors of node n: edgeTo[edgeStart[n]] ….
 *
 * Method: Tarjan's strongly connected components (SIAM Journal on Computing 1, 1972), without recursion.
 *
 * Cost: O(nodes + edges). Returns the component of each node; the numbers mean nothing else.
 */
export function strongComponents(edgeStart: Int32Array, edgeTo: Int32Array): Int32Array {
  const nodes = edgeStart.length - 1;
  const component = new Int32Array(nodes).fill(-1);
  const index = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const open = new Int32Array(nodes);
  const trail = new Int32Array(nodes);
  const nextEdge = Int32Array.from(edgeStart);
  let opened = 0;
  let found = 0;
  let components = 0;
  for (let root = 0; root < nodes; root++) {
    if (index[root] !== 0) continue;
    let depth = 0;
    trail[0] = root;
    index[root] = low[root] = ++found;
    open[opened++] = root;
    while (depth >= 0) {
      const node = trail[depth]!;
      const edge = nextEdge[node]!;
      if (edge < edgeStart[node + 1]!) {
        nextEdge[node] = edge + 1;
        const next = edgeTo[edge]!;
        if (index[next] === 0) {
          index[next] = low[next] = ++found;
          open[opened++] = next;
          trail[++depth] = next;
        } else if (component[next] === -1 && index[next]! < low[node]!) {
          low[node] = index[next]!;
        }
        continue;
      }
      if (low[node] === index[node]) {
        let member: number;
        do {
          member = open[--opened]!;
          component[member] = components;
        } while (member !== node);
        components++;
      }
      depth--;
      if (depth >= 0) {
        const parent = trail[depth]!;
        if (low[node]! < low[parent]!) low[parent] = low[node]!;
      }
    }
  }
  return component;
}
