import {
  type ElderMark,
  type LineEntry,
  type NotDoneReason,
  pointsChoice,
  type Satisfaction,
} from '../../../../shared/domain/attendance.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../../../shared/domain/service.ts';
import { minutesOfTimes } from '../../../../shared/findings/remark-sheet.ts';
import type { VisitTimes } from './read-times.ts';
import type { RowDraft } from './row-draft.ts';

/** Done becomes not done and the other way round; what was planned comes back with it. */
export function withDoneToggled({ entry, planned, before }: RowDraft): LineEntry | null {
  if (entry === null) return null;
  if (entry.done)
    return { ...entry, done: false, notDone: null, arrive: null, leave: null, minutes: 0, minutesReason: '' };
  const first = before?.entry;
  const { arrive, leave, minutes, minutesReason } = first?.done === true ? first : entry;
  return {
    ...entry,
    done: true,
    notDone: null,
    arrive,
    leave,
    minutesReason,
    minutes: minutes > 0 ? minutes : (planned?.minutes ?? usualMinutes(entry.services)),
  };
}

export function withReason(entry: LineEntry, notDone: NotDoneReason): LineEntry {
  return { ...entry, notDone };
}

export function withSatisfaction(entry: LineEntry, satisfaction: Satisfaction): LineEntry {
  return { ...entry, satisfaction };
}

/** How the elder signed; the same once more = signed as usual. */
export function withMark(entry: LineEntry, mark: ElderMark): LineEntry {
  const elderMark = entry.elderMark === mark ? 'signature' : mark;
  return { ...entry, elderMark, proxyName: elderMark === 'proxy' ? entry.proxyName : '' };
}

/** Who signed for the elder; nobody = the elder did. */
export function withProxy(entry: LineEntry, name: string): LineEntry {
  const proxyName = name.trim();
  return { ...entry, proxyName, elderMark: proxyName === '' ? 'signature' : 'proxy' };
}

export function withNextPoints(entry: LineEntry): LineEntry {
  const choices = pointsChoice.options;
  return { ...entry, points: choices[(choices.indexOf(entry.points) + 1) % choices.length] ?? 'store' };
}

/** The minutes are those between the times; without times they stay. */
export function withTimes(entry: LineEntry, { arrive, leave }: VisitTimes): LineEntry {
  const between = minutesOfTimes({ arrive, leave });
  const minutes = between ?? entry.minutes;
  return { ...entry, arrive, leave, minutes, minutesReason: between === null ? entry.minutesReason : '' };
}

/** True where the minutes are others than the times say and nobody said why. */
export function wantsReason(entry: LineEntry): boolean {
  const between = minutesOfTimes(entry);
  return entry.done && between !== null && between !== entry.minutes;
}

/** Minutes that nobody typed follow from what was done. */
export function withServices(entry: LineEntry, services: readonly ServiceCode[]): LineEntry {
  const isUsual = entry.minutes === usualMinutes(entry.services);
  const minutes = isUsual && entry.arrive === null ? usualMinutes(services) : entry.minutes;
  return { ...entry, services: [...services], minutes };
}

function usualMinutes(services: readonly ServiceCode[]): number {
  return services.reduce((sum, code) => sum + SERVICE_TYPES[code].defaultMinutes, 0);
}
