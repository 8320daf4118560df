import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallName, Input, Output } from '../../shared/contract/contract.ts';
import type { AreaWord } from '../../shared/contract/events.ts';
import { call } from './call.ts';

/** Calls that only read, and the areas whose change makes their answer stale. */
const dependsOn = {
  'overview.get': ['people', 'pairings', 'rosters', 'printing'],
  'people.placeTree': ['people', 'places'],
  'people.list': ['people', 'places', 'pairings'],
  'people.get': ['people', 'places', 'pairings'],
  'places.get': ['people', 'places'],
  'places.previewMerge': ['people', 'places'],
  'places.venues': ['people', 'places'],
  'places.teams': ['people', 'places'],
  'places.households': ['people', 'places'],
  'places.household': ['people', 'places'],
  'places.mealRounds': ['people', 'places'],
  'places.cookCircles': ['people', 'places'],
  'places.stationDays': ['places'],
  'places.walkingMinutes': ['people', 'places'],
  'places.rules': ['places'],
  'calendar.days': ['calendar', 'places'],
  'calendar.markets': ['calendar', 'places'],
  'calendar.periods': ['calendar', 'places'],
  'calendar.closures': ['calendar', 'places'],
  'calendar.elderAbsences': ['calendar', 'people'],
  'quality.gaps': ['people', 'places', 'pairings'],
  'quality.twins': ['people'],
  'quality.households': ['people', 'places'],
  'quality.succession': ['people', 'places', 'pairings'],
  'quality.statistics': ['people'],
  'changes.list': ['changes'],
  'changes.ofPerson': ['changes'],
  'changes.undoState': ['changes'],
  'privacy.disclosures': ['privacy'],
  'privacy.consents': ['people'],
  'privacy.retention': ['privacy'],
  'privacy.due': ['people', 'imports', 'privacy'],
  'privacy.previewErasure': ['people', 'pairings', 'rosters', 'imports'],
  'people.check': ['people'],
  'people.previewBulk': ['people', 'pairings'],
  'imports.list': ['imports'],
  'imports.serviceWords': ['imports'],
  'imports.findings': ['imports'],
  'imports.rows': ['imports'],
  'pairings.openProposal': ['people', 'pairings'],
  'pairings.list': ['people', 'pairings'],
  'pairings.proposals': ['people', 'pairings'],
  'pairings.proposal': ['people', 'pairings'],
  'pairings.choices': ['people', 'pairings', 'places'],
  'pairings.whyNot': ['people', 'pairings', 'places'],
  'pairings.fixes': ['people', 'pairings', 'places'],
  'pairings.volunteersWanted': ['people', 'pairings', 'places'],
  'pairings.compare': ['people', 'pairings'],
  'pairings.map': ['people', 'pairings', 'places'],
  'pairings.reviews': ['people', 'pairings'],
  'pairings.declines': ['people', 'pairings'],
  'pairings.settings': ['places'],
  'pairings.fairness': ['people', 'pairings'],
  'rosters.listWeek': ['people', 'places', 'pairings', 'calendar', 'rosters', 'printing'],
  'rosters.get': ['people', 'places', 'pairings', 'calendar', 'rosters', 'printing'],
  'rosters.versions': ['rosters', 'printing'],
  'rosters.choices': ['people', 'places', 'pairings', 'calendar', 'rosters'],
  'rosters.newTasks': ['people', 'places', 'pairings', 'calendar', 'rosters'],
  'rosters.whyNot': ['people', 'places', 'pairings', 'calendar', 'rosters'],
  'rosters.explain': ['people', 'places', 'pairings', 'calendar', 'rosters'],
  'rosters.fixes': ['people', 'places', 'pairings', 'calendar', 'rosters'],
  'rosters.compare': ['rosters', 'printing'],
  'rosters.fairness': ['people', 'places', 'rosters'],
  'rosters.templates': ['rosters'],
  'printing.plan': ['people', 'places', 'pairings', 'calendar', 'rosters', 'printing'],
  'printing.history': ['rosters', 'printing', 'places'],
  'printing.spokenText': ['people', 'places', 'pairings', 'calendar', 'rosters'],
  'printing.familyNote': ['people', 'places', 'pairings', 'calendar', 'rosters'],
  'requests.list': ['requests', 'people', 'places'],
  'requests.agreements': ['requests', 'people', 'places'],
  'requests.unsignedPairs': ['requests', 'people', 'pairings', 'places'],
  'attendance.staff': ['attendance'],
  'attendance.listWeek': ['attendance', 'printing', 'rosters', 'people', 'places'],
  'attendance.openWeeks': ['attendance', 'printing', 'rosters'],
  'attendance.openReturned': ['attendance', 'people', 'places'],
  'attendance.previewCheck': ['attendance', 'time-bank', 'people', 'places'],
  // Asked as a rehearsal only (`dryRun`): what could be credited now.
  'attendance.creditWaiting': ['attendance', 'time-bank', 'people', 'places'],
  'attendance.records': ['attendance', 'time-bank', 'people', 'places'],
  'timeBank.overview': ['time-bank', 'attendance', 'people', 'places'],
  'timeBank.accounts': ['time-bank', 'people', 'places'],
  'timeBank.account': ['time-bank', 'people', 'places'],
  'timeBank.entries': ['time-bank', 'people', 'places'],
  'timeBank.previewDecision': ['time-bank', 'attendance', 'people', 'places'],
  'timeBank.disputes': ['time-bank', 'requests'],
  'timeBank.dueByRules': ['time-bank', 'people', 'places'],
  'timeBank.items': ['time-bank'],
  'timeBank.rules': ['time-bank'],
  'timeBank.honours': ['time-bank', 'attendance', 'people', 'places'],
  'timeBank.paidCare': ['time-bank', 'people'],
  'timeBank.donations': ['time-bank', 'places'],
  'supervision.month': ['attendance', 'people', 'places', 'calendar'],
  'supervision.elders': ['attendance', 'people', 'places', 'calendar', 'pairings'],
  'supervision.missed': ['attendance', 'supervision', 'requests', 'people', 'rosters', 'pairings', 'places'],
  'supervision.spotChecks': ['supervision', 'places'],
  'supervision.spotCheck': ['supervision', 'attendance', 'people'],
  'supervision.inspections': ['supervision', 'people', 'places'],
  'supervision.quality': ['attendance', 'requests', 'people', 'places'],
  'supervision.load': ['attendance', 'rosters', 'people', 'places'],
  'supervision.alarms': ['attendance', 'people', 'places'],
  'shell.previewPaper': ['people', 'places', 'pairings', 'calendar', 'rosters', 'printing'],
  'shell.printers': [],
  'shell.defaultFolder': [],
  'shell.about': [],
} satisfies Partial<Record<CallName, readonly AreaWord[]>>;

export type QueryName = keyof typeof dependsOn;

/**
 * Answers are kept until the backend says that their area changed. `always`: an office without a network
 * is no reason to wait.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  });
}

/** The answer to a reading call, shared by all who ask the same; the last one stays in view while a new one comes. */
export function useAnswer<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
  options: { enabled?: boolean } = {},
): UseQueryResult<Output<Name>> {
  return useQuery({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

/** Drops what the change of these areas made stale. */
export async function markStale(client: QueryClient, areas: readonly AreaWord[]): Promise<void> {
  await client.invalidateQueries({
    predicate: (query) => {
      const name = query.queryKey[0] as QueryName;
      const needs: readonly AreaWord[] = dependsOn[name] ?? [];
      return needs.some((area) => areas.includes(area));
    },
  });
}

/** After a restart of the backend nothing shown can be trusted to be the latest. */
export async function markAllStale(client: QueryClient): Promise<void> {
  await client.invalidateQueries();
}
