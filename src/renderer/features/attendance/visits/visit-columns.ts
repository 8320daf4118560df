import {
  elderMark,
  HOME_SAFETY_POINTS,
  visitFinding,
  welfareVisitEntry,
} from '../../../../shared/domain/attendance.ts';
import {
  elderMarkWord,
  referralWord,
  visitChannelWord,
  visitFindingWord,
} from '../../../text/terms/attendance.ts';
import { type VisitDraft, withSafety } from './visit-draft.ts';

export type TextColumn = 'date' | 'familySeenOn' | 'needs' | 'action' | 'visitor';
export type ChoiceColumn = 'channel' | 'body' | 'mind' | 'dailyLife' | 'hygiene' | 'referral' | 'elderMark';

export type VisitColumn =
  | { readonly kind: 'text'; readonly name: TextColumn; readonly maxLength: number }
  | { readonly kind: 'choice'; readonly name: ChoiceColumn }
  | { readonly kind: 'safety'; readonly name: 'homeSafety' };

/** In the order of the paper. */
export const VISIT_COLUMNS: readonly VisitColumn[] = [
  { kind: 'text', name: 'date', maxLength: 10 },
  { kind: 'choice', name: 'channel' },
  { kind: 'choice', name: 'body' },
  { kind: 'choice', name: 'mind' },
  { kind: 'choice', name: 'dailyLife' },
  { kind: 'choice', name: 'hygiene' },
  { kind: 'safety', name: 'homeSafety' },
  { kind: 'text', name: 'familySeenOn', maxLength: 10 },
  { kind: 'text', name: 'needs', maxLength: 300 },
  { kind: 'text', name: 'action', maxLength: 300 },
  { kind: 'choice', name: 'referral' },
  { kind: 'text', name: 'visitor', maxLength: 40 },
  { kind: 'choice', name: 'elderMark' },
];

/** What stands in the cell of a column of choices. */
export function choiceText(draft: VisitDraft, column: ChoiceColumn): string {
  switch (column) {
    case 'channel':
      return visitChannelWord[draft.channel];
    case 'referral':
      return draft.referral === null ? '' : referralWord[draft.referral];
    case 'elderMark':
      return elderMarkWord[draft.elderMark];
    default:
      return visitFindingWord[draft[column]];
  }
}

/** The row after a digit in a column of choices, or on one of the six points of safety; null where the digit says nothing. */
export function withChoice(draft: VisitDraft, column: VisitColumn, digit: number): VisitDraft | null {
  if (column.kind === 'text') return null;
  if (column.kind === 'safety') {
    const point = HOME_SAFETY_POINTS[digit - 1];
    return point === undefined ? null : withSafety(draft, point);
  }
  switch (column.name) {
    case 'channel': {
      const channel = welfareVisitEntry.shape.channel.options[digit - 1];
      return channel === undefined ? null : { ...draft, channel };
    }
    case 'referral': {
      const referral = digit === 0 ? null : REFERRALS[digit - 1];
      return referral === undefined ? null : { ...draft, referral };
    }
    case 'elderMark': {
      const mark = elderMark.options[digit - 1];
      return mark === undefined ? null : { ...draft, elderMark: mark };
    }
    default: {
      const finding = visitFinding.options[digit - 1];
      return finding === undefined ? null : { ...draft, [column.name]: finding };
    }
  }
}

const REFERRALS = welfareVisitEntry.shape.referral.unwrap().options;

/** A click goes on to the next choice. */
export function withNextChoice(draft: VisitDraft, column: VisitColumn): VisitDraft | null {
  if (column.kind !== 'choice') return null;
  const now = draft[column.name];
  const options: readonly (string | null)[] =
    column.name === 'channel'
      ? welfareVisitEntry.shape.channel.options
      : column.name === 'referral'
        ? REFERRALS
        : column.name === 'elderMark'
          ? elderMark.options
          : visitFinding.options;
  const next = options.indexOf(now) + 2;
  return withChoice(draft, column, next > options.length ? (column.name === 'referral' ? 0 : 1) : next);
}
