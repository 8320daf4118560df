import { App, Button, Input, Segmented, Select, Skeleton } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { previewText, spokenText as text } from '../../../text/screens/print-preview.ts';
import type { LookedPaper } from '../preview/use-looked-paper.ts';
import type { PrintCentre } from './use-print-centre.ts';

const KINDS = ['broadcast', 'message'] as const;

interface Props {
  readonly centre: PrintCentre;
  readonly looked: LookedPaper;
}

/** The week as words: to be spoken by loudspeaker, or to be pasted into the village's group. */
export function SpokenPane({ centre, looked: { village, villages, lookAtVillage } }: Props): ReactNode {
  const { message } = App.useApp();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('broadcast');
  const field = useRef<HTMLDivElement>(null);
  const spoken = useAnswer(
    'printing.spokenText',
    { weekStart: centre.weekStart, villageId: village?.villageId ?? 0, kind },
    { enabled: village !== null },
  );
  // The window has no right to the clipboard itself; what is selected may be copied, as by Ctrl+C.
  const copy = (): void => {
    const words = field.current?.querySelector('textarea');
    words?.focus();
    words?.select();
    const done = document.execCommand('copy');
    if (done) void message.success(text.copied);
    else void message.warning(text.notCopied);
  };
  return (
    <div className="spoken">
      <div className="row-gap">
        <Segmented
          aria-label={text.kind}
          value={kind}
          onChange={setKind}
          options={KINDS.map((value) => ({ value, label: text.kinds[value] }))}
        />
        <Select
          aria-label={previewText.village}
          className="preview-village"
          value={village?.villageId ?? null}
          options={villages.map((one) => ({ value: one.villageId, label: one.name }))}
          onChange={(chosen) => {
            if (chosen !== null) lookAtVillage(chosen);
          }}
        />
        <Button
          type="primary"
          disabled={spoken.data === undefined || spoken.isPlaceholderData}
          onClick={copy}
        >
          {text.copy}
        </Button>
        <span className="quiet">{text.uses[kind]}</span>
      </div>
      {spoken.error !== null ? (
        <Problem {...problemText(spoken.error)} />
      ) : spoken.data === undefined ? (
        <Skeleton active />
      ) : (
        <div ref={field} className="spoken-words">
          <Input.TextArea
            readOnly
            aria-label={text.label(text.kinds[kind], village?.name ?? '')}
            value={spoken.data.text}
          />
        </div>
      )}
    </div>
  );
}
