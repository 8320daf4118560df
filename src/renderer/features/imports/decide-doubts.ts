import type { DoubtDecision } from '../../../shared/domain/import-preview.ts';
import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';

/** What the clerk may decide: a whole kind of doubt, or one row of it. */
export interface DecideDoubts {
  readonly kind: (code: ImportFindingCode, decision: DoubtDecision) => void;
  /** Null: as the kind is decided. */
  readonly row: (key: string, decision: DoubtDecision | null) => void;
}
