import type { HalfDay } from '../../shared/domain/availability.ts';
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
}

export interface PlanningNeed {
  readonly id: NeedId;
  readonly serviceCode: ServiceCode;
  readonly timesPerWeek: number;
  readonly minutes: number;
}

/** What planning knows of a helper. */
export interface PlanningHelper {
  readonly id: PersonId;
  readonly villageId: PlaceId;
  readonly hamletId: PlaceId | null;
  readonly householdId: HouseholdId | null;
  readonly sex: Sex;
  readonly age: number | null;
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
}

/** Who refuses whom; no reason is asked, and the rule works both ways. */
export interface PlanningRefusal {
  readonly personId: PersonId;
  readonly refusedId: PersonId;
}
