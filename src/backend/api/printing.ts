import type { printingCalls } from '../../shared/contract/printing.ts';
import { composePaper } from '../services/printing/compose-paper.ts';
import { familyNote } from '../services/printing/family-note.ts';
import { findSheet } from '../services/printing/find-sheet.ts';
import { listPrinted } from '../services/printing/list-printed.ts';
import { planPrinting } from '../services/printing/plan-printing.ts';
import { recordPrinted } from '../services/printing/record-printed.ts';
import { spokenText } from '../services/printing/spoken-text.ts';
import type { HandlersFor } from './handler.ts';

export const printingHandlers: HandlersFor<keyof typeof printingCalls> = {
  'printing.plan': planPrinting,
  'printing.compose': composePaper,
  'printing.record': (office, input) => {
    recordPrinted(office, input);
    return {};
  },
  'printing.history': listPrinted,
  'printing.findSheet': findSheet,
  'printing.spokenText': spokenText,
  'printing.familyNote': familyNote,
};
