/** What stands in a cell; numbers stay numbers in a workbook. */
export type RegisterCell = string | number;

/** A column of a form that the office files. */
export interface RegisterColumn {
  readonly heading: string;
  /** The merged head over this column and its neighbours of the same head; null = the heading fills both rows. */
  readonly parent: string | null;
  /** Width on paper, or in a workbook where the column is not on the form. */
  readonly widthMm: number;
  /** False for what stands beside the form: read by the importer, not printed. */
  readonly isOnForm: boolean;
  /** Numbers that must never be reckoned with: identity numbers, phones, household numbers. */
  readonly isText: boolean;
}

/** One sheet of a register as it stands on paper and in a workbook: for one village, or of the whole township. */
export interface RegisterSheet {
  /** Of the sheet in a workbook: the village. */
  readonly name: string;
  readonly title: string;
  /** 填报单位. */
  readonly unit: string;
  /** 填报日期, in words. */
  readonly filledOn: string;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly (readonly RegisterCell[])[];
  /** What the last row sums up, after 合计; null where the form has no such row. */
  readonly total: string | null;
}
