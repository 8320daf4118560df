import type { PaperElder, PaperHelpLine, PaperPerson } from '../paper-facts.ts';

/** Whom a village calls when something happens, and who must be thought of first. */
export interface EmergencyFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly doctor: PaperHelpLine | null;
  readonly cadre: PaperHelpLine | null;
  readonly stationPhone: string | null;
  readonly leavePhone: string | null;
  /** Public houses of the village with a number: 互助站, 卫生室. Nobody's private house. */
  readonly houses: readonly { readonly name: string; readonly phone: string }[];
  /** Elders who live alone or cannot leave the house without help, in any order. */
  readonly elders: readonly EmergencyElder[];
  readonly helpers: readonly PaperPerson[];
}

export interface EmergencyElder extends PaperElder {
  readonly livesAlone: boolean;
  /** 要人扶, 卧床: in a flood or in snow somebody has to fetch them. */
  readonly mustBeFetched: 'helped' | 'bed' | null;
}
