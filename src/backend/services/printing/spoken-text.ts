import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { composeMessage } from '../../printing/broadcast-script/compose-message.ts';
import { spokenChange, spokenLines, spokenWeek } from '../../printing/broadcast-script/spoken-week.ts';
import type { Office } from '../office.ts';
import { loadVillageWeek } from './load-village-week.ts';

/**
 * The published week as words: to be read out today, so that near days are 今天, 明天 and 后天, the change first where there
 * is one; or to be pasted into a group. Nobody is named who may not be named on the wall.
 */
export function spokenText(
  { db, clock }: Office,
  { weekStart, villageId, kind }: CheckedInput<'printing.spokenText'>,
): Output<'printing.spokenText'> {
  const { today } = clock();
  const { facts, changes } = loadVillageWeek(
    db,
    { weekStart: mondayOf(weekStart), villageId, ground: 'published' },
    today,
  );
  if (kind === 'message') return { text: composeMessage(facts, changes) };
  const script = changes === null ? spokenWeek(facts, today) : spokenChange(changes);
  return { text: spokenLines(script).join('\n') };
}
