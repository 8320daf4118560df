import type { BackendCallName, Input } from '../../../src/shared/contract/contract.ts';
import type { QueryName } from '../../../src/renderer/bridge/queries.ts';
import { addDays, addMonths } from '../../../src/shared/time/calendar-date.ts';
import type { Facts } from './facts.ts';
import { PLANNED_WEEK } from './plan-township.ts';

/**
 * Asked for one thing that was pointed at, on a desk that is open, of a form while typing, or of a file that is being imported:
 * `measure pairing`, `measure roster` and `measure import` look at these. Before somebody is erased every original that was ever
 * imported is read through, which takes its time and is no screen.
 */
type AskedLater =
  | 'privacy.previewErasure'
  | 'people.check'
  | 'people.previewBulk'
  | 'places.previewMerge'
  | 'imports.rows'
  | 'pairings.choices'
  | 'pairings.whyNot'
  | 'pairings.fixes'
  | 'pairings.volunteersWanted'
  | 'rosters.choices'
  | 'rosters.whyNot'
  | 'rosters.explain'
  | 'rosters.fixes';

export type Reading = Exclude<Extract<QueryName, BackendCallName>, AskedLater>;

/** What every screen asks when it is opened, for those who have most behind them; a new reading call has to be added here. */
export function readings(facts: Facts): { readonly [Name in Reading]: Input<Name> } {
  const { villageId, elderId, householdId, proposalId, batchId, firstWeek } = facts;
  const weekStart = PLANNED_WEEK;
  const township = { villageId: null };
  const everywhere = { placeId: null };
  const lastMonth = addMonths(PLANNED_WEEK, -1);
  const monthOf = { villageId: null, month: lastMonth };
  const [handler, reviewer] = facts.staffIds;
  const purchase = {
    kind: 'redeem-goods',
    householdId,
    memberId: null,
    itemId: facts.itemId,
    quantity: 1,
  } as const;
  const signed = {
    date: weekStart,
    handler,
    reviewer,
    reason: '',
    receiverMark: 'signature',
    filedAt: '',
  } as const;
  return {
    'overview.get': {},
    'people.placeTree': {},
    'people.list': { role: 'all', placeId: null, onlyWithNeeds: false, search: '' },
    'people.get': { personId: elderId },
    'places.get': { placeId: villageId },
    'places.venues': everywhere,
    'places.teams': everywhere,
    'places.households': { villageId, search: '' },
    'places.household': { householdId },
    'places.mealRounds': { villageId },
    'places.cookCircles': { villageId },
    'places.stationDays': { venueId: facts.venueId, from: addDays(weekStart, -30), to: weekStart },
    'places.walkingMinutes': { villageId },
    'places.rules': { placeId: villageId },
    'calendar.days': { placeId: villageId, from: addDays(weekStart, -30), to: addDays(weekStart, 30) },
    'calendar.markets': {},
    'calendar.periods': {},
    'calendar.closures': {},
    'calendar.elderAbsences': township,
    'quality.gaps': everywhere,
    'quality.twins': {},
    'quality.households': {},
    'quality.succession': everywhere,
    'quality.statistics': everywhere,
    'changes.list': { limit: 200 },
    'changes.ofPerson': { personId: elderId },
    'changes.undoState': {},
    'privacy.disclosures': { limit: 200 },
    'privacy.consents': { purpose: 'points_public', placeId: null, decision: null },
    'privacy.retention': {},
    'privacy.due': {},
    'imports.list': {},
    'imports.serviceWords': {},
    'imports.findings': { batchId },
    'pairings.openProposal': {},
    'pairings.list': {},
    'pairings.proposals': {},
    'pairings.proposal': { proposalId },
    'pairings.compare': { one: proposalId, other: null },
    'pairings.map': { proposalId: null, villageId },
    'pairings.reviews': {},
    'pairings.declines': {},
    'pairings.settings': township,
    'pairings.fairness': {},
    'rosters.listWeek': { weekStart },
    'rosters.get': { weekStart, villageId },
    'rosters.versions': { weekStart, villageId },
    'rosters.newTasks': { weekStart, villageId },
    'rosters.compare': { one: facts.rosterIds[0], other: facts.rosterIds[1] },
    'rosters.fairness': { weekStart, villageId },
    'rosters.templates': { villageId },
    'printing.plan': {
      weekStart,
      villageIds: [villageId],
      forms: [
        { form: 'weekly-roster', profile: 'public' },
        { form: 'sign-in-sheet', profile: 'internal' },
      ],
    },
    'printing.history': { weekStart: null, villageId: null },
    'printing.spokenText': { weekStart, villageId, kind: 'broadcast' },
    'printing.familyNote': { personId: elderId },
    'requests.list': { villageId: null, withClosed: true },
    'requests.agreements': township,
    'requests.unsignedPairs': township,
    'attendance.staff': {},
    'attendance.listWeek': { weekStart: addDays(weekStart, -7), villageId: null },
    'attendance.openWeeks': {},
    'attendance.openReturned': { id: facts.checkedSheetId },
    'attendance.previewCheck': { sheetIds: [...facts.enteredSheetIds], checkedBy: reviewer },
    'attendance.creditWaiting': { checkedBy: reviewer, dryRun: true },
    'attendance.records': { villageId: null, personId: null, from: firstWeek, to: weekStart },
    'timeBank.overview': township,
    'timeBank.accounts': { villageId: null },
    'timeBank.account': { householdId },
    'timeBank.entries': { villageId: null },
    'timeBank.previewDecision': { form: { ...purchase, ...signed } },
    'timeBank.disputes': { withClosed: true },
    'timeBank.dueByRules': township,
    'timeBank.items': { withEnded: true },
    'timeBank.rules': {},
    'timeBank.honours': { villageId: null, from: addMonths(weekStart, -3), to: weekStart, only: 'all' },
    'timeBank.paidCare': township,
    'timeBank.donations': township,
    'supervision.month': monthOf,
    'supervision.elders': { ...monthOf, shown: 'all' },
    'supervision.missed': township,
    'supervision.spotChecks': township,
    'supervision.spotCheck': { id: facts.spotCheckId },
    'supervision.inspections': township,
    'supervision.quality': monthOf,
    'supervision.load': monthOf,
    'supervision.alarms': monthOf,
  };
}
