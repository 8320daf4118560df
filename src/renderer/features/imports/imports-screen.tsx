import { Button } from 'antd';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type {
  DoubtDecisions,
  ImportPreview,
  RegisterTotals,
  RowDecisions,
} from '../../../shared/domain/import-preview.ts';
import { call } from '../../bridge/call.ts';
import { useAction } from '../../bridge/use-action.ts';
import { useJob } from '../../bridge/use-job.ts';
import { type PageFocus, useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { shellText } from '../../text/screens/shell.ts';
import { EmptyWorkbooks } from './empty-workbooks.tsx';
import { ImportHistory } from './import-history.tsx';
import { ImportPreviewView } from './import-preview-view.tsx';
import type { GivenLayout, LaidOutFile } from './laid-out-file.ts';

/** Choose files, see what importing them would do, decide the doubts, import. */
export function ImportsScreen({ focus }: { focus: PageFocus }): ReactNode {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [accepted, setAccepted] = useState<RegisterTotals | null>(null);
  const { go } = useNavigation();
  const action = useAction();
  const previewFiles = useJob('imports.preview');
  const previewDemo = useJob('imports.previewDemo');
  const decide = useJob('imports.decide');
  const setLayout = useJob('imports.setLayout');
  const accept = useJob('imports.accept');

  const { run } = action;
  const chooseFiles = useCallback(
    () =>
      run(async () => {
        const filePaths = await call('shell.chooseWorkbooks', {});
        if (filePaths.length === 0) return;
        setAccepted(null);
        setPreview(await previewFiles({ filePaths, decisions: {} }));
      }),
    [run, previewFiles],
  );
  const tryDemo = useCallback(
    () =>
      run(async () => {
        setAccepted(null);
        setPreview(await previewDemo({ decisions: {} }));
      }),
    [run, previewDemo],
  );

  // The overview's two first choices land here; each must start its work once only.
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    if (focus.chooseFiles === true) void chooseFiles();
    if (focus.tryDemo === true) void tryDemo();
  }, [focus, chooseFiles, tryDemo]);

  const replace = (make: (previewId: string) => Promise<ImportPreview>): void => {
    if (preview === null) return;
    void run(async () => setPreview(await make(preview.previewId)));
  };
  const onDecide = (decisions: DoubtDecisions, rowDecisions: RowDecisions): void =>
    replace((previewId) => decide({ previewId, decisions, rowDecisions }));
  const onLayout = ({ of, fileIndex }: LaidOutFile, sheet: GivenLayout): void =>
    replace((previewId) => setLayout({ previewId, of, fileIndex, sheets: [sheet] }));
  const onAccept = (): void => {
    if (preview === null) return;
    void run(async () => {
      const done = await accept({ previewId: preview.previewId });
      setPreview(null);
      setAccepted(done.totals);
    });
  };

  return (
    <Page
      title={importsText.title}
      lead={importsText.lead}
      actions={
        <>
          <Button
            type={preview === null ? 'primary' : 'default'}
            disabled={action.busy}
            onClick={() => void chooseFiles()}
          >
            {preview === null ? importsText.choose : importsText.chooseAgain}
          </Button>
          {preview === null && (
            <Button disabled={action.busy} onClick={() => void tryDemo()}>
              {importsText.demo}
            </Button>
          )}
        </>
      }
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {action.stopped && (
        <Problem
          tone="info"
          sentence={shellText.stopped}
          nextStep={importsText.accepts}
          onClose={action.clear}
        />
      )}
      {accepted !== null && (
        <Problem
          tone="info"
          sentence={importsText.accepted}
          nextStep={importsText.acceptedText(accepted.elders, accepted.helpers, accepted.pairs)}
          action={
            <div className="row-gap">
              <Button onClick={() => go('people')}>{importsText.nextPeople}</Button>
              <Button type="primary" onClick={() => go('pairings')}>
                {importsText.nextPair}
              </Button>
            </div>
          }
        />
      )}
      {preview === null ? (
        <>
          <p className="quiet">{importsText.accepts}</p>
          <ImportHistory
            onUndone={() => {
              setAccepted(null);
            }}
          />
          <EmptyWorkbooks />
        </>
      ) : (
        <ImportPreviewView
          preview={preview}
          busy={action.busy}
          onDecide={onDecide}
          onLayout={onLayout}
          onAccept={onAccept}
          onCancel={() => setPreview(null)}
        />
      )}
    </Page>
  );
}
