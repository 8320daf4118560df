import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import type { PageFocus } from '../../components/navigation.ts';
import type { GapGroup } from '../../text/screens/quality.ts';

/** The gaps by what a clerk looks after together; within a group what stops a plan first. */
export const GAP_GROUPS: Readonly<Record<GapGroup, readonly RegisterGap[]>> = {
  home: ['elder-without-hamlet', 'household-missing', 'two-cards-one-household'],
  identity: ['id-unusable', 'birth-unknown', 'name-shared-in-village'],
  health: [
    'level-missing',
    'level-without-source',
    'assessment-outdated',
    'needs-missing-very-old-alone',
    'temperament-and-hobby-missing',
    'remark-to-sort',
  ],
  contact: ['elder-without-helper', 'phone-missing', 'family-contact-missing'],
  consent: ['no-basic-consent', 'no-public-list-consent', 'no-wall-card-consent'],
  helper: [
    'helper-without-hours',
    'helper-ability-unknown',
    'helper-insurance-missing',
    'helper-reconfirmation-due',
    'helper-ageing',
  ],
};

const OF_ELDERS: readonly RegisterGap[] = [
  'elder-without-hamlet',
  'level-missing',
  'level-without-source',
  'assessment-outdated',
  'needs-missing-very-old-alone',
  'elder-without-helper',
  'family-contact-missing',
  'no-wall-card-consent',
  'remark-to-sort',
];

/** Whom the people page is to show for a gap. */
export function roleOfGap(gap: RegisterGap): NonNullable<PageFocus['role']> {
  if (OF_ELDERS.includes(gap)) return 'elder';
  return GAP_GROUPS.helper.includes(gap) ? 'helper' : 'all';
}
