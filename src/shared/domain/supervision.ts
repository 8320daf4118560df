import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { notDoneReason, serviceRecordId } from './attendance.ts';
import { personId, placeId } from './ids.ts';
import type { CareFlag, Living, SelfCareLevel } from './person.ts';
import { serviceCode } from './service.ts';
import { venueId } from './village-places.ts';

const rowId = z.number().int().positive();
export const spotCheckId = rowId.brand('SpotCheckId');
export type SpotCheckId = z.infer<typeof spotCheckId>;
export const inspectionId = rowId.brand('InspectionId');
export type InspectionId = z.infer<typeof inspectionId>;

/**
 * 独居、空巢、留守、失能、重残、计生特殊 and 特困: the elders of whom the national guideline on visiting care (民政部 2022) wants every
 * one visited each month. Somebody may belong to several.
 */
export const careGroup = z.enum([
  'living-alone',
  'empty-nest',
  'left-behind',
  'disabled',
  'severely-disabled',
  'special-family',
  'extreme-poverty',
]);
export type CareGroup = z.infer<typeof careGroup>;

/** To which of the groups an elder belongs; who lives in an institution is looked after there and belongs to none. */
export function careGroupsOf(elder: {
  readonly living: Living;
  readonly selfCareLevel: SelfCareLevel;
  readonly careFlags: readonly CareFlag[];
}): CareGroup[] {
  const { living, selfCareLevel, careFlags } = elder;
  if (living === 'institution') return [];
  const has = (flag: CareFlag): boolean => careFlags.includes(flag);
  const belongs: Readonly<Record<CareGroup, boolean>> = {
    'living-alone': living === 'alone' || has('living_alone'),
    'empty-nest': has('empty_nest'),
    'left-behind': has('left_behind'),
    disabled: has('disabled') || selfCareLevel === 'severe' || selfCareLevel === 'total',
    'severely-disabled': has('severely_disabled'),
    'special-family': has('lost_only_child'),
    'extreme-poverty': has('extreme_poverty'),
  };
  return careGroup.options.filter((group) => belongs[group]);
}

/** 达到, 还没到期, 没达到, 不在家: how an elder stands with the visits that are due. */
export const careState = z.enum(['kept', 'open', 'missed', 'away']);
export type CareState = z.infer<typeof careState>;

/** What a missed visit asks for: call the same day; somebody of the liaison point goes; a request with a clock of 24 hours. */
export const ladderStep = z.enum(['call', 'go', 'request']);
export type LadderStep = z.infer<typeof ladderStep>;

/** Why a visit was missed: as the sheet says, or because nobody was found for it. */
export const missedReason = z.enum([...notDoneReason.options, 'unfilled']);
export type MissedReason = z.infer<typeof missedReason>;

/** 平安, 没联系上, 有事: what came of a call or of somebody going there. */
export const lookInOutcome = z.enum(['well', 'not-reached', 'trouble']);
export type LookInOutcome = z.infer<typeof lookInOutcome>;

export const lookInForm = z.object({
  elderId: personId,
  /** The missed visit that was the reason. */
  missedOn: calendarDate,
  step: ladderStep.exclude(['request']),
  doneOn: calendarDate,
  outcome: lookInOutcome,
  doneBy: z.string().trim().min(1).max(40),
});
export type LookInForm = z.infer<typeof lookInForm>;

/** 属实, 不符, 没联系上. */
export const spotCheckResult = z.enum(['confirmed', 'differs', 'not-reached']);
export type SpotCheckResult = z.infer<typeof spotCheckResult>;
/** In what a record differs from what the elder or the family says. */
export const spotCheckDifference = z.enum([
  'nobody-came',
  'shorter',
  'other-helper',
  'other-day',
  'other-service',
  'not-signed',
  'asked-for-money',
]);
export type SpotCheckDifference = z.infer<typeof spotCheckDifference>;

/** What somebody found who asked after a record of the sample. */
export const spotCheckFinding = z
  .object({
    result: spotCheckResult,
    /** Of what differs. */
    difference: spotCheckDifference.nullable(),
    channel: z.enum(['phone', 'home']),
    checkedOn: calendarDate,
    checkedBy: z.string().trim().min(1).max(40),
  })
  .refine(({ result, difference }) => (result === 'differs') === (difference !== null));
export type SpotCheckFinding = z.infer<typeof spotCheckFinding>;

export const spotCheckItem = z.object({
  recordId: serviceRecordId,
  date: calendarDate,
  elderId: personId,
  elderName: z.string(),
  phone: z.string().nullable(),
  helperName: z.string(),
  services: z.array(serviceCode),
  arrive: z.string().nullable(),
  minutes: z.number().int(),
  /** True where the record was put right since. */
  corrected: z.boolean(),
  finding: spotCheckFinding.nullable(),
});
export type SpotCheckItem = z.infer<typeof spotCheckItem>;

export const inspectionKind = z.enum(['station', 'helper']);
export type InspectionKind = z.infer<typeof inspectionKind>;
/** What is looked at in a station, and of a helper. */
export const STATION_POINTS = [
  'opened',
  'duty-signed',
  'fire-power-gas',
  'clean',
  'food',
  'registers',
  'notices',
  'complaint-path',
] as const;
export const HELPER_POINTS = [
  'signs-on-the-spot',
  'times-right',
  'service-done',
  'manners',
  'no-money',
  'privacy-kept',
  'emergency-known',
  'insured',
] as const;
export const inspectionPoint = z.enum([...STATION_POINTS, ...HELPER_POINTS]);
export type InspectionPoint = z.infer<typeof inspectionPoint>;
/** 好, 要改. */
export const pointState = z.enum(['good', 'mend']);

const inspectionShape = z.object({
  kind: inspectionKind,
  villageId: placeId,
  venueId: venueId.nullable(),
  helperId: personId.nullable(),
  heldOn: calendarDate,
  inspector: z.string().trim().min(1).max(40),
  /** What was looked at; what is left out was not. */
  points: z.partialRecord(inspectionPoint, pointState),
  remark: z.string().trim().max(300),
  /** Until when what is wrong is to be mended; null where nothing is. */
  mendBy: calendarDate.nullable(),
  mendedOn: calendarDate.nullable(),
});
export const inspectionForm = inspectionShape.refine(({ kind, venueId: venue, helperId }) =>
  kind === 'station' ? venue !== null && helperId === null : helperId !== null && venue === null,
);
export type InspectionForm = z.infer<typeof inspectionForm>;

/** As it is listed; the station's name is gone once the station is. */
export const inspection = inspectionShape.extend({
  id: inspectionId,
  villageName: z.string(),
  subject: z.string(),
  /** Days past the day until which something was to be mended; 0 while there is time, and once it is mended. */
  daysLate: z.number().int().min(0),
});
export type Inspection = z.infer<typeof inspection>;
