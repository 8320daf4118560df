import { Button, Card, Input, type InputRef } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { sheetText as text } from '../../../text/screens/print-preview.ts';
import { FoundSheet } from './found-sheet.tsx';
import type { SheetSearch } from './use-sheet-search.ts';

/** A sheet to sign, by the number on it: typed, or scanned as Code 128. */
export function FindSheet({ search }: { readonly search: SheetSearch }): ReactNode {
  const { typed, found, problem, busy, fieldWanted } = search;
  const field = useRef<InputRef>(null);
  // All of it is selected: the next scan writes over this one.
  useEffect(() => {
    field.current?.focus({ cursor: 'all' });
  }, [fieldWanted]);
  return (
    <>
      <Card>
        <form
          className="row-gap"
          onSubmit={(event) => {
            event.preventDefault();
            search.find(typed);
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
            onChange={(event) => search.setTyped(event.target.value)}
          />
          <Button type="primary" size="large" htmlType="submit" disabled={typed.trim() === ''} loading={busy}>
            {text.find}
          </Button>
          <span className="quiet">{text.explain}</span>
        </form>
      </Card>
      {problem !== null && <Problem {...problemText(problem)} />}
      {found !== null ? (
        <FoundSheet sheet={found} onOpen={search.find} />
      ) : (
        problem === null && !busy && <EmptyState title={text.empty} nextStep={text.emptyNextStep} />
      )}
    </>
  );
}
