import type { importsCalls } from '../../shared/contract/imports.ts';
import { acceptImport } from '../services/imports/accept-import.ts';
import { decideImport } from '../services/imports/decide-import.ts';
import { listFindings } from '../services/imports/list-findings.ts';
import { listImports } from '../services/imports/list-imports.ts';
import { listRows } from '../services/imports/list-rows.ts';
import { previewDemo } from '../services/imports/preview-demo.ts';
import { previewImport } from '../services/imports/preview-import.ts';
import { saveOriginal } from '../services/imports/save-original.ts';
import { serviceWords, setServiceWord } from '../services/imports/service-words.ts';
import { setLayout } from '../services/imports/set-layout.ts';
import { undoImport } from '../services/imports/undo-import.ts';
import type { HandlersFor } from './handler.ts';

export const importsHandlers: HandlersFor<keyof typeof importsCalls> = {
  'imports.preview': previewImport,
  'imports.previewDemo': previewDemo,
  'imports.decide': decideImport,
  'imports.setLayout': setLayout,
  'imports.rows': listRows,
  'imports.accept': acceptImport,
  'imports.serviceWords': ({ db }) => serviceWords(db),
  'imports.setServiceWord': (office, input) => {
    setServiceWord(office, input);
    return {};
  },
  'imports.list': ({ db }) => listImports(db),
  'imports.findings': ({ db }, input) => listFindings(db, input),
  'imports.undo': undoImport,
  'imports.saveOriginal': ({ db }, input) => saveOriginal(db, input),
};
