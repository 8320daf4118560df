import type { printingCalls } from '../../shared/contract/printing.ts';
import { composePaper } from '../services/printing/compose-paper.ts';
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
  'printing.history': () => [],
  'printing.findSheet': notYet,
  'printing.spokenText': spokenText,
};

function notYet(): never {
  throw new Error('not served yet');
}
