import type { exportsCalls } from '../../shared/contract/exports.ts';
import { composeRegisterPaper } from '../services/exports/compose-register-paper.ts';
import { notePassbooks } from '../services/exports/note-passbooks.ts';
import { writeExport } from '../services/exports/write-export.ts';
import { writeTemplate } from '../services/exports/write-template.ts';
import type { HandlersFor } from './handler.ts';

export const exportsHandlers: HandlersFor<keyof typeof exportsCalls> = {
  'exports.write': writeExport,
  'exports.template': writeTemplate,
  'exports.composePaper': composeRegisterPaper,
  'exports.passbooksPrinted': notePassbooks,
};
