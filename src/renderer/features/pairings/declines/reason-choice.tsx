import { Radio } from 'antd';
import type { ReactNode } from 'react';
import {
  DECLINE_LESSONS,
  declinedBy,
  type DeclinedBy,
  declineReason,
  type DeclineReason,
} from '../../../../shared/domain/pair-decline.ts';
import { pairingsDeclinesText } from '../../../text/screens/pairings-declines.ts';
import { declineLessonText, declineReasonWord } from '../../../text/terms/pairings.ts';

const text = pairingsDeclinesText.dialog;

interface ByProps {
  readonly by: DeclinedBy | null;
  readonly elderName: string;
  readonly helperName: string;
  readonly onChoose: (by: DeclinedBy) => void;
}

/** Which of the two said no. */
export function ByChoice({ by, elderName, helperName, onChoose }: ByProps): ReactNode {
  const names = { elder: text.elder(elderName), helper: text.helper(helperName) };
  return (
    <Radio.Group
      aria-label={text.by}
      value={by}
      options={declinedBy.options.map((value) => ({ value, label: names[value] }))}
      onChange={(event) => onChoose(event.target.value as DeclinedBy)}
    />
  );
}

interface ReasonProps {
  readonly by: DeclinedBy | null;
  readonly reason: DeclineReason | null;
  readonly onChoose: (reason: DeclineReason) => void;
}

/** The eight reasons, each with what the next proposal will do with it. */
export function ReasonChoice({ by, reason, onChoose }: ReasonProps): ReactNode {
  return (
    <Radio.Group
      className="choice-lines"
      aria-label={text.reason}
      value={reason}
      options={declineReason.options.map((value) => ({
        value,
        label: (
          <>
            {declineReasonWord[value]}{' '}
            <span className="quiet lesson">
              {declineLessonText[DECLINE_LESSONS[value]](by ?? 'elder', null)}
            </span>
          </>
        ),
      }))}
      onChange={(event) => onChoose(event.target.value as DeclineReason)}
    />
  );
}
