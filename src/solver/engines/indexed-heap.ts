/**
 * Binary min-heap over the numbers 0 … size-1 with changeable keys (Cormen et al., Introduction to
 * Algorithms, chapter 6). Equal keys leave in ascending number, so the order never depends on insertion.
 */
export class IndexedHeap {
  readonly #keys: Float64Array;
  readonly #heap: Int32Array;
  readonly #place: Int32Array;
  #length = 0;

  constructor(size: number) {
    this.#keys = new Float64Array(size);
    this.#heap = new Int32Array(size);
    this.#place = new Int32Array(size).fill(-1);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds an item, or lowers its key; a higher key is ignored. */
  offer(item: number, key: number): void {
    const place = this.#place[item]!;
    if (place < 0) {
      this.#keys[item] = key;
      this.#rise(this.#length++, item);
    } else if (key < this.#keys[item]!) {
      this.#keys[item] = key;
      this.#rise(place, item);
    }
  }

  /** Removes and returns the item of the lowest key; the heap must not be empty. */
  take(): number {
    const first = this.#heap[0]!;
    this.#place[first] = -1;
    const last = this.#heap[--this.#length]!;
    if (this.#length > 0) this.#sink(0, last);
    return first;
  }

  clear(): void {
    for (let index = 0; index < this.#length; index++) this.#place[this.#heap[index]!] = -1;
    this.#length = 0;
  }

  #before(one: number, other: number): boolean {
    const difference = this.#keys[one]! - this.#keys[other]!;
    return difference < 0 || (difference === 0 && one < other);
  }

  #rise(from: number, item: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent]!;
      if (!this.#before(item, above)) break;
      this.#put(place, above);
      place = parent;
    }
    this.#put(place, item);
  }

  #sink(from: number, item: number): void {
    let place = from;
    for (let child = 2 * place + 1; child < this.#length; child = 2 * place + 1) {
      if (child + 1 < this.#length && this.#before(this.#heap[child + 1]!, this.#heap[child]!)) child++;
      const below = this.#heap[child]!;
      if (!this.#before(below, item)) break;
      this.#put(place, below);
      place = child;
    }
    this.#put(place, item);
  }

  #put(place: number, item: number): void {
    this.#heap[place] = item;
    this.#place[item] = place;
  }
}
