/**
 * Binary min-heap of (distance, node) that keeps outdated entries: whoever takes a node looks whether its distance still
 * holds. Cheaper than changing keys where most nodes that are reached are never taken.
 */
export class DistanceHeap {
  #distances = new Float64Array(1024);
  #nodes = new Int32Array(1024);
  #length = 0;
  /** Distance of the node taken last. */
  distance = 0;

  get length(): number {
    return this.#length;
  }

  add(node: number, distance: number): void {
    if (this.#length === this.#nodes.length) this.#grow();
    const distances = this.#distances;
    const nodes = this.#nodes;
    let place = this.#length++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (distances[parent]! <= distance) break;
      distances[place] = distances[parent]!;
      nodes[place] = nodes[parent]!;
      place = parent;
    }
    distances[place] = distance;
    nodes[place] = node;
  }

  /** Removes and returns the nearest node; the heap must not be empty. */
  take(): number {
    const distances = this.#distances;
    const nodes = this.#nodes;
    const node = nodes[0]!;
    this.distance = distances[0]!;
    const length = --this.#length;
    const moved = distances[length]!;
    const movedNode = nodes[length]!;
    let place = 0;
    for (let child = 1; child < length; child = 2 * place + 1) {
      if (child + 1 < length && distances[child + 1]! < distances[child]!) child++;
      if (distances[child]! >= moved) break;
      distances[place] = distances[child]!;
      nodes[place] = nodes[child]!;
      place = child;
    }
    distances[place] = moved;
    nodes[place] = movedNode;
    return node;
  }

  clear(): void {
    this.#length = 0;
  }

  #grow(): void {
    const distances = new Float64Array(2 * this.#nodes.length);
    const nodes = new Int32Array(2 * this.#nodes.length);
    distances.set(this.#distances);
    nodes.set(this.#nodes);
    this.#distances = distances;
    this.#nodes = nodes;
  }
}
