import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** Hours of checked sign-in sheets, paid visits apart. */
export interface ServedHours {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly periodMinutes: number;
  readonly periodServices: number;
  /** Since the first record. */
  readonly lifetimeMinutes: number;
  readonly lifetimeServices: number;
  /** Credited in a lifetime by the rules of the time bank, spent or not; stars rest on it. */
  readonly creditedMinutes: number;
  /** 0 to 5. */
  readonly stars: number;
}

/** What registers and records know of a helper's work. */
export interface CertificateFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly name: string;
  /** 男, 女, or empty where it is not known. */
  readonly sex: string;
  /** 2026年3月1日, or empty. */
  readonly joinedOn: string;
  /** How many elders the helper is paired with today; who they are is nobody else's business. */
  readonly elders: number;
  /** The first day of the oldest of these pairs, or empty. */
  readonly pairedSince: string;
  /** Words of the services. */
  readonly services: readonly string[];
  /** 急救知识（2026年5月6日）, the latest first. */
  readonly trainings: readonly string[];
  /** Null while no sheet was checked: then a hand fills the hours in. */
  readonly hours: ServedHours | null;
  readonly printedOn: string;
}
