import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import { REGISTER_GAPS, type RegisterGap } from '../../../shared/domain/register-gap.ts';
import type { ReadableDb } from '../connection.ts';

const HAS_NEEDS = 'EXISTS (SELECT 1 FROM need WHERE elder_id = person.id)';
const IS_HELPER = 'EXISTS (SELECT 1 FROM helper WHERE person_id = person.id)';

/** True of a person in force for a purpose: the newest decision counts. */
const agreedTo = (purpose: ConsentPurpose): string =>
  `coalesce((SELECT decision FROM consent WHERE person_id = person.id AND purpose = '${purpose}'
     ORDER BY decided_on DESC, id DESC LIMIT 1), '') = 'given'`;

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
};

/** How many people each gap concerns. */
export function countGaps(db: ReadableDb): Record<RegisterGap, number> {
  const counts = REGISTER_GAPS.map(
    (gap) => `(SELECT count(*) FROM person WHERE ${GAP_CONDITION[gap]}) AS "${gap}"`,
  );
  const line = db.find<Record<RegisterGap, number>>(`SELECT ${counts.join(', ')}`);
  if (!line) throw new Error('A query without FROM returned no row');
  return line;
}
