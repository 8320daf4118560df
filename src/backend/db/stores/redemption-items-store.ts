import type {
  RedemptionItem,
  RedemptionItemForm,
  RedemptionItemId,
} from '../../../shared/domain/time-bank-decision.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { toBit } from './write-rows.ts';

const COLUMNS = `id, name, kind, unit, minutes, yuan_note AS yuanNote, stock, low_stock AS lowStock,
  from_date AS fromDate, to_date AS toDate, active`;
type ItemLine = Omit<RedemptionItem, 'active'> & { readonly active: 0 | 1 };
const toItem = (line: ItemLine): RedemptionItem => ({ ...line, active: line.active === 1 });

/** Goods before services, by name; `endedBefore` leaves out what is not offered on that day any more. */
export function listItems(db: ReadableDb, endedBefore: CalendarDate | null): RedemptionItem[] {
  return db
    .all<ItemLine>(
      `SELECT ${COLUMNS} FROM redemption_item
       WHERE ?1 IS NULL OR (active = 1 AND (to_date IS NULL OR to_date >= ?1)) ORDER BY kind, name`,
      endedBefore,
    )
    .map(toItem);
}

export function findItem(db: ReadableDb, id: RedemptionItemId): RedemptionItem | undefined {
  const line = db.find<ItemLine>(`SELECT ${COLUMNS} FROM redemption_item WHERE id = ?`, id);
  return line && toItem(line);
}

/** The thing that bears this name. */
export function findItemByName(db: ReadableDb, name: string): RedemptionItemId | undefined {
  return db.find<{ id: RedemptionItemId }>('SELECT id FROM redemption_item WHERE name = ?', name)?.id;
}

export function saveItem(
  db: WritableDb,
  id: RedemptionItemId | null,
  form: RedemptionItemForm,
): RedemptionItemId {
  const values = [
    form.name,
    form.kind,
    form.unit,
    form.minutes,
    form.yuanNote,
    form.stock,
    form.lowStock,
    form.fromDate,
    form.toDate,
    toBit(form.active),
  ] as const;
  if (id === null) {
    return db.run(
      `INSERT INTO redemption_item (name, kind, unit, minutes, yuan_note, stock, low_stock, from_date, to_date, active)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...values,
    ).newId as RedemptionItemId;
  }
  db.run(
    `UPDATE redemption_item SET name = ?, kind = ?, unit = ?, minutes = ?, yuan_note = ?, stock = ?, low_stock = ?,
       from_date = ?, to_date = ?, active = ? WHERE id = ?`,
    ...values,
    id,
  );
  return id;
}

/** Takes from the stock, or gives back (below zero); where nobody counts nothing happens. */
export function takeFromStock(db: WritableDb, id: RedemptionItemId, quantity: number): void {
  db.run('UPDATE redemption_item SET stock = stock - ? WHERE id = ? AND stock IS NOT NULL', quantity, id);
}

/** What is offered and nearly gone. */
export function listLowStock(db: ReadableDb): { id: RedemptionItemId; name: string; stock: number }[] {
  return db.all(
    'SELECT id, name, stock FROM redemption_item WHERE active = 1 AND stock <= low_stock ORDER BY stock, name',
  );
}
