import type { HalfDay } from '../../shared/domain/availability.ts';
import type { SheetLayout, WorkbookKind } from '../../shared/domain/import-preview.ts';
import type { PairOrigin } from '../../shared/domain/pairing.ts';
import type {
  BirthPrecision,
  CareFlag,
  ConsentPurpose,
  HelperCategory,
  IdStatus,
  Living,
  PersonStatus,
  SelfCareLevel,
  SelfCareSource,
  Sex,
  TravelMeans,
} from '../../shared/domain/person.ts';
import type {
  FiveSenior,
  HelperTraining,
  LunarBirthday,
  NeedCategory,
  PersonRole,
  Sense,
  WalkingAbility,
} from '../../shared/domain/person-profile.ts';
import type { ServiceCode } from '../../shared/domain/service.ts';
import type { ServicePart } from '../../shared/domain/service-part.ts';
import type { ImportFinding } from '../../shared/findings/import-finding.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';

/** Where a record stands in its file; findings and messages point there. */
export interface RecordPlace {
  readonly sheet: string;
  /** Row as the spreadsheet program counts it, from 1. */
  readonly row: number;
}

/** What the elders' and the helpers' register both say of a person. */
export interface PersonRecord {
  readonly at: RecordPlace;
  /** Later rows of the same person that were folded into this one. */
  readonly alsoAt?: readonly RecordPlace[];
  readonly name: string;
  readonly sex: Sex;
  /** As written, cleaned; null when missing or left out. Never shown unmasked. */
  readonly idNumber: string | null;
  readonly idStatus: IdStatus;
  /** What a number with a hidden middle shows; tells together with name and village who is meant. */
  readonly idMask?: string;
  readonly birthDate: CalendarDate | null;
  readonly birthPrecision: BirthPrecision;
  readonly villageName: string;
  readonly groupNo: number | null;
  readonly hamletName: string | null;
  /** The village that the cell of the group names (原老鹰村5组) where it is not the row's; null elsewhere. */
  readonly groupVillageName: string | null;
  readonly phones: readonly { readonly number: string; readonly owner: string | null }[];
  readonly nameNote: string;
  readonly nickname: string;
  readonly nation: string;
  readonly dialect: string;
  readonly lunarBirthday: LunarBirthday | null;
  readonly relationToHead: string;
  /** Null where the register does not say, as in every field below that asks yes or no. */
  readonly registeredElsewhere: boolean | null;
  readonly partyMember: boolean | null;
  readonly fiveSenior: readonly FiveSenior[];
  readonly roles: readonly PersonRole[];
  readonly temperaments: readonly string[];
  readonly hobbies: readonly string[];
  readonly status: PersonStatus;
  /** Purposes that the register says the person agreed to (column 同意公示 and the like). */
  readonly consents: readonly ConsentPurpose[];
  readonly remark: string;
}

export interface ElderRecord extends PersonRecord {
  readonly householdNo: string | null;
  /** Of the household's time-bank card. */
  readonly cardNo: string | null;
  readonly living: Living;
  readonly healthWords: string;
  readonly selfCareLevel: SelfCareLevel;
  /** What the level rests on and the day, where the register says so. */
  readonly selfCareSource: SelfCareSource | null;
  readonly selfCareDate: CalendarDate | null;
  readonly chronicDiseases: readonly string[];
  readonly allergies: string;
  readonly medicinesNote: string;
  readonly hearing: Sense | null;
  readonly sight: Sense | null;
  readonly walking: WalkingAbility | null;
  readonly risesAt: string;
  readonly napsAt: string;
  readonly mealsAt: string;
  readonly smokes: boolean | null;
  readonly dogAtHome: boolean | null;
  readonly helperSexWish: 'any' | 'M' | 'F' | null;
  readonly canOffer: readonly string[];
  readonly needCategories: readonly NeedCategory[];
  /** Names only; the writer looks them up among the people who bear the role. */
  readonly doctorName: string;
  readonly cadreName: string;
  readonly careFlags: readonly CareFlag[];
  readonly needs: readonly {
    readonly serviceCode: ServiceCode;
    readonly timesPerWeek: number;
    /** 1 = every week; twice a month is once every second week. */
    readonly everyWeeks: number;
    /** What exactly is asked for, where the list says so. */
    readonly parts?: readonly ServicePart[];
  }[];
  readonly contacts: readonly {
    readonly name: string;
    readonly relation: string;
    readonly phone: string | null;
    readonly worksIn: string;
  }[];
}

