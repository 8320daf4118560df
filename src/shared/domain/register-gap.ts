import { z } from 'zod';

/** What the registers lack and planning or paper will miss; each is a list of people to ask. */
export const registerGap = z.enum([
  'elder-without-hamlet',
  'helper-without-hours',
  'id-unusable',
  'no-public-list-consent',
  'no-wall-card-consent',
  'birth-unknown',
  'phone-missing',
  'household-missing',
  'level-missing',
  'level-without-source',
  'assessment-outdated',
  'needs-missing-very-old-alone',
  'elder-without-helper',
  'family-contact-missing',
  'temperament-and-hobby-missing',
  'no-basic-consent',
  'helper-ability-unknown',
  'helper-insurance-missing',
  'helper-ageing',
  'helper-reconfirmation-due',
  'two-cards-one-household',
  'name-shared-in-village',
  'remark-to-sort',
]);
export type RegisterGap = z.infer<typeof registerGap>;
export const REGISTER_GAPS: readonly RegisterGap[] = registerGap.options;

/** The gaps that stop a plan or a paper; the first page shows these, the quality page all. */
export const planningGap = registerGap.extract([
  'elder-without-hamlet',
  'helper-without-hours',
  'id-unusable',
  'no-public-list-consent',
  'no-wall-card-consent',
]);
export type PlanningGap = z.infer<typeof planningGap>;
export const PLANNING_GAPS: readonly PlanningGap[] = planningGap.options;
