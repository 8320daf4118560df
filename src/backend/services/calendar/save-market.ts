import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { MarketRuleId } from '../../../shared/domain/calendar.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findMarketRule,
  listMarketRules,
  removeMarketRule,
  saveMarketRule as saveInStore,
} from '../../db/stores/market-rules-store.ts';
import type { Office } from '../office.ts';
import { calendarPlace } from './calendar-place.ts';
import { changeCalendar } from './change-calendar.ts';

/** Markets of the township and of all its villages. */
export function listMarkets(db: ReadableDb): Output<'calendar.markets'> {
  return listMarketRules(db);
}

/** Adds or changes a market of the township or of one village. */
export function saveMarket(
  office: Office,
  { id, form }: CheckedInput<'calendar.saveMarket'>,
): Output<'calendar.saveMarket'> {
  const about = { name: form.name, did: id === null ? 'added' : 'changed' };
  return changeCalendar(office, 'market-changed', about, (db) => {
    if (id !== null && !findMarketRule(db, id)) throw new Refusal('calendar.not-found');
    calendarPlace(db, form.placeId);
    return { id: saveInStore(db, id, form) };
  });
}

export function removeMarket(office: Office, id: MarketRuleId): void {
  const name = findMarketRule(office.db, id)?.name ?? '';
  changeCalendar(office, 'market-changed', { name, did: 'removed' }, (db) => {
    if (!findMarketRule(db, id)) throw new Refusal('calendar.not-found');
    removeMarketRule(db, id);
  });
}
