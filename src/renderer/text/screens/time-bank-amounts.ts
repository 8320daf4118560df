const WRITTEN_DECIMALS = 2;

/** 90 分钟（1.5 分）; minutes alone while no rules say what a point is. */
export function amountText(minutes: number, minutesPerPoint: number | null): string {
  const told = `${numberText(minutes)} 分钟`;
  return minutesPerPoint === null ? told : `${told}（${pointsText(minutes, minutesPerPoint)}）`;
}

/** 1.5 分: only a way of writing minutes, at most two decimals. */
export function pointsText(minutes: number, minutesPerPoint: number): string {
  return `${numberText(Number((minutes / minutesPerPoint).toFixed(WRITTEN_DECIMALS)))} 分`;
}

/** 2.5 小时 */
export function hoursText(minutes: number): string {
  return `${numberText(Number((minutes / 60).toFixed(1)))} 小时`;
}

/** +90, −30, 0 */
export function changeText(minutes: number): string {
  if (minutes === 0) return '0';
  return minutes > 0 ? `+${numberText(minutes)}` : `−${numberText(-minutes)}`;
}

/** 12,345 */
export function numberText(number: number): string {
  return number.toLocaleString('zh-CN');
}

/** 120.50 元 */
export function yuanText(fen: number): string {
  return `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 0, maximumFractionDigits: 2 })} 元`;
}

/** ★★★☆☆ */
export function starsText(stars: number): string {
  return '★'.repeat(stars) + '☆'.repeat(5 - stars);
}
