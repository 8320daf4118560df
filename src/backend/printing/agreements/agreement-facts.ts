import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** Somebody who signs, as far as the form needs to know them: no identity number, no health, no allowances. */
export interface Signatory {
  readonly name: string;
  /** 男, 女, or empty where it is not known. */
  readonly sex: string;
  readonly age: number | null;
  /** 清溪镇柳树村 3组 上院子. */
  readonly address: string;
  readonly phone: string;
}

export interface CallLine {
  /** 长子, 村医, 村干部. */
  readonly who: string;
  readonly name: string;
  readonly phone: string;
}

export interface AgreedService {
  readonly code: ServiceCode;
  /** 助餐（送餐）. */
  readonly words: string;
  /** 每周3次. */
  readonly howOften: string;
}

/** What one agreement says; what is not on record is left as room for a hand. */
export interface AgreementFacts {
  readonly number: string;
  readonly townshipName: string;
  readonly villageName: string;
  readonly elder: Signatory;
  readonly family: { readonly name: string; readonly relation: string; readonly phone: string } | null;
  readonly helper: Signatory;
  /** The elders' association of the village, which signs as the third. */
  readonly association: { readonly name: string; readonly headName: string } | null;
  readonly backup: { readonly name: string; readonly phone: string } | null;
  readonly services: readonly AgreedService[];
  readonly insurance: { readonly insurer: string; readonly policyNo: string; readonly until: string } | null;
  /** In call order, the family first. */
  readonly calls: readonly CallLine[];
  readonly trial: boolean;
  readonly slip: ConsentSlipFacts;
}

/** An agreement's facts, and who helped the elder before. */
export interface HandoverFacts extends AgreementFacts {
  readonly former: { readonly name: string; readonly phone: string };
}

/** Whom a consent slip asks, and what for. */
export interface ConsentSlipFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly name: string;
  /** 3组 上院子. */
  readonly place: string;
  readonly asks: readonly ConsentPurpose[];
  readonly isElder: boolean;
  /** Months that data is kept after the help has ended; null where the office has not said. */
  readonly keptMonths: number | null;
  readonly printedOn: CalendarDate;
}
