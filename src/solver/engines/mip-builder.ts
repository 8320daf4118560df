import type { MipModel } from './mip.ts';

/** Collects columns and rows one by one and packs them into a {@link MipModel}. */
export class MipBuilder {
  readonly #cost: number[] = [];
  readonly #columnLower: number[] = [];
  readonly #columnUpper: number[] = [];
  readonly #whole: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #rowStart: number[] = [0];
  readonly #entryColumn: number[] = [];
  readonly #entryValue: number[] = [];

  /** A yes-or-no column; returns its number. */
  addBinary(cost: number): number {
    return this.#addColumn(cost, 1, true);
  }

  /** A whole column from 0 to `upper`; returns its number. */
  addWhole(cost: number, upper: number): number {
    return this.#addColumn(cost, upper, true);
  }

  /** A column from 0 to `upper` that is whole by itself once the others are; returns its number. */
  addContinuous(cost: number, upper: number): number {
    return this.#addColumn(cost, upper, false);
  }

  addRow(lower: number, upper: number, entries: readonly (readonly [column: number, value: number])[]): void {
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
    for (const [column, value] of entries) {
      this.#entryColumn.push(column);
      this.#entryValue.push(value);
    }
    this.#rowStart.push(this.#entryColumn.length);
  }

  build(): MipModel {
    return {
      columnCount: this.#cost.length,
      rowCount: this.#rowLower.length,
      cost: Float64Array.from(this.#cost),
      columnLower: Float64Array.from(this.#columnLower),
      columnUpper: Float64Array.from(this.#columnUpper),
      whole: Int32Array.from(this.#whole),
      rowLower: Float64Array.from(this.#rowLower),
      rowUpper: Float64Array.from(this.#rowUpper),
      rowStart: Int32Array.from(this.#rowStart),
      entryColumn: Int32Array.from(this.#entryColumn),
      entryValue: Float64Array.from(this.#entryValue),
    };
  }

  #addColumn(cost: number, upper: number, whole: boolean): number {
    this.#columnLower.push(0);
    this.#columnUpper.push(upper);
    this.#whole.push(whole ? 1 : 0);
    return this.#cost.push(cost) - 1;
  }
}
