import type { timeBankCalls } from '../../shared/contract/time-bank.ts';
import { getAccount, listAccounts, listEntries } from '../services/time-bank/accounts.ts';
import { decide, previewDecision } from '../services/time-bank/decide.ts';
import { listDisputes, openDispute, settleDispute } from '../services/time-bank/disputes.ts';
import { listHonours } from '../services/time-bank/honours.ts';
import { getOverview, listDueByRules } from '../services/time-bank/overview.ts';
import {
  listDonations,
  listItems,
  listPaidCare,
  saveDonation,
  saveItem,
  savePaidCare,
} from '../services/time-bank/registers.ts';
import { reverseEntry } from '../services/time-bank/reverse-entry.ts';
import { listRules, previewRules, saveRules } from '../services/time-bank/rules.ts';
import { verifyLedger } from '../services/time-bank/verify.ts';
import type { HandlersFor } from './handler.ts';

export const timeBankHandlers: HandlersFor<keyof typeof timeBankCalls> = {
  'timeBank.overview': getOverview,
  'timeBank.accounts': listAccounts,
  'timeBank.account': getAccount,
  'timeBank.entries': listEntries,
  'timeBank.previewDecision': previewDecision,
  'timeBank.decide': decide,
  'timeBank.reverse': reverseEntry,
  'timeBank.dispute': openDispute,
  'timeBank.settleDispute': settleDispute,
  'timeBank.disputes': listDisputes,
  'timeBank.dueByRules': listDueByRules,
  'timeBank.items': listItems,
  'timeBank.saveItem': saveItem,
  'timeBank.rules': listRules,
  'timeBank.saveRules': saveRules,
  'timeBank.previewRules': previewRules,
  'timeBank.verify': verifyLedger,
  'timeBank.honours': listHonours,
  'timeBank.paidCare': listPaidCare,
  'timeBank.savePaidCare': savePaidCare,
  'timeBank.donations': listDonations,
  'timeBank.saveDonation': saveDonation,
};
