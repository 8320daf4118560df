import type { importsCalls } from '../../shared/contract/imports.ts';
import { acceptImport } from '../services/imports/accept-import.ts';
import { decideImport } from '../services/imports/decide-import.ts';
import { listImports } from '../services/imports/list-imports.ts';
import { previewDemo } from '../services/imports/preview-demo.ts';
import { previewImport } from '../services/imports/preview-import.ts';
import type { HandlersFor } from './handler.ts';

export const importsHandlers: HandlersFor<keyof typeof importsCalls> = {
  'imports.preview': previewImport,
  'imports.previewDemo': previewDemo,
  'imports.decide': decideImport,
  'imports.accept': acceptImport,
  'imports.list': ({ db }) => listImports(db),
};
