import type { Visit } from '../../../../shared/domain/roster.ts';
import { rosterBreachesText } from '../../../text/roster-words.ts';
import { boardText as text } from '../../../text/screens/roster-board.ts';
import { helperPartWord, serviceWord } from '../../../text/terms.ts';
import { stationDutyWord } from '../../../text/terms/places.ts';
import type { BoardEntry, BoardSide } from './board-rows.ts';

/** 助餐, 值班做饭, 送餐: what is done. */
export function workWord(visit: Visit): string {
  const { task } = visit.ref;
  if (task.kind === 'duty') return stationDutyWord[task.duty];
  if (task.kind === 'meal-round') return text.mealRound;
  return visit.serviceCode === null ? text.work : serviceWord(visit.serviceCode);
}

/** Who goes, as one line; the words for nobody where nobody does. */
export function helpersText(visit: Visit): string {
  return visit.helpers.length === 0
    ? text.nobody
    : visit.helpers.map((helper) => helper.name).join(text.between);
}

/** The lines beneath what is done, seen from the row it stands in. */
export function otherSideLines({ visit }: BoardEntry, side: BoardSide): readonly string[] {
  if (side === 'helper') return [visit.title];
  if (side === 'elder') return [helpersText(visit)];
  if (visit.ref.task.kind === 'need') return [visit.title, helpersText(visit)];
  const [first, ...others] = visit.helpers.map((helper) => helper.name);
  return [first ?? text.nobody, ...(others.length === 0 ? [] : [others.join(text.between)])];
}

/** What is said of a visit when the pointer rests on it. */
export function visitTitle(entry: BoardEntry, nameOf: (id: number) => string): string {
  const { visit } = entry;
  const lines = [
    text.visitTitle(workWord(visit), visit.title, visit.minutes),
    ...visit.helpers.map((helper) =>
      text.helperTitle(helper.name, helperPartWord[helper.part], helper.travelMinutes),
    ),
    ...(visit.stops.length > 0 ? [text.stops(visit.stops.map((stop) => stop.name))] : []),
    ...(visit.pinned ? [text.pinnedExplain] : []),
    ...(visit.breaches.length > 0 ? [text.breachTitle(rosterBreachesText(visit.breaches, nameOf))] : []),
  ];
  return lines.join('\n');
}
