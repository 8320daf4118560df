import type { Slot } from '../../shared/domain/availability.ts';
import type { DayMark } from '../../shared/domain/calendar.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { ConsentPurpose } from '../../shared/domain/person.ts';
import type { HelperPart, RosterCause } from '../../shared/domain/roster.ts';
import type { ServiceCode } from '../../shared/domain/service.ts';
import type { ServicePart } from '../../shared/domain/service-part.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import type { ElderCondition } from './condition-words.ts';

/**
 * All that paper may know of one village's week. One value serves the three forms.
 * Identity numbers, health words, levels and allowance flags have no field here, so no form can leak them.
 */
export interface VillageWeekFacts {
  readonly townshipName: string;
  readonly villageName: string;
  /** The Monday of the week. */
  readonly weekStart: CalendarDate;
  readonly rosterVersion: number;
  readonly printedOn: CalendarDate;
  /** 互助站; null where the village has none or it is not known. */
  readonly stationPhone: string | null;
  /** The number to call when somebody cannot come (请假). */
  readonly leavePhone: string | null;
  /** Monday to Sunday as the village names them: markets, festivals, rushes. */
  readonly days: readonly DayMark[];
  /** Why there is this version; null for a first one. */
  readonly because: PaperCause | null;
  /** Every elder with a visit or a lunch in the week (planned or unfilled), in any order. */
  readonly elders: readonly PaperElder[];
  /** Every helper named by a visit or by an elder's `primaryHelperId` or `backupHelperId`. */
  readonly helpers: readonly PaperPerson[];
  /** Planned and unfilled visits of the week to elders' homes, in any order. */
  readonly visits: readonly PaperVisit[];
  /** Rounds of lunches, duties at stations and farm work of the week, in any order. */
  readonly works: readonly PaperWork[];
}

export type WeeklyRosterFacts = VillageWeekFacts;
export type TaskSlipFacts = VillageWeekFacts;
export interface WallCardFacts extends VillageWeekFacts {
  /** Last day of the card; null prints 至换发新卡为止. */
  readonly validUntil: CalendarDate | null;
  /** Of elders who agreed to a card in their house, and of nobody else. */
  readonly conditions: ReadonlyMap<PersonId, ElderCondition>;
  /** Completed years, where the birth date is known. */
  readonly helperAges: ReadonlyMap<PersonId, number>;
}

/** A week beside the version that people hold in their hands. */
export interface ChangeSlipFacts extends VillageWeekFacts {
  readonly before: Pick<VillageWeekFacts, 'rosterVersion' | 'visits' | 'works'>;
}

/** Kind and last day of what happened; what exactly befell somebody has no place on paper. */
export interface PaperCause {
  readonly kind: RosterCause['kind'];
  readonly personId: PersonId | null;
  /** As in the register, to be cut to the surname; null where the cause is about no helper. */
  readonly helperName: string | null;
  readonly until: CalendarDate | null;
}

export interface PaperPerson {
  readonly personId: PersonId;
  readonly name: string;
  /** 3 for 3组. */
  readonly groupNo: number | null;
  readonly hamletName: string | null;
  /** As the office writes it; unique in the village. */
  readonly householdNo: string | null;
  /** The first one is printed. */
  readonly phones: readonly string[];
  /** Consents in force on the day of printing. */
  readonly consents: ReadonlySet<ConsentPurpose>;
}

export interface PaperElder extends PaperPerson {
  /** Completed years; null where the birth date is not known. */
  readonly age: number | null;
  /** 黄葛树边第二家: how the house is found, as the village says it; absent or empty where nobody noted it. */
  readonly houseWords?: string;
  /** The active pair's helper. */
  readonly primaryHelperId: PersonId | null;
  /** Who stands in for that helper; absent or null where nobody does. */
  readonly backupHelperId?: PersonId | null;
  /** In the order in which they are to be called. */
  readonly contacts: readonly PaperContact[];
  /** 村医 and 联系干部: the elder's own, else the village's; null where nobody is named. */
  readonly doctor: PaperHelpLine | null;
  readonly cadre: PaperHelpLine | null;
}

export interface PaperContact {
  readonly name: string;
  /** 大儿子, 女儿 … */
  readonly relation: string;
  readonly phone: string | null;
}

/** Somebody of the village whom an elder may call; the name may be missing where only a number is known. */
export interface PaperHelpLine {
  readonly name: string;
  readonly phone: string | null;
}

export type PaperVisit = PlannedPaperVisit | UnfilledPaperVisit;

export interface PlannedPaperVisit {
  readonly state: 'planned';
  /** The same for the same visit in every version of the week. */
  readonly key: string;
  readonly elderId: PersonId;
  readonly serviceCode: ServiceCode;
  /** What exactly is asked for; never printed for the wall. */
  readonly parts: readonly ServicePart[];
  /** The lunch comes with a round, whose doors are gone in order. */
  readonly byRound: boolean;
  readonly date: CalendarDate;
  readonly slot: Slot;
  readonly minutes: number;
  /** Those who come, the pair's own helper first. */
  readonly helpers: readonly PaperVisitHelper[];
}

export interface UnfilledPaperVisit {
  readonly state: 'unfilled';
  readonly key: string;
  readonly elderId: PersonId;
  readonly serviceCode: ServiceCode;
  readonly minutes: number;
}

/** Work that is done for no single elder's home. */
export interface PaperWork {
  readonly key: string;
  readonly kind: 'meal-round' | 'duty' | 'farm';
  /** The round, the station with its duty, the work on a field. No person's name. */
  readonly title: string;
  /** Whose field it is, by group and household number, 3组第7户; null for everything else. */
  readonly household: string | null;
  /** Null while nobody does it, as is the slot. */
  readonly date: CalendarDate | null;
  readonly slot: Slot | null;
  readonly minutes: number;
  readonly helpersNeeded: number;
  readonly helpers: readonly PaperVisitHelper[];
  /** Doors of a round in their order. */
  readonly stops: readonly { readonly elderId: PersonId; readonly diet: string }[];
}

/** Work that somebody does. */
export type PlannedPaperWork = PaperWork & { readonly date: CalendarDate; readonly slot: Slot };

export interface PaperVisitHelper {
  readonly helperId: PersonId;
  readonly part: HelperPart;
  /** Place of this visit in this helper's half-day, from 1. */
  readonly order: number;
  /** Minutes on the way to this visit. */
  readonly travelMinutes: number;
}
