import type { SmallPrint } from '../harness/page-checks.ts';
import type { ReadPage } from '../harness/read-pages.ts';
import type { MaskingProfile, PaperForm } from '../../../src/shared/domain/printing.ts';

/**
 * What is proved of one form in one profile, on the PDF that the program printed of 石板村 (`people.ts`, `week.ts`: sixty
 * helpers, sixty elders, two versions of a week, one Wednesday with market, festival and rush). Blanks do not count in texts.
 */
export interface PaperRow extends ProvedRow {
  readonly form: PaperForm;
}

/** What is proved of any paper. */
export interface ProvedRow {
  readonly profile: MaskingProfile;
  readonly landscape: boolean;
  /** No letter is smaller, the press's own foot line apart. */
  readonly smallestPt: number;
  /** Named exceptions; `is` is matched against the whole line of the small type. */
  readonly small?: readonly SmallPrint[];
  /** How many pages there must be. */
  readonly pages: number | { readonly from: number; readonly to: number };
  /** Words that stand on every page: title, head of the table, day and lunar day. */
  readonly onEachPage: readonly string[];
  /** Words that stand somewhere. */
  readonly must: readonly string[];
  /** Words that stand nowhere, besides those that the profile forbids (`forbidden.ts`). */
  readonly mustNot?: readonly string[];
  /** Groups of texts that a page break must not tear apart. */
  readonly blocks?: readonly (readonly string[])[];
  /** What else is to be proved; throws or expects. */
  readonly further?: (pages: readonly ReadPage[]) => void;
}