export type AssumedLimit = 'travelLimitMinutes' | 'maxElders';

export interface HelperRecord extends PersonRecord {
  readonly category: HelperCategory;
  readonly healthWords: string;
  readonly skills: readonly string[];
  readonly travelMeans: TravelMeans;
  readonly travelLimitMinutes: number;
  readonly weeklyCapMinutes: number;
  readonly maxElders: number;
  /** Which of these the row does not say: then the rule of the helper's village holds. Absent = it says both. */
  readonly assumed?: readonly AssumedLimit[];
  readonly services: readonly ServiceCode[];
  readonly availability: readonly HalfDay[];
  readonly ability: SelfCareLevel;
  readonly abilityNotedOn: CalendarDate | null;
  readonly licenceNote: string;
  /** Null = by the office's rule for the age. */
  readonly dailyCapMinutes: number | null;
  readonly adHoc: boolean | null;
  readonly insurer: string;
  readonly policyNo: string;
  readonly insuredUntil: CalendarDate | null;
  readonly trainings: readonly HelperTraining[];
  readonly pointsWish: 'store' | 'donate' | 'none' | null;
  readonly joinedOn: CalendarDate | null;
  readonly reconfirmedOn: CalendarDate | null;
}

export interface WalkingRecord {
  readonly at: RecordPlace;
  readonly villageName: string;
  readonly fromHamletName: string;
  readonly toHamletName: string;
  readonly minutes: number;
  /** The way back where the sheet says one; null = it says nothing of it. */
  readonly minutesBack: number | null;
}

export interface PairRecord {
  readonly at: RecordPlace;
  readonly villageName: string;
  readonly elderName: string;
  readonly elderIdNumber: string | null;
  readonly elderIdStatus: IdStatus;
  readonly elderIdMask?: string;
  readonly helperName: string;
  readonly helperPhone: string | null;
  readonly origin: PairOrigin;
  /** Null where the cell holds words such as 去年冬月 that name no day. */
  readonly startDate: CalendarDate | null;
  /** Who stands in; absent where the row names nobody. */
  readonly backup?: PairBackupRecord;
}

export interface PairBackupRecord {
  readonly name: string;
  readonly phone: string | null;
}

/** A file read to the end: records that can be taken, findings for all that was remarked. Nothing is written. */
export type ParsedFile = ParsedFileHead &
  (
    | { readonly kind: 'elders'; readonly records: readonly ElderRecord[] }
    | { readonly kind: 'helpers'; readonly records: readonly HelperRecord[] }
    | { readonly kind: 'walking-minutes'; readonly records: readonly WalkingRecord[] }
    | { readonly kind: 'pairs'; readonly records: readonly PairRecord[] }
  );

export interface ParsedFileHead {
  readonly kind: WorkbookKind;
  readonly fileName: string;
  readonly townshipName: string | null;
  /** Of a text file (gb18030, utf-8 …); null for workbooks. */
  readonly encoding: string | null;
  readonly sheets: readonly {
    readonly name: string;
    readonly headingRow: number | null;
    readonly rows: number;
  }[];
  /** How each sheet was understood, in the order of the workbook. */
  readonly layouts: readonly SheetLayout[];
  /** Of each sheet the fingerprint of its headings, by which a mapping is remembered; null where there is none. */
  readonly headingSets: readonly (string | null)[];
  /** True where the columns of a sheet were taken from an earlier import with the same headings. */
  readonly layoutRemembered: boolean;
  /**
   * Rows below the heading that hold anything at all; of walking minutes the filled cells of the matrix.
   * Always records + rowsRefused + rowsMerged.
   */
  readonly rowsRead: number;
  /** Rows not taken; each has a finding of severity `refused` (or a doubt that was left out). */
  readonly rowsRefused: number;
  /** Rows folded into the record of an earlier row that speaks of the same person (or the same way). */
  readonly rowsMerged: number;
  /** Rows that carry at least one doubt. */
  readonly rowsDoubtful: number;
  readonly findings: readonly ImportFinding[];
}
