/** One column of a register: what the office calls it and how else it is written. */
export interface ColumnSpec {
  /** The usual heading; refusals name the column by it. */
  readonly label: string;
  /** Further spellings, already without spaces and brackets. Under a merged parent 子女: `子女.电话`. */
  readonly spellings: readonly string[];
  readonly isRequired: boolean;
  /** Key of a column that does instead, where registers differ in how they part their columns. */
  readonly standIn?: string;
  /** One short sentence that tells a clerk what to write; templates show it beside the heading. */
  readonly hint: string;
  /** Words of a drop-down, each of which is read without a question; empty where anything may be written. */
  readonly choices: readonly string[];
  /** False for what only old lists have: several things in one cell, or what the program works out itself. */
  readonly isInTemplate: boolean;
}

export type ColumnSpecs<Key extends string> = Readonly<Record<Key, ColumnSpec>>;

export function required(label: string, ...spellings: readonly string[]): ColumnSpec {
  return { label, spellings, isRequired: true, hint: '', choices: [], isInTemplate: true };
}

export function optional(label: string, ...spellings: readonly string[]): ColumnSpec {
  return { ...required(label, ...spellings), isRequired: false };
}

/** Required unless another column does instead. */
export function requiredUnless(standIn: string, label: string, ...spellings: readonly string[]): ColumnSpec {
  return { ...required(label, ...spellings), standIn };
}

/** Tells what to write in a column and, where only certain words are meant, which. */
export function explained(spec: ColumnSpec, hint: string, choices: readonly string[] = []): ColumnSpec {
  return { ...spec, hint, choices };
}

/** A column that is read where it stands and that templates leave out. */
export function onlyRead(spec: ColumnSpec): ColumnSpec {
  return { ...spec, isInTemplate: false };
}
