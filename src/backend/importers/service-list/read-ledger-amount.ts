import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';

/** What one point is worth in the time bank. */
const MINUTES_OF_POINT = 60;

/** An amount of the ledger: minutes where the unit is sure, else both readings for the clerk. */
export interface LedgerAmount {
  /** Null where neither the cell nor the heading names the unit. */
  readonly minutes: number | null;
  readonly asPointsOrHours: number;
  readonly asMinutes: number;
  readonly isNegative: boolean;
}

/** 3.75, 120分钟, 2积分, -30: signed; null for what is no amount. */
export function readLedgerAmount(
  cell: PlainCell | undefined,
  unitOfColumn: 'points' | 'hours' | 'minutes' | null,
): LedgerAmount | null {
  const text = cleanText(cell).replace(/[\s,]/gu, '');
  const match = /^([-−－]?\d+(?:\.\d+)?)(分钟|分|小时|h|个?积分|个?时间币)?$/iu.exec(text);
  if (match === null) return null;
  const figure = Number((match[1] ?? '').replace(/[−－]/u, '-'));
  const unit = unitOfCell(match[2]) ?? unitOfColumn;
  const asPointsOrHours = Math.round(figure * MINUTES_OF_POINT);
  const asMinutes = Math.round(figure);
  return {
    minutes: unit === null ? null : unit === 'minutes' ? asMinutes : asPointsOrHours,
    asPointsOrHours,
    asMinutes,
    isNegative: figure < 0,
  };
}

function unitOfCell(word: string | undefined): 'points' | 'hours' | 'minutes' | null {
  if (word === undefined) return null;
  if (/分钟/u.test(word) || word === '分') return 'minutes';
  return /小时|h/iu.test(word) ? 'hours' : 'points';
}

export interface LedgerLine {
  readonly cardNo: string;
  readonly date: string;
  /** Deposits positive, withdrawals negative. */
  readonly minutes: number;
  /** An opening balance of which the list tells no history. */
  readonly isOpening: boolean;
}

export interface LedgerAlarm {
  readonly line: LedgerLine;
  readonly alarm: 'opening-without-history' | 'balance-below-zero';
}

/** Opening balances to be backed by paper, and withdrawals that were never earned; by date, deposits of a day first. */
export function findLedgerAlarms(lines: readonly LedgerLine[]): readonly LedgerAlarm[] {
  const balances = new Map<string, number>();
  const inOrder = lines.toSorted(
    (one, other) => one.date.localeCompare(other.date) || other.minutes - one.minutes,
  );
  return inOrder.flatMap((line): LedgerAlarm[] => {
    const balance = (balances.get(line.cardNo) ?? 0) + line.minutes;
    balances.set(line.cardNo, balance);
    if (balance < 0) return [{ line, alarm: 'balance-below-zero' }];
    return line.isOpening ? [{ line, alarm: 'opening-without-history' }] : [];
  });
}
