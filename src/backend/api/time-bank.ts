import type { timeBankCalls } from '../../shared/contract/time-bank.ts';
import type { HandlersFor } from './handler.ts';

const notYet = (): never => {
  throw new Error('not built yet');
};

export const timeBankHandlers: HandlersFor<keyof typeof timeBankCalls> = {
  'timeBank.overview': notYet,
  'timeBank.accounts': notYet,
  'timeBank.account': notYet,
  'timeBank.entries': notYet,
  'timeBank.previewDecision': notYet,
  'timeBank.decide': notYet,
  'timeBank.reverse': notYet,
  'timeBank.dispute': notYet,
  'timeBank.settleDispute': notYet,
  'timeBank.disputes': notYet,
  'timeBank.dueByRules': notYet,
  'timeBank.items': notYet,
  'timeBank.saveItem': notYet,
  'timeBank.rules': notYet,
  'timeBank.saveRules': notYet,
  'timeBank.previewRules': notYet,
  'timeBank.verify': notYet,
  'timeBank.honours': notYet,
  'timeBank.paidCare': notYet,
  'timeBank.savePaidCare': notYet,
  'timeBank.donations': notYet,
  'timeBank.saveDonation': notYet,
};
