import type { LineEntry } from '../../../../shared/domain/attendance.ts';
import { entryText } from '../../../text/screens/attendance.ts';

/** 做 7 次 420 分钟，没做 1 次: to be held against the foot of the paper. */
export function sheetSum(lines: readonly LineEntry[]): string {
  const done = lines.filter((line) => line.done);
  return entryText.sum(
    done.length,
    lines.length - done.length,
    done.reduce((sum, { minutes }) => sum + minutes, 0),
  );
}
