import type { SheetLine } from '../../../shared/contract/printing.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { byTime } from '../paper-order.ts';
import type { DutyStation, PaperDuty } from './duty-roster-facts.ts';

/** A duty on whose half-day the week has settled. */
type SettledDuty = PaperDuty & {
  readonly date: NonNullable<PaperDuty['date']>;
  readonly slot: NonNullable<PaperDuty['slot']>;
};

/** One person's half-day at the station; nobody's while somebody is missing. */
export interface DutyTurn {
  /** From 1, as it stands on the sheet. */
  readonly lineNo: number;
  readonly duty: SettledDuty;
  readonly helperId: PersonId | null;
}

/** Turns of the week by day and half-day; who is missing has a turn without a name. */
export function dutyTurns({ duties }: DutyStation): readonly DutyTurn[] {
  return duties
    .filter(isSettled)
    .toSorted(byTime)
    .flatMap((duty) => {
      const missing = Math.max(duty.helpersNeeded - duty.helperIds.length, 0);
      return [...duty.helperIds, ...Array.from({ length: missing }, () => null)].map((helperId) => ({
        duty,
        helperId,
      }));
    })
    .map((turn, index) => ({ lineNo: index + 1, ...turn }));
}

/** Duties for which no half-day was found. */
export function countOpen({ duties }: DutyStation): number {
  return duties.filter((duty) => !isSettled(duty)).length;
}

export function turnLines(turns: readonly DutyTurn[]): SheetLine[] {
  return turns.map(({ lineNo, duty, helperId }) => ({
    lineNo,
    date: duty.date,
    slot: duty.slot,
    visitKey: duty.visitKey,
    elderId: null,
    helperIds: helperId === null ? [] : [helperId],
    serviceCode: null,
    minutes: duty.minutes,
  }));
}

function isSettled(duty: PaperDuty): duty is SettledDuty {
  return duty.date !== null && duty.slot !== null;
}
