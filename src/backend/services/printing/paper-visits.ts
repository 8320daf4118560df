import { visitKey } from '../../../shared/domain/roster-task.ts';
import type { ServicePart } from '../../../shared/domain/service-part.ts';
import type { StationDutyKind } from '../../../shared/domain/village-places.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { StoredVisit } from '../../db/stores/visits-store.ts';
import { DUTY_WORDS } from '../../printing/duty-words.ts';
import type { PaperVisit, PaperWork } from '../../printing/paper-facts.ts';
import type { PaperPeople } from './paper-people.ts';
import { readTownship } from './read-township.ts';

/** The visits of one version as paper knows them: those to elders' homes, and all other work. */
export function toPaperVisits(
  db: ReadableDb,
  stored: readonly StoredVisit[],
  people: PaperPeople,
): { visits: PaperVisit[]; works: PaperWork[] } {
  const { needParts } = readTownship(db);
  const partsOf = ({ elderId, serviceCode }: StoredVisit): ServicePart[] =>
    elderId === null
      ? []
      : needParts
          .of(elderId)
          .filter((need) => need.serviceCode === serviceCode)
          .map(({ part }) => part);
  return {
    visits: stored.flatMap((visit) => toVisit(visit, partsOf(visit))),
    works: stored.flatMap((visit) => toWork(visit, people)),
  };
}

function toVisit(visit: StoredVisit, parts: readonly ServicePart[]): PaperVisit[] {
  const { elderId, serviceCode, minutes, helpers, date, slot } = visit;
  if (visit.ref.task.kind !== 'need' || elderId === null || serviceCode === null) return [];
  const key = visitKey(visit.ref);
  if (date === null || slot === null) return [{ state: 'unfilled', key, elderId, serviceCode, minutes }];
  return [
    { state: 'planned', key, elderId, serviceCode, parts, byRound: false, minutes, date, slot, helpers },
  ];
}

function toWork(visit: StoredVisit, people: PaperPeople): PaperWork[] {
  const { task } = visit.ref;
  if (task.kind === 'need') return [];
  const { date, slot, minutes, helpersNeeded, helpers, stops, householdId } = visit;
  return [
    {
      key: visitKey(visit.ref),
      kind: task.kind,
      title: task.kind === 'duty' ? dutyTitle(visit.title, task.duty) : visit.title,
      household: task.kind === 'farm' && householdId !== null ? people.household(householdId) : null,
      date,
      slot,
      minutes,
      helpersNeeded,
      helpers,
      stops,
    },
  ];
}

/** 石板村幸福院 做饭 */
function dutyTitle(station: string, duty: StationDutyKind): string {
  return station.includes(DUTY_WORDS[duty]) ? station : `${station} ${DUTY_WORDS[duty]}`.trimStart();
}
