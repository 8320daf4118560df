import type { ReactNode } from 'react';
import { Problem } from '../../../components/problem.tsx';
import { printingText as text } from '../../../text/screens/printing.ts';
import { paperFormWord } from '../../../text/terms/printing.ts';
import { PrintResult } from './print-result.tsx';
import type { Printed } from './use-printing.ts';

/** What came of the last order: the files that were made, or what the printer took. */
export function PrintedPane({ printed }: { readonly printed: Printed }): ReactNode {
  if (printed.to === 'printer') {
    const { stopped, pages, printer } = printed;
    return (
      <Problem
        tone="info"
        sentence={stopped ? text.sendStopped(pages, printer) : text.sent(pages, printer)}
        nextStep={stopped ? text.stoppedNextStep : ''}
      />
    );
  }
  return (
    <PrintResult
      files={printed.files.map((file) => ({
        ...file,
        what: file.forms.map((form) => paperFormWord[form]).join(text.listSeparator),
      }))}
      stopped={printed.stopped}
      folder={printed.folder}
    />
  );
}
