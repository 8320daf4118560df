import type { Slot } from '../../shared/domain/availability.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import type { ChangeSlipFacts, PaperVisit, PaperWork, PlannedPaperVisit } from './paper-facts.ts';
import { isPlannedWork, visitsToElders } from './visits-to-elders.ts';

/** Where something stands in one version. */
export interface PlannedAt {
  readonly date: CalendarDate;
  readonly slot: Slot;
  readonly helperIds: readonly PersonId[];
}

/** One visit or piece of work that is not what it was; null = not planned in that version. */
export interface WeekChange {
  readonly visit: PlannedPaperVisit | null;
  readonly work: PaperWork | null;
  readonly before: PlannedAt | null;
  readonly after: PlannedAt | null;
  /** It is still wanted, and nobody has been found yet. */
  readonly open: boolean;
}

interface Planned {
  readonly key: string;
  readonly visit: PlannedPaperVisit | null;
  readonly work: PaperWork | null;
  readonly at: PlannedAt;
}

/** What changed at elders' doors, by elder; a lunch that another rider brings is one of them. */
export function changesOfElders(facts: ChangeSlipFacts): ReadonlyMap<PersonId, readonly WeekChange[]> {
  const changes = changesBetween(
    visitsToElders(facts.before).map(ofVisit),
    visitsToElders(facts).map(ofVisit),
    openKeys(facts),
  );
  return collect(changes.map((change) => [change.visit?.elderId, change] as const));
}

/** What changed for helpers, by helper: what is taken over, handed on, moved, or done with somebody else. */
export function changesOfHelpers(facts: ChangeSlipFacts): ReadonlyMap<PersonId, readonly WeekChange[]> {
  const changes = changesBetween(plannedIn(facts.before), plannedIn(facts), openKeys(facts));
  return collect(
    changes.flatMap((change) =>
      [...new Set([...(change.before?.helperIds ?? []), ...(change.after?.helperIds ?? [])])].map(
        (helperId) => [helperId, change] as const,
      ),
    ),
  );
}

function plannedIn({
  visits,
  works,
}: {
  visits: readonly PaperVisit[];
  works: readonly PaperWork[];
}): Planned[] {
  return [
    ...visits.filter((visit) => visit.state === 'planned').map(ofVisit),
    ...works.filter(isPlannedWork).map((work): Planned => ({
      key: work.key,
      visit: null,
      work,
      at: { date: work.date, slot: work.slot, helperIds: work.helpers.map(({ helperId }) => helperId) },
    })),
  ];
}

function ofVisit(visit: PlannedPaperVisit): Planned {
  const { key, date, slot, helpers } = visit;
  return { key, visit, work: null, at: { date, slot, helperIds: helpers.map(({ helperId }) => helperId) } };
}

/** In the order of time, by when it now stands, else by when it stood. */
function changesBetween(
  before: readonly Planned[],
  after: readonly Planned[],
  open: ReadonlySet<string>,
): WeekChange[] {
  const beforeByKey = new Map(before.map((planned) => [planned.key, planned]));
  const afterByKey = new Map(after.map((planned) => [planned.key, planned]));
  return [...new Set([...beforeByKey.keys(), ...afterByKey.keys()])]
    .map((key): WeekChange => {
      const [was, is] = [beforeByKey.get(key), afterByKey.get(key)];
      return {
        visit: is?.visit ?? was?.visit ?? null,
        work: is?.work ?? was?.work ?? null,
        before: was?.at ?? null,
        after: is?.at ?? null,
        open: is === undefined && open.has(key),
      };
    })
    .filter(({ before: was, after: is }) => !isSame(was, is))
    .toSorted((one, other) => timeOf(one).localeCompare(timeOf(other)));
}

/** Still in the week, and planned for no day. */
function openKeys({ visits, works }: ChangeSlipFacts): ReadonlySet<string> {
  return new Set([
    ...visits.filter(({ state }) => state === 'unfilled').map(({ key }) => key),
    ...works
      .filter((work) => !isPlannedWork(work))
      .flatMap(({ key, stops }) => [key, ...stops.map(({ elderId }) => `${key} ${String(elderId)}`)]),
  ]);
}

function isSame(one: PlannedAt | null, other: PlannedAt | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.date === other.date &&
    one.slot === other.slot &&
    one.helperIds.toSorted().join() === other.helperIds.toSorted().join()
  );
}

function timeOf({ before, after }: WeekChange): string {
  const at = after ?? before;
  return at === null ? '' : `${at.date} ${at.slot === 'morning' ? 'a' : 'b'}`;
}

function collect(
  entries: readonly (readonly [PersonId | undefined, WeekChange])[],
): ReadonlyMap<PersonId, readonly WeekChange[]> {
  const changesById = new Map<PersonId, WeekChange[]>();
  for (const [id, change] of entries) {
    if (id !== undefined) changesById.set(id, [...(changesById.get(id) ?? []), change]);
  }
  return changesById;
}
