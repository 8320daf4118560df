import { createContext, useCallback, useContext } from 'react';
import type { HouseholdId, PlaceId } from '../../../shared/domain/ids.ts';
import type { RuleSet } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { amountText } from '../../text/screens/time-bank-amounts.ts';

export const TABS = [
  'overview',
  'accounts',
  'redeem',
  'entries',
  'rules',
  'honours',
  'paid-care',
  'donations',
] as const;
export type TabName = (typeof TABS)[number];

/** What every tab of the time bank knows. */
interface Bank {
  readonly today: CalendarDate;
  /** Null = all villages. */
  readonly villageId: PlaceId | null;
  /** Those in force today; null while nobody has set any. */
  readonly rules: RuleSet | null;
  readonly goTo: (tab: TabName) => void;
  readonly openAccount: (householdId: HouseholdId) => void;
}

const context = createContext<Bank | null>(null);
export const BankProvider = context.Provider;

export function useBank(): Bank {
  const bank = useContext(context);
  if (bank === null) throw new Error('Outside the time bank. Maybe: wrap it in BankProvider.');
  return bank;
}

/** Writes minutes as the rules in force write them: 90 分钟（1.5 分）. */
export function useAmount(): (minutes: number) => string {
  const minutesPerPoint = useBank().rules?.minutesPerPoint ?? null;
  return useCallback((minutes) => amountText(minutes, minutesPerPoint), [minutesPerPoint]);
}
