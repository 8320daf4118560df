/** What the registers know of a helper's work. Hours stand on sign-in sheets, so a hand fills them in. */
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
  readonly printedOn: string;
}
