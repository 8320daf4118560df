import type { Output } from '../../../../shared/contract/contract.ts';
import type { DecisionForm } from '../../../../shared/domain/time-bank-decision.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useDebounced } from '../../../components/use-debounced.ts';

const TYPING_PAUSE_MILLISECONDS = 150;

interface DecisionPreview {
  /** Of exactly what is filled in; undefined until it is known. */
  readonly preview: Output<'timeBank.previewDecision'> | undefined;
  readonly error: unknown;
  /** The ledger would take it. */
  readonly allowed: boolean;
}

/** What a decision would leave behind. The text is compared, because each rendering makes the form anew. */
export function useDecisionPreview(form: DecisionForm | undefined): DecisionPreview {
  const asked = form === undefined ? '' : JSON.stringify(form);
  const rested = useDebounced(asked, TYPING_PAUSE_MILLISECONDS);
  const isAsked = rested !== '' && rested === asked;
  const answer = useAnswer(
    'timeBank.previewDecision',
    { form: form ?? NO_FORM },
    { enabled: isAsked && form !== undefined },
  );
  const preview = isAsked && !answer.isPlaceholderData ? answer.data : undefined;
  return {
    preview,
    error: isAsked ? answer.error : null,
    allowed: preview !== undefined && preview.objection === null && preview.stoppedBy === null,
  };
}

/** Never asked for: stands where a form is missing. */
const NO_FORM = { kind: 'settle-service' } as DecisionForm;
