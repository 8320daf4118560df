import type { PersonId } from '../../shared/domain/ids.ts';
import type { RosterCause } from '../../shared/domain/roster.ts';
import { shortDayText } from './dates.ts';
import { versionsText as text } from './screens/roster-versions.ts';
import { elderAbsenceReasonWord, helperAbsenceReasonWord, rosterCauseWord } from './terms/rosters.ts';

export type NameOf = (personId: PersonId) => string | null;

/** 刘秀兰 互助员请假（生病），到 11月27日 */
export function causeText({ kind, personId, reason, until }: RosterCause, nameOf: NameOf): string {
  return text.because(
    rosterCauseWord[kind],
    personId === null ? null : nameOf(personId),
    causeReasonText(reason),
    until === null ? null : shortDayText(until),
  );
}

const REASON_WORDS: Readonly<Record<string, string>> = {
  ...elderAbsenceReasonWord,
  ...helperAbsenceReasonWord,
};

/** The reason of an incident is a code; what the office wrote itself stands as it is. */
export function causeReasonText(reason: string): string {
  return REASON_WORDS[reason] ?? reason;
}
