import type { PersonId } from '../../../shared/domain/ids.ts';
import type { HelperTraining, PersonRole } from '../../../shared/domain/person-profile.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { type ElderExtras, findElderExtras, saveElderExtras } from '../../db/stores/elders-store.ts';
import {
  findHelperExtras,
  type HelperExtras,
  listTrainings,
  replaceTrainings,
  saveHelperExtras,
} from '../../db/stores/helpers-store.ts';
import { findPersonExtras, type PersonExtras, savePersonExtras } from '../../db/stores/people-store.ts';
import { listPersonRoles, replacePersonRoles } from '../../db/stores/person-roles-store.ts';
import { listTraits, replaceTraits, type TraitKind } from '../../db/stores/traits-store.ts';

/** Words of lists that only some registers have. */
const LISTS = {
  fiveSenior: 'five_senior',
  chronicDiseases: 'chronic_disease',
  canOffer: 'can_offer',
  needCategories: 'need_category',
} as const satisfies Record<string, TraitKind>;
type ListName = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** What the registers hold of a person beyond what every list has; read only for people whom a row speaks of. */
export interface RegisteredExtras extends Readonly<Record<ListName, readonly string[]>> {
  readonly person: Partial<PersonExtras>;
  readonly elder: Partial<ElderExtras>;
  readonly helper: Partial<HelperExtras>;
  readonly roles: readonly PersonRole[];
  readonly trainings: readonly HelperTraining[];
}

export const NO_EXTRAS: RegisteredExtras = {
  person: {},
  elder: {},
  helper: {},
  roles: [],
  trainings: [],
  fiveSenior: [],
  chronicDiseases: [],
  canOffer: [],
  needCategories: [],
};

export function loadExtras(db: ReadableDb, id: PersonId): RegisteredExtras {
  const lists = Object.fromEntries(
    LIST_NAMES.map((name) => [name, listTraits(db, LISTS[name], id).of(id)]),
  ) as Record<ListName, readonly string[]>;
  const { erasedOn: _erased, ...person } = findPersonExtras(db, id) ?? { erasedOn: null };
  return {
    ...lists,
    person,
    elder: findElderExtras(db, id) ?? {},
    helper: findHelperExtras(db, id) ?? {},
    roles: listPersonRoles(db, id).of(id),
    trainings: listTrainings(db, id),
  };
}

/** What a row adds; every field that the row leaves blank is absent or empty. */
export type ExtrasOfRow = Partial<RegisteredExtras>;

/** A blank never erases: single fields are replaced where the row says something, lists where it names any. */
export function mergeExtras(before: RegisteredExtras, row: ExtrasOfRow): RegisteredExtras {
  const list = <Word>(mine: readonly Word[], theirs: readonly Word[] | undefined): readonly Word[] =>
    theirs === undefined || theirs.length === 0 ? mine : theirs;
  return {
    person: { ...before.person, ...row.person },
    elder: { ...before.elder, ...row.elder },
    helper: { ...before.helper, ...row.helper },
    roles: [...new Set([...before.roles, ...(row.roles ?? [])])],
    trainings: joinTrainings(before.trainings, row.trainings ?? []),
    fiveSenior: list(before.fiveSenior, row.fiveSenior),
    chronicDiseases: list(before.chronicDiseases, row.chronicDiseases),
    canOffer: list(before.canOffer, row.canOffer),
    needCategories: list(before.needCategories, row.needCategories),
  };
}

/** Only what a row says: no nulls, no empty texts. */
export function saidOnly<Fields extends object>(fields: Fields): Partial<Fields> {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== '' && value !== 'unknown',
  );
  return Object.fromEntries(said) as Partial<Fields>;
}

/** Writes what differs; needs the roles of elder and helper to be written before. */
export function writeExtras(
  db: WritableDb,
  id: PersonId,
  before: RegisteredExtras,
  after: RegisteredExtras,
): void {
  const differs = (key: keyof RegisteredExtras) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  if (differs('person')) savePersonExtras(db, id, after.person);
  if (differs('elder')) saveElderExtras(db, id, after.elder);
  if (differs('helper')) saveHelperExtras(db, id, after.helper);
  if (differs('roles')) replacePersonRoles(db, id, after.roles);
  if (differs('trainings')) replaceTrainings(db, id, after.trainings);
  for (const name of LIST_NAMES) if (differs(name)) replaceTraits(db, id, LISTS[name], after[name]);
}

/** The day of a level: the one the row names, else the day on which it was first heard. */
export function dayOfLevel(
  said: CalendarDate | null,
  today: CalendarDate,
  { isSame, before }: { readonly isSame: boolean; readonly before: CalendarDate | null | undefined },
): CalendarDate {
  return said ?? (isSame && before ? before : today);
}

function joinTrainings(
  mine: readonly HelperTraining[],
  theirs: readonly HelperTraining[],
): readonly HelperTraining[] {
  const isKnown = ({ topic, heldOn }: HelperTraining) =>
    mine.some((training) => training.topic === topic && training.heldOn === heldOn);
  return [...mine, ...theirs.filter((training) => !isKnown(training))];
}
