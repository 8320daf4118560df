import { Button, Card, Input, type InputRef } from 'antd';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { sheetText as text } from '../../../text/screens/print-preview.ts';
import { FoundSheet } from './found-sheet.tsx';

interface Props {
  /** A number that was scanned; `at` tells two scans of the same sheet apart. */
  readonly scanned: { readonly number: string; readonly at: number } | null;
  /** Counts the wishes to type a number. */
  readonly fieldWanted: number;
}

/** A sheet to sign, by the number on it: typed, or scanned as Code 128. */
export function FindSheet({ scanned, fieldWanted }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Output<'printing.findSheet'> | null>(null);
  const field = useRef<InputRef>(null);
  const { run, problem, busy } = useAction();
  const find = useCallback(
    (number: string): void => {
      if (number.trim() === '') return;
      setTyped(number);
      void run(async () => {
        setFound(null);
        setFound(await call('printing.findSheet', { number }));
      });
      // The next scan writes over this one.
      requestAnimationFrame(() => field.current?.select());
    },
    [run],
  );
  useEffect(() => {
    field.current?.focus({ cursor: 'all' });
  }, [fieldWanted]);
  useEffect(() => {
    if (scanned !== null) find(scanned.number);
  }, [find, scanned]);
  return (
    <>
      <Card>
        <form
          className="row-gap"
          onSubmit={(event) => {
            event.preventDefault();
            find(typed);
          }}
        >
          <Input
            ref={field}
            className="sheet-number"
            size="large"
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            aria-label={text.number}
            aria-keyshortcuts="/"
            placeholder={text.placeholder}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="primary" size="large" htmlType="submit" disabled={typed.trim() === ''} loading={busy}>
            {text.find}
          </Button>
          <span className="quiet">{text.explain}</span>
        </form>
      </Card>
      {problem !== null && <Problem {...problemText(problem)} />}
      {found !== null ? (
        <FoundSheet sheet={found} onOpen={find} />
      ) : (
        problem === null && !busy && <EmptyState title={text.empty} nextStep={text.emptyNextStep} />
      )}
    </>
  );
}
