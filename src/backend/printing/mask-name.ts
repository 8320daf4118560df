import type { PersonId } from '../../shared/domain/ids.ts';
import type { MaskingProfile } from '../../shared/domain/printing.ts';
import { groupBy } from './group-by.ts';
import type { PaperPerson } from './paper-facts.ts';

/** What a sheet of one profile may say of people. Every composer takes names and phones from here. */
export interface MaskedNames {
  elder(id: PersonId): string;
  helper(id: PersonId): string;
  /** The helper's first phone, or null where there is none or it may not stand on this paper. */
  helperPhone(id: PersonId): string | null;
}

interface People {
  readonly elders: readonly PaperPerson[];
  readonly helpers: readonly PaperPerson[];
}

/**
 * 墙上没有“同意公示”就不写姓名、电话，只写“3组 第7户”。
 * On a public wall a name and a phone need their owner's public_list consent; indoors and in the file all is shown.
 */
export function maskNames(profile: MaskingProfile, people: People): MaskedNames {
  const elders = labels(profile, people.elders, elderStandIn);
  const helpers = labels(profile, people.helpers, helperStandIn);
  const helperById = new Map(people.helpers.map((helper) => [helper.personId, helper]));
  return {
    elder: (id) => known(elders, id),
    helper: (id) => known(helpers, id),
    helperPhone: (id) => {
      const helper = known(helperById, id);
      return mayShow(profile, helper) ? (helper.phones[0] ?? null) : null;
    },
  };
}

function mayShow(profile: MaskingProfile, person: PaperPerson): boolean {
  return profile !== 'public' || person.consents.has('public_list');
}

/** 3组 第7户; without a household number only the group is left to say. */
function elderStandIn(elder: PaperPerson): string {
  const household = elder.householdNo === null ? '老人' : `第${elder.householdNo}户`;
  return elder.groupNo === null ? household : `${elder.groupNo}组 ${household}`;
}

/** 互助员 3组第12户 */
function helperStandIn(helper: PaperPerson): string {
  const group = helper.groupNo === null ? '' : `${helper.groupNo}组`;
  const household = helper.householdNo === null ? '' : `第${helper.householdNo}户`;
  return `互助员 ${group}${household}`.trimEnd();
}

/**
 * Two people behind one stand-in become 甲 and 乙. All are counted, also those who agreed to stand by name,
 * so that a label stays the same when somebody else's consent comes or goes.
 */
function labels(
  profile: MaskingProfile,
  people: readonly PaperPerson[],
  standInOf: (person: PaperPerson) => string,
): ReadonlyMap<PersonId, string> {
  const byStandIn = groupBy(
    people.toSorted((one, other) => one.personId - other.personId),
    standInOf,
  );
  const labelById = new Map<PersonId, string>();
  for (const [standIn, sharers] of byStandIn) {
    sharers.forEach((person, index) => {
      const mark = sharers.length === 1 ? '' : ordinalMark(index);
      labelById.set(person.personId, mayShow(profile, person) ? person.name : `${standIn}${mark}`);
    });
  }
  return labelById;
}

function ordinalMark(index: number): string {
  return '甲乙丙丁戊己庚辛壬癸'[index] ?? String(index + 1);
}

function known<Value>(valueById: ReadonlyMap<PersonId, Value>, id: PersonId): Value {
  const value = valueById.get(id);
  if (value === undefined) throw new Error(`person ${id} has a visit but is not among the facts for paper`);
  return value;
}
