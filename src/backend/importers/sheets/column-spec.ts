/** One column of a register: what the office calls it and how else it is written. */
export interface ColumnSpec {
  /** The usual heading; refusals name the column by it. */
  readonly label: string;
  /** Further spellings, already without spaces and brackets. Under a merged parent 子女: `子女.电话`. */
  readonly spellings: readonly string[];
  readonly isRequired: boolean;
  /** Key of a column that does instead, where registers differ in how they part their columns. */
  readonly standIn?: string;
}

export type ColumnSpecs<Key extends string> = Readonly<Record<Key, ColumnSpec>>;

export function required(label: string, ...spellings: readonly string[]): ColumnSpec {
  return { label, spellings, isRequired: true };
}

export function optional(label: string, ...spellings: readonly string[]): ColumnSpec {
  return { label, spellings, isRequired: false };
}

/** Required unless another column does instead. */
export function requiredUnless(standIn: string, label: string, ...spellings: readonly string[]): ColumnSpec {
  return { label, spellings, isRequired: true, standIn };
}
