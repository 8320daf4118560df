import type { PaperWork, PlannedPaperVisit, PlannedPaperWork, VillageWeekFacts } from './paper-facts.ts';

/** Work on whose day and helpers the week has settled. */
export function isPlannedWork(work: PaperWork): work is PlannedPaperWork {
  return work.date !== null && work.slot !== null;
}

/** All that comes to elders' doors: their own visits, and for who eats with a round the lunch that the rider brings. */
export function visitsToElders({
  visits,
  works,
}: Pick<VillageWeekFacts, 'visits' | 'works'>): readonly PlannedPaperVisit[] {
  const lunches = works
    .filter((work) => work.kind === 'meal-round')
    .filter(isPlannedWork)
    .flatMap((round) => round.stops.map(({ elderId }) => lunchOf(round, elderId)));
  return [...visits.filter((visit) => visit.state === 'planned'), ...lunches];
}

function lunchOf(
  { key, date, slot, minutes, helpers }: PlannedPaperWork,
  elderId: PlannedPaperVisit['elderId'],
): PlannedPaperVisit {
  return {
    state: 'planned',
    key: `${key} ${String(elderId)}`,
    elderId,
    serviceCode: 'meal_help',
    parts: ['meal_delivery'],
    byRound: true,
    date,
    slot,
    minutes,
    helpers,
  };
}
