import type { DemoHamlet } from './places.ts';

export interface DemoPerson {
  readonly name: string;
  readonly sex: 'M' | 'F';
  /** `YYYY-MM-DD`. */
  readonly birth: string;
  readonly idNumber: string;
  readonly hamlet: DemoHamlet;
  readonly phone: string | null;
  readonly temperaments: readonly string[];
  readonly hobbies: readonly string[];
  /** Agreed to stand with the name on public lists. */
  readonly agreesToList: boolean;
  /** Agreed to a card on the own wall. */
  readonly agreesToCard: boolean;
}

/** One of the nine services, how often, as the register writes them. */
export interface DemoNeed {
  readonly service: string;
  readonly timesAWeek: number;
}

export interface DemoElder extends DemoPerson {
  readonly householdNo: number;
  readonly living: string;
  readonly health: string;
  readonly selfCare: string;
  readonly careWords: readonly string[];
  readonly needs: readonly DemoNeed[];
  readonly status: 'here' | 'deceased' | 'away';
  readonly child: { readonly name: string; readonly relation: string; readonly phone: string } | null;
  readonly remark: string;
}

export interface DemoHelper extends DemoPerson {
  /** The same person in the elders' register; null for those below 60. */
  readonly elder: DemoElder | null;
  readonly category: string;
  readonly health: string;
  readonly skill: string;
  readonly travelMeans: string;
  readonly travelLimitMinutes: number;
  readonly weeklyHours: number;
  readonly maxElders: number;
  readonly freeHalfDays: readonly string[];
  readonly services: readonly string[];
}

export interface DemoPair {
  readonly elder: DemoElder;
  readonly helper: DemoHelper;
  readonly manner: string;
  readonly since: string;
  readonly phoneIsKnown: boolean;
}

/** The year in which the demo township keeps its registers; ages in them are counted from it. */
export const REGISTER_YEAR = 2026;

export function ageInRegister({ birth }: Pick<DemoPerson, 'birth'>): number {
  return REGISTER_YEAR - Number(birth.slice(0, 4));
}
