import type { SheetLine } from '../../../shared/contract/printing.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import { groupBy } from '../group-by.ts';
import type { PaperPerson, PaperWork, VillageWeekFacts } from '../paper-facts.ts';
import { byPlace, byTime } from '../paper-order.ts';
import { type Walk, walksOf } from '../walk.ts';

const LINES_ON_SHEET = 12;
/** What comes up in a week that nobody planned is written by hand; each helper has room for so many lines. */
const BLANK_LINES = 3;

/** One sheet of a helper. */
export interface HelperSheet {
  readonly helper: PaperPerson;
  /** From 1, and of how many. */
  readonly sheetNo: number;
  readonly sheetCount: number;
  /** {@link LINES_ON_SHEET} of them, null for a blank one. */
  readonly walks: readonly (Walk | null)[];
}

/** The sheets of every helper who has something to do in the week, as one walks through the village. */
export function helperSheets(facts: VillageWeekFacts): readonly HelperSheet[] {
  const walksByHelper = groupBy(walksOf(facts), (walk) => walk.helperId);
  return facts.helpers
    .filter(({ personId }) => walksByHelper.has(personId))
    .toSorted(byPlace)
    .flatMap((helper) => sheetsOf(helper, walksByHelper.get(helper.personId) ?? []));
}

function sheetsOf(helper: PaperPerson, unsorted: readonly Walk[]): HelperSheet[] {
  const walks = unsorted.toSorted((one, other) => byTime(one.goal, other.goal) || one.order - other.order);
  const sheetCount = Math.ceil((walks.length + BLANK_LINES) / LINES_ON_SHEET);
  // Spread evenly, so that each sheet has blank lines for its days and none is all blank.
  const plannedOnSheet = Math.ceil(walks.length / sheetCount);
  return Array.from({ length: sheetCount }, (_, sheet) => {
    const planned = walks.slice(sheet * plannedOnSheet, (sheet + 1) * plannedOnSheet);
    const blank = Array.from({ length: LINES_ON_SHEET - planned.length }, () => null);
    return { helper, sheetNo: sheet + 1, sheetCount, walks: [...planned, ...blank] };
  });
}

const SERVICE_BY_WORK: Readonly<Record<PaperWork['kind'], ServiceCode | null>> = {
  'meal-round': 'meal_help',
  farm: 'farm_help',
  duty: null,
};

/**
 * What the entry finds under the number of a sheet. A line tells of its own helper only: who comes along signs on a
 * sheet of his own, under the same visit.
 */
export function sheetLines({ helper, walks }: HelperSheet): SheetLine[] {
  return walks.map((walk, index): SheetLine => {
    const line = { lineNo: index + 1, helperIds: [helper.personId] };
    if (walk === null) {
      return {
        ...line,
        date: null,
        slot: null,
        visitKey: null,
        elderId: null,
        serviceCode: null,
        minutes: null,
      };
    }
    const { key, date, slot, minutes } = walk.goal;
    const done =
      walk.kind === 'visit'
        ? { elderId: walk.goal.elderId, serviceCode: walk.goal.serviceCode }
        : { elderId: null, serviceCode: SERVICE_BY_WORK[walk.goal.kind] };
    return { ...line, date, slot, visitKey: key, minutes, ...done };
  });
}
