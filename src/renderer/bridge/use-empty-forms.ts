import { useMemo } from 'react';
import type { WorkbookKind } from '../../shared/domain/import-preview.ts';
import { call } from './call.ts';

/** An empty workbook to import later, or the survey form to take along to the door. */
type EmptyForm = WorkbookKind | 'survey';

interface EmptyForms {
  /** Asks where the form is to go and writes it; null when the clerk thinks better of it. */
  readonly save: (form: EmptyForm, suggestedName: string) => Promise<string | null>;
  /** Opens the file in the system's own program; false where that failed. */
  readonly open: (filePath: string) => Promise<boolean>;
}

/** What the buttons for empty forms need from the other side. */
export function useEmptyForms(): EmptyForms {
  return useMemo(() => ({ save, open }), []);
}

async function save(form: EmptyForm, suggestedName: string): Promise<string | null> {
  const extension = form === 'survey' ? 'pdf' : 'xlsx';
  const filePath = await call('shell.chooseSaveFile', { suggestedName, extension });
  if (filePath === null) return null;
  if (form === 'survey')
    await call('shell.printSheet', { paper: 'survey-form', personId: null, reason: null, filePath });
  else await call('exports.template', { kind: form, filePath });
  return filePath;
}

async function open(filePath: string): Promise<boolean> {
  return (await call('shell.openPath', { path: filePath })).opened;
}
