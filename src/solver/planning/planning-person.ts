import type { HalfDay, Slot } from '../../shared/domain/availability.ts';
import type { HouseholdId, NeedId, PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { SelfCareLevel, Sex, TravelMeans } from '../../shared/domain/person.ts';
import type { ServiceCode } from '../../shared/domain/service.ts';

/** What planning knows of an elder with needs; no name, no number. */
export interface PlanningElder {
  readonly id: PersonId;
  readonly villageId: PlaceId;
  readonly hamletId: PlaceId | null;
  readonly householdId: HouseholdId | null;
  readonly sex: Sex;
  readonly age: number | null;
  /** Urgency: 1 = 80 and over living alone or severe/total … 4 = the rest. */
  readonly tier: 1 | 2 | 3 | 4;
  readonly selfCareLevel: SelfCareLevel;
  readonly helperSexWish: 'any' | 'M' | 'F';
  readonly temperaments: readonly string[];
  readonly hobbies: readonly string[];
  readonly needs: readonly PlanningNeed[];
  /** True where the elder refused to take part in mutual aid at all (consent `basic_service`). */
  readonly serviceRefused: boolean;
  /** Services that only a trained helper may give in this village. */
  readonly trainingNeededFor: readonly ServiceCode[];
  /** Ways of helpers longer than this are not asked again: an elder said that one of them is too far. Null = no limit. */
  readonly wayLimitMinutes: number | null;
}

export interface PlanningNeed {
  readonly id: NeedId;
  readonly serviceCode: ServiceCode;
  readonly timesPerWeek: number;
  readonly minutes: number;
  /** 1 = every week; 2 = every second week … Absent in the planning of one week, which holds just the needs due in it. */
  readonly everyWeeks?: number;
  /** The half-day that the elder wishes for; keeping to it is worth points, no rule. */
  readonly wishedSlot?: Slot | null;
}

/** What planning knows of a helper. */
export interface PlanningHelper {
  readonly id: PersonId;
  readonly villageId: PlaceId;
  readonly hamletId: PlaceId | null;
  readonly householdId: HouseholdId | null;
  readonly sex: Sex;
  readonly age: number | null;
  /** The age from which the own village counts somebody as very old: who is as old is helped, and helps nobody new. */
  readonly helpsBelowAge: number;
  readonly active: boolean;
  readonly selfCareLevel: SelfCareLevel;
  readonly travelMeans: TravelMeans;
  /** One way, in minutes by the helper's own means. */
  readonly travelLimitMinutes: number;
  readonly weeklyCapMinutes: number;
  readonly dailyCapMinutes: number;
  readonly maxElders: number;
  readonly services: readonly ServiceCode[];
  readonly availability: readonly HalfDay[];
  readonly temperaments: readonly string[];
  readonly hobbies: readonly string[];
  /** True where the helper refused to take part in mutual aid at all (consent `basic_service`). */
  readonly serviceRefused: boolean;
  /** Services for which a training or a skill is on record and valid today. */
  readonly trainedFor: readonly ServiceCode[];
  /** True where the helper declined heavy work. */
  readonly noHeavyWork: boolean;
}

/** Who refuses whom; no reason is asked, and the rule works both ways. */
export interface PlanningRefusal {
  readonly personId: PersonId;
  readonly refusedId: PersonId;
}
