import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import type { ReadableDb } from '../connection.ts';

const HAS_NEEDS = 'person.id IN (SELECT elder_id FROM need)';
const IS_HELPER = 'person.id IN (SELECT person_id FROM helper)';

/** True of a person whose newest decision on a purpose is a yes. */
const agreedTo = (purpose: ConsentPurpose): string =>
  `EXISTS (SELECT 1 FROM consent AS yes
     WHERE yes.person_id = person.id AND yes.purpose = '${purpose}' AND yes.decision = 'given'
       AND NOT EXISTS (SELECT 1 FROM consent AS later
         WHERE later.person_id = yes.person_id AND later.purpose = yes.purpose
           AND (later.decided_on, later.id) > (yes.decided_on, yes.id)))`;

/** Of whom each gap is true, as a condition on `person`: the overview counts by it, the people page filters by it. */
export const GAP_CONDITION: Readonly<Record<RegisterGap, string>> = {
  'elder-without-hamlet': `person.status = 'active' AND ${HAS_NEEDS}
     AND (person.hamlet_id IS NULL OR person.household_id IS NULL)`,
  'helper-without-hours': `person.status = 'active' AND EXISTS (SELECT 1 FROM helper
     WHERE person_id = person.id AND (weekly_cap_minutes = 0
       OR NOT EXISTS (SELECT 1 FROM helper_availability WHERE helper_id = person.id)))`,
  'id-unusable': `person.status IN ('active','away') AND person.id_status NOT IN ('valid','legacy15')`,
  'no-public-list-consent': `person.status = 'active' AND (${HAS_NEEDS} OR ${IS_HELPER})
     AND NOT ${agreedTo('public_list')}`,
  'no-wall-card-consent': `person.status = 'active' AND ${HAS_NEEDS} AND NOT ${agreedTo('wall_card')}`,
  'birth-unknown': 'false',
  'phone-missing': 'false',
  'household-missing': 'false',
  'level-missing': 'false',
  'level-without-source': 'false',
  'assessment-outdated': 'false',
  'needs-missing-very-old-alone': 'false',
  'family-contact-missing': 'false',
  'temperament-and-hobby-missing': 'false',
  'no-basic-consent': 'false',
  'helper-ability-unknown': 'false',
  'helper-insurance-missing': 'false',
  'helper-ageing': 'false',
  'helper-reconfirmation-due': 'false',
  'two-cards-one-household': 'false',
  'name-shared-in-village': 'false',
  'remark-to-sort': 'false',
};

/** How many people each of these gaps concerns. */
export function countGaps<Gap extends RegisterGap>(
  db: ReadableDb,
  gaps: readonly Gap[],
): Record<Gap, number> {
  const counts = gaps.map((gap) => `(SELECT count(*) FROM person WHERE ${GAP_CONDITION[gap]}) AS "${gap}"`);
  const line = db.find<Record<Gap, number>>(`SELECT ${counts.join(', ')}`);
  if (!line) throw new Error('A query without FROM returned no row');
  return line;
}
