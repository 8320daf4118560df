import type { RequestKind } from './request.ts';
import type { RosterCause } from './roster.ts';
import type { ServiceCode } from './service.ts';

/** What the registers hold today; no history of them is kept. */
export interface StockFigures {
  readonly elders: number;
  readonly aged60: number;
  readonly aged80: number;
  /** Active ones. */
  readonly helpers: number;
  /** Active elders with needs whom no pair looks after. */
  readonly withoutHelper: number;
}

/** What a period of one village, or of the township, comes to. A week belongs to the period in which its Monday lies. */
export interface PeriodFigures {
  /** Pairs that held on the period's last day, or today where it is not over. */
  readonly pairs: { readonly voluntary: number; readonly assigned: number };
  /** Elders with at least one planned visit, eaters of a round among them. */
  readonly servedElders: number;
  readonly weeksPublished: number;
  /** Weeks of a village that were published more than once. */
  readonly weeksChanged: number;
  /** Further versions by what made them necessary. */
  readonly versionsByCause: Readonly<Partial<Record<RosterCause['kind'], number>>>;
  readonly visitsUnfilled: number;
  /** Planned visits; `duty` is what serves nobody's door. */
  readonly visitsByService: Readonly<
    Partial<Record<ServiceCode | 'duty', { readonly visits: number; readonly minutes: number }>>
  >;
  /** Service minutes of each helper with a visit, ascending. */
  readonly helperMinutes: readonly number[];
  readonly requestsByKind: Readonly<
    Partial<
      Record<
        RequestKind,
        {
          readonly opened: number;
          readonly settled: number;
          /** Due in the period, and not closed by then. */
          readonly late: number;
        }
      >
    >
  >;
  /** Half-days on which stations were open, and elders who came on them, who came twice counted twice (人次). */
  readonly stations: { readonly openHalfDays: number; readonly heads: number };
  readonly agreements: { readonly signed: number; readonly ended: number };
}
